import { escapeXml } from '../../facts/values/escape.ts';
import { memoize } from '../../facts/values/memoize.ts';
import type { Drawing, Size, SvgNode } from '../layout/scene.ts';
import { compact } from './compact.ts';
import { literal, type Literals } from './literal.ts';

/** Where a row's mark leads, and what it says to a pointer. */
export interface RowLink {
  href: string;
  title: string;
}

/** @param row the `mark` of a row */
type LinkOf = (row: string) => RowLink | undefined;

interface Options {
  /** Where marks of rows lead. Without it, nothing in the drawing answers to a pointer. */
  linkOf?: LinkOf;
  sizes?: readonly Size[];
  /** Given, the drawing names no class. */
  literals?: Literals;
}

const attributes = (attrs: SvgNode['attrs']): string =>
  Object.entries(attrs)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

/** Nodes as SVG text. Marks of rows become links where `linkOf` gives one. */
export const toSvg = (nodes: SvgNode[], linkOf?: LinkOf): string =>
  nodes
    .map(({ tag, attrs, text, children = [] }) => {
      const inner = escapeXml(text ?? '') + toSvg(children, linkOf);
      const link = linkOf && attrs['data-row'] !== undefined ? linkOf(String(attrs['data-row'])) : undefined;
      if (!linkOf && attrs['class'] === 'hit') return '';
      if (link)
        return `<a href="${escapeXml(link.href)}"${attributes(attrs)}>${link.title && `<title>${escapeXml(link.title)}</title>`}${inner}</a>`;
      return inner ? `<${tag}${attributes(attrs)}>${inner}</${tag}>` : `<${tag}${attributes(attrs)}/>`;
    })
    .join('');

// Many pages hold the same drawing.
const compacted = memoize((drawing: SvgNode[]) => compact(drawing));

function pageSvg({ width, height, nodes }: Drawing, size: Size, name: string, { linkOf, literals }: Options): string {
  const small = compacted(literals ? literal(nodes, literals) : nodes);
  const role = linkOf ? 'group' : 'img';
  const all = { class: size, viewBox: `0 0 ${width} ${height}`, width, height, ...small.attrs, role, 'aria-label': name };
  return `<svg${attributes(all)}>${toSvg(small.nodes, linkOf)}</svg>`;
}

/** The sizes that pages hold. The style sheet shows one of them. */
export const PAGE_SIZES = ['wide', 'mid', 'narrow'] as const;

/**
 * The SVG elements of a page, for wide, middling and narrow places.
 * @param draw gives the drawing of a size
 * @param name what it shows, in a few words, for screen readers
 */
export const pageSvgs = (draw: (size: Size) => Drawing, name: string, options: Options = {}): string[] =>
  (options.sizes ?? PAGE_SIZES).map((size) => pageSvg(draw(size), size, name, options));

/** A thumbnail for a list of charts. The name beside it says what it shows. */
export const thumbSvg = (draw: (size: Size) => Drawing): string => {
  const { width, height, nodes } = draw('thumb');
  const small = compacted(nodes);
  return `<svg${attributes({ class: 'pic', viewBox: `0 0 ${width} ${height}`, ...small.attrs, 'aria-hidden': 'true' })}>${toSvg(small.nodes)}</svg>`;
};
