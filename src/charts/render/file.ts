import { node, text, WIDTH, type Drawing, type Node, type Style } from '../layout/scene.ts';
import { escapeXml } from '../../facts/values/escape.ts';
import { toSvg } from './svg.ts';
import { block } from '../layout/text.ts';

const MARGIN = 20;

/** What a picture that travels alone carries around its drawing. */
export interface Frame {
  id: string;
  title: string;
  finding: string;
  /** Lines under the drawing: caveats, what is not reported, notes. */
  small: string[];
  /** Who published the numbers, with dates, as `Source: …`. */
  source: string;
  /** The address of the chart's page. */
  link: string;
  description: string;
  /** Rules for colours and classes, light and dark. */
  css: string;
}

/** Texts one under the other from `y` on. */
export function stack(y: number, width: number, lines: { content: string; style: Style }[]): { nodes: Node[]; next: number } {
  const nodes: Node[] = [];
  for (const { content, style } of lines) {
    const { size = 13 } = style;
    const set = block(content, { x: 0, y: y + size, width }, style);
    nodes.push(...set.nodes);
    y = set.next - size + 5;
  }
  return { nodes, next: y };
}

/** A whole SVG file, which explains itself to those who see it and to those who do not. */
export function svgDocument(
  size: { width: number; height: number },
  named: Pick<Frame, 'id' | 'title' | 'description' | 'css'>,
  nodes: Node[],
): string {
  const { width, height } = size;
  const { id, title, description, css } = named;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc">` +
    `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-desc">${escapeXml(description)}</desc>` +
    `<style>${css}</style>${toSvg(nodes)}</svg>\n`
  );
}

/** A chart as an SVG file: title, finding, drawing, caveats, source and permalink, light and dark. */
export function svgFile(drawing: Drawing, frame: Frame): string {
  const top = stack(0, WIDTH.wide, [
    { content: frame.title, style: { size: 19, bold: true } },
    { content: frame.finding, style: { size: 15 } },
  ]);
  const at = Math.round(top.next + 18);
  const under = at + drawing.height + 22;
  const foot = stack(
    under,
    WIDTH.wide,
    [...frame.small, frame.source].map((content) => ({ content, style: { size: 12, muted: true } })),
  );
  const width = WIDTH.wide + 2 * MARGIN;
  const height = Math.ceil(foot.next + 16 + 2 * MARGIN);
  return svgDocument({ width, height }, frame, [
    node('rect', { width, height, class: 'ground' }),
    node('g', { transform: `translate(${MARGIN} ${MARGIN})` }, [
      ...top.nodes,
      node('g', { transform: `translate(0 ${at})` }, drawing.nodes),
      node('path', { d: `M0 ${under - 8}H${WIDTH.wide}`, class: 'rule' }),
      ...foot.nodes,
      text(0, foot.next + 12, frame.link, { size: 12, muted: true }),
    ]),
  ]);
}
