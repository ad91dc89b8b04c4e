import { signNotes, type Series } from '../domain/series.ts';
import { node, text, WIDTH, type Drawing, type Node } from './scene.ts';
import { escape, toSvg } from './svg.ts';
import { block } from './type.ts';

const MARGIN = 20;

/** What a picture that travels alone must carry besides the drawing. */
export interface Frame {
  /** Who published the numbers, with the date. */
  source: string;
  /** The address of the chart's page. */
  link: string;
  description: string;
  /** Rules for colours and classes, light and dark. */
  css: string;
}

function stack(y: number, lines: { content: string; size: number; kind: string }[]): { nodes: Node[]; next: number } {
  const nodes: Node[] = [];
  for (const { content, size, kind } of lines) {
    const set = block(content, { x: 0, y: y + size, width: WIDTH.wide }, { size, kind });
    nodes.push(...set.nodes);
    y = set.next - size + 5;
  }
  return { nodes, next: y };
}

/** A chart as an SVG file that explains itself: title, finding, drawing, caveats, source and permalink, light and dark. */
export function svgFile(series: Series, drawing: Drawing, frame: Frame): string {
  const top = stack(0, [
    { content: series.title, size: 19, kind: 't b' },
    { content: series.finding, size: 14, kind: 't' },
  ]);
  const under = top.next + 18 + drawing.height + 22;
  const small = [...series.caveats, ...series.notReported, ...signNotes(series), `Source: ${frame.source}`];
  const foot = stack(
    under,
    small.map((content) => ({ content, size: 12, kind: 'm' })),
  );
  const width = WIDTH.wide + 2 * MARGIN;
  const height = Math.ceil(foot.next + 16 + 2 * MARGIN);
  const nodes = [
    node('rect', { width, height, class: 'paper' }),
    node('g', { transform: `translate(${MARGIN} ${MARGIN})` }, [
      ...top.nodes,
      node('g', { transform: `translate(0 ${Math.round(top.next + 18)})` }, drawing.nodes),
      node('path', { d: `M0 ${under - 8}H${WIDTH.wide}`, class: 'rule' }),
      ...foot.nodes,
      text(0, foot.next + 12, frame.link, 'm s12'),
    ]),
  ];
  const style = `${frame.css}svg{font-family:Arial,"Liberation Sans",Helvetica,sans-serif}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${series.id}-title ${series.id}-desc">` +
    `<title id="${series.id}-title">${escape(series.title)}</title><desc id="${series.id}-desc">${escape(frame.description)}</desc>` +
    `<style>${style}</style>${toSvg(nodes)}</svg>\n`
  );
}
