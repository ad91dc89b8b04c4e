import { memoize } from '../../facts/values/memoize.ts';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { escapeXml } from '../../facts/values/escape.ts';
import { compact } from './compact.ts';
import { draw } from './draw.ts';
import type { Drawing, Node } from '../layout/scene.ts';

const written = (attrs: Node['attrs']) => Object.entries(attrs).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);

function element({ tag, attrs, text, children }: Node): string {
  const list = written(attrs);
  const inner = text === undefined ? (children ?? []).map(element).join('') : escapeXml(text);
  return inner ? `<${tag}${list.join('')}>${inner}</${tag}>` : `<${tag}${list.join('')}/>`;
}

/** The nodes of a drawing as SVG text. */
export const toSvg = (nodes: Node[]) => nodes.map(element).join('');

/** Many pages hold the same drawing, and it is written once. */
const inside = memoize((drawing: Node[]) => {
  const { attrs, nodes } = compact(drawing);
  return { attrs, inner: toSvg(nodes) };
});

/**
 * A drawing as an `<svg>` element for a page.
 * @param name what the drawing shows, in a few words, for those who do not see it; the page describes it in full
 */
export function svgElement(drawing: Drawing, name: string, kind: string): string {
  const { width, height } = drawing;
  const { attrs, inner } = inside(drawing.nodes);
  const all = { class: kind, viewBox: `0 0 ${width} ${height}`, width, height, ...attrs, role: 'img', 'aria-label': name };
  return `<svg${written(all).join('')}>${inner}</svg>`;
}

/** SVG text without the names of its rows, for pages where nothing points to them. */
export const withoutRows = (svg: string) => svg.replace(/ data-row="[^"]*"/g, '');

/** The two drawings of a page: one for wide places, one for narrow ones. */
export const pageDrawings = (drawn: ResolvedDrawing, name: string): string[] =>
  (['wide', 'narrow'] as const).map((size) => svgElement(draw(drawn, size), name, size));
