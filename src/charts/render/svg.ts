import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { escapeXml } from '../../facts/values/escape.ts';
import { memoize } from '../../facts/values/memoize.ts';
import type { Drawing, SvgNode } from '../layout/scene.ts';
import { compact } from './compact.ts';
import { draw } from './draw.ts';

const attributes = (attrs: SvgNode['attrs']): string =>
  Object.entries(attrs)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

/** Nodes as SVG text. */
export const toSvg = (nodes: SvgNode[]): string =>
  nodes
    .map(({ tag, attrs, text, children = [] }) => {
      const inner = text === undefined ? toSvg(children) : escapeXml(text);
      return inner ? `<${tag}${attributes(attrs)}>${inner}</${tag}>` : `<${tag}${attributes(attrs)}/>`;
    })
    .join('');

/** Many pages hold the same drawing. */
const compactSvg = memoize((drawing: SvgNode[]) => {
  const { attrs, nodes } = compact(drawing);
  return { attrs, inner: toSvg(nodes) };
});

/**
 * A drawing as an `<svg>` element for a page.
 * @param name what it shows, in a few words, for screen readers
 * @param kind its class
 */
export function svgElement({ width, height, nodes }: Drawing, name: string, kind: string): string {
  const { attrs, inner } = compactSvg(nodes);
  const all = { class: kind, viewBox: `0 0 ${width} ${height}`, width, height, ...attrs, role: 'img', 'aria-label': name };
  return `<svg${attributes(all)}>${inner}</svg>`;
}

/** A chart's SVG elements for a page, for wide and for narrow places. The style sheet shows one of them. */
export const pageDrawings = (spec: ResolvedDrawing, name: string): string[] =>
  (['wide', 'narrow'] as const).map((size) => svgElement(draw(spec, size), name, size));
