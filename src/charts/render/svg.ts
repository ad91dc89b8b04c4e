import { escapeXml } from '../../facts/values/characters.ts';
import { svgNode, type Drawing, type Size, type SvgNode } from '../layout/scene.ts';

/** Where the marks of a row lead, and what they say to a pointer. */
interface RowLink {
  href: string;
  title: string;
}

/** @param row the `mark` of a row */
export type LinkOf = (row: string) => RowLink | undefined;

/** The sizes that pages hold. The style sheet shows one of them. */
export const PAGE_SIZES: readonly Size[] = ['wide', 'mid', 'narrow'];

/** Nodes as SVG text. @param linkOf where rows lead; without it, nothing answers to a pointer */
export const toSvg = (nodes: SvgNode[], linkOf?: LinkOf): string =>
  nodes
    .map(({ tag, attrs, text = '', children = [] }) => {
      const { 'data-row': row, ...others } = attrs;
      if (attrs['class'] === 'hit' && !linkOf) return '';
      const isRow = row !== undefined && linkOf !== undefined;
      const link = isRow ? linkOf(String(row)) : undefined;
      const leads = link?.href ? link : undefined;
      const [name, shown] = leads ? ['a', { href: leads.href, ...others }] : [tag, isRow ? others : attrs];
      const attributes = Object.entries(shown).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
      const start = name + attributes.join('');
      const title = leads?.title ? `<title>${escapeXml(leads.title)}</title>` : '';
      // What leads nowhere answers to no pointer.
      const inner = title + escapeXml(text) + toSvg(children, isRow && !leads ? undefined : linkOf);
      return inner ? `<${start}>${inner}</${name}>` : `<${start}/>`;
    })
    .join('');

/** A drawing as an element of a page. @param name what it shows, in a few words, for screen readers */
export const pageSvg = ({ size, width, height, nodes }: Drawing, name: string, linkOf?: LinkOf): string => {
  const role = linkOf ? 'group' : 'img';
  return toSvg(
    [svgNode('svg', { class: size, viewBox: `0 0 ${width} ${height}`, width, height, role, 'aria-label': name }, nodes)],
    linkOf,
  );
};

/** A thumbnail for a list of charts. The name beside it says what it shows. */
export const thumbSvg = ({ width, height, nodes }: Drawing): string =>
  toSvg([svgNode('svg', { class: 'pic', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' }, nodes)], () => undefined);
