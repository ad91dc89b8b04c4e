import { column, rule, svgNode, tenth, TYPE, WIDTH, type Block, type Drawing, type SvgNode, type TextStyle } from '../layout/scene.ts';
import { textBlock } from '../layout/text.ts';
import { FACES, literal, type Literals } from './literal.ts';
import { toSvg } from './svg.ts';

const MARGIN = 36;

/** What a picture says around its drawing. */
export interface Frame {
  id: string;
  title: string;
  finding: string;
  /** Lines under the drawing: caveats, what is not reported, notes. */
  small: string[];
  source: string;
  link: string;
  description: string;
  literals: Literals;
  /** False for a picture that is laid over another ground. */
  ground?: boolean;
}

/** Paragraphs one under the other. @param top in pixels */
export const paragraphs = (top: number, width: number, texts: string[], style: TextStyle): Block =>
  column(top, texts, (content, y) => {
    const { nodes, next } = textBlock(content, { x: 0, y, width }, style);
    return { nodes, next: next + 5 };
  });

/** An SVG file with a title and a description for screen readers. It names no class, so that every program draws it alike. */
export function svgDocument(
  { width, height }: { width: number; height: number },
  { id, title, description, literals, ground = true }: Pick<Frame, 'id' | 'title' | 'description' | 'literals' | 'ground'>,
  nodes: SvgNode[],
): string {
  const said: SvgNode[] = [
    { tag: 'title', attrs: { id: `${id}-title` }, text: title },
    { tag: 'desc', attrs: { id: `${id}-desc` }, text: description },
  ];
  const drawn = literal([...(ground ? [svgNode('rect', { width, height, class: 'ground' })] : []), ...nodes], literals);
  const names = { role: 'img', 'aria-labelledby': `${id}-title ${id}-desc`, 'font-family': FACES.sans };
  return `${toSvg({ width, height, nodes: [...said, ...drawn] }, { xmlns: 'http://www.w3.org/2000/svg', ...names })}\n`;
}

/** A chart as an SVG file that can be understood alone: title, finding, drawing, caveats, source and permalink. */
export function svgFile(drawing: Drawing, frame: Frame): string {
  const { label, small } = TYPE.wide;
  const title = paragraphs(0, WIDTH.wide, [frame.title], { size: 30, serif: true });
  const finding = paragraphs(title.next, WIDTH.wide, [frame.finding], label);
  const top = Math.round(finding.next + 20);
  const bottom = top + drawing.height + 24;
  const foot = paragraphs(bottom + 8, WIDTH.wide, [...frame.small, frame.source, frame.link], small);
  return svgDocument({ width: WIDTH.wide + 2 * MARGIN, height: Math.ceil(foot.next + 2 * MARGIN) }, frame, [
    svgNode('g', { transform: `translate(${MARGIN} ${MARGIN})` }, [
      ...title.nodes,
      ...finding.nodes,
      svgNode('g', { transform: `translate(0 ${top})` }, drawing.nodes),
      rule(bottom, [0, WIDTH.wide], 'hair'),
      ...foot.nodes,
    ]),
  ]);
}

/** Half of the 1080 pixels that are painted. */
const SQUARE = { side: 540, margin: 28 };

/** A chart as a square picture, as sites for sharing show them. @param drawing small, since it is seen on phones */
export function squareFile(drawing: Drawing, frame: Frame): string {
  const { side, margin } = SQUARE;
  const room = side - 2 * margin;
  const title = paragraphs(0, room, [frame.title], { size: 25, serif: true });
  const finding = paragraphs(title.next + 2, room, [frame.finding], { size: 15 });
  const foot = paragraphs(0, room, [...frame.small, frame.source, frame.link], { size: 11, muted: true });
  const [top, bottom] = [finding.next + 12, room - foot.next];
  const scale = Math.min(room / drawing.width, (bottom - 10 - top) / drawing.height);
  const left = (room - drawing.width * scale) / 2;
  return svgDocument({ width: side, height: side }, frame, [
    svgNode('g', { transform: `translate(${margin} ${margin})` }, [
      ...title.nodes,
      ...finding.nodes,
      svgNode('g', { transform: `translate(${tenth(left)} ${tenth(top)}) scale(${scale.toFixed(3)})` }, drawing.nodes),
      rule(bottom - 8, [0, room], 'hair'),
      svgNode('g', { transform: `translate(0 ${tenth(bottom)})` }, foot.nodes),
    ]),
  ]);
}
