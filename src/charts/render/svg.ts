import { escapeXml } from '../../facts/values/characters.ts';
import type { Drawing, Size, SvgNode } from '../layout/scene.ts';

/** Where the marks of a row lead, and what they say to a pointer. */
interface RowLink {
  href: string;
  title: string;
}

/** @param row the `mark` of a row */
export type LinkOf = (row: string) => RowLink | undefined;

/** The sizes that pages hold. The style sheet shows one of them. */
export const PAGE_SIZES: readonly Size[] = ['wide', 'mid', 'narrow'];

function element(tag: string, attrs: SvgNode['attrs'], inner: string): string {
  const attributes = Object.entries(attrs).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`);
  return inner ? `<${tag}${attributes.join('')}>${inner}</${tag}>` : `<${tag}${attributes.join('')}/>`;
}

/** Nodes as SVG text. @param linkOf where rows lead; without it, nothing answers to a pointer */
export const toSvg = (nodes: SvgNode[], linkOf?: LinkOf): string =>
  nodes
    .map(({ tag, attrs, text = '', children = [] }) => {
      const { 'data-row': row, ...others } = attrs;
      if (attrs['class'] === 'hit' && !linkOf) return '';
      if (row === undefined || !linkOf) return element(tag, attrs, escapeXml(text) + toSvg(children, linkOf));
      const link = linkOf(String(row));
      // What leads nowhere answers to no pointer.
      if (!link?.href) return element('g', others, toSvg(children));
      const title = link.title && element('title', {}, escapeXml(link.title));
      return element('a', { href: link.href, ...others }, title + toSvg(children, linkOf));
    })
    .join('');

/** A drawing as an element of a page. @param name what it shows, in a few words, for screen readers */
export const pageSvg = ({ size, width, height, nodes }: Drawing, name: string, linkOf?: LinkOf): string =>
  element(
    'svg',
    { class: size, viewBox: `0 0 ${width} ${height}`, width, height, role: linkOf ? 'group' : 'img', 'aria-label': name },
    toSvg(nodes, linkOf),
  );

/** A thumbnail for a list of charts. The name beside it says what it shows. */
export const thumbSvg = ({ width, height, nodes }: Drawing): string =>
  element(
    'svg',
    { class: 'pic', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    toSvg(nodes, () => undefined),
  );
