import { escapeXml } from '../../facts/values/escape.ts';
import { memoize } from '../../facts/values/memoize.ts';
import type { Drawing, Size, SvgNode } from '../layout/scene.ts';
import { compact } from './compact.ts';

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

// Many pages hold the same drawing.
const compactSvg = memoize((drawing: SvgNode[]) => {
  const { attrs, nodes } = compact(drawing);
  return { attrs, inner: toSvg(nodes) };
});

/** A small picture of a chart, whose title stands beside it. */
export function smallSvg({ width, height, nodes }: Drawing): string {
  const { attrs, inner } = compactSvg(nodes);
  return `<svg${attributes({ class: 'pic', viewBox: `0 0 ${width} ${height}`, ...attrs, 'aria-hidden': 'true' })}>${inner}</svg>`;
}

/**
 * The two SVG elements of a page, for wide and for narrow places. The style sheet shows one of them.
 * @param draw gives the drawing of a size
 * @param name what it shows, in a few words, for screen readers
 */
export const pageSvgs = (draw: (size: Size) => Drawing, name: string): string[] =>
  (['wide', 'narrow'] as const).map((size) => {
    const { width, height, nodes } = draw(size);
    const { attrs, inner } = compactSvg(nodes);
    const all = { class: size, viewBox: `0 0 ${width} ${height}`, width, height, ...attrs, role: 'img', 'aria-label': name };
    return `<svg${attributes(all)}>${inner}</svg>`;
  });
