import { escapeXml } from '../../facts/values/characters.ts';
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

/** A row of the table as a link, or as a group where nothing leads anywhere. */
function rowSvg({ attrs: { 'data-row': row, ...attrs }, children = [] }: SvgNode, linkOf: LinkOf): string {
  const { href, title = '' } = linkOf(String(row)) ?? {};
  // What leads nowhere answers to no pointer.
  if (!href) return toSvg([{ tag: 'g', attrs, children }]);
  const inner = toSvg(children, linkOf);
  return `<a href="${escapeXml(href)}"${attributes(attrs)}>${title && `<title>${escapeXml(title)}</title>`}${inner}</a>`;
}

/** Nodes as SVG text. @param linkOf where marks of rows lead; without it, nothing answers to a pointer */
export const toSvg = (nodes: SvgNode[], linkOf?: LinkOf): string =>
  nodes
    .map((node) => {
      const { tag, attrs, text = '', children = [] } = node;
      if (linkOf && attrs['data-row'] !== undefined) return rowSvg(node, linkOf);
      if (!linkOf && attrs['class'] === 'hit') return '';
      const inner = escapeXml(text) + toSvg(children, linkOf);
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

/** Nodes without the groups of rows. */
const flat = (nodes: SvgNode[]): SvgNode[] =>
  nodes.flatMap((node) => (node.tag === 'g' && node.attrs['data-row'] ? (node.children ?? []) : [node]));

/** A thumbnail for a list of charts. The name beside it says what it shows. */
export const thumbSvg = (draw: (size: Size) => Drawing): string => {
  const { width, height, nodes } = draw('thumb');
  const small = compacted(flat(nodes));
  return `<svg${attributes({ class: 'pic', viewBox: `0 0 ${width} ${height}`, ...small.attrs, 'aria-hidden': 'true' })}>${toSvg(small.nodes)}</svg>`;
};
