import { escapeUTF8 } from 'entities';
import { REFUSED_SIGNS } from '../../facts/values/characters.ts';
import type { Drawing, Size, SvgNode } from '../layout/scene.ts';

/** Where the marks of a row lead, and what they say to a pointer. @param row its `mark` */
type LinkOf = (row: string) => { href: string; title: string } | undefined;

/** A drawing, or all of a file around one. */
type Picture = Omit<Drawing, 'size'> & { size?: Size };

/** The sizes that pages hold. The style sheet shows one of them. */
export const PAGE_SIZES: readonly Size[] = ['wide', 'mid', 'narrow'];

/** A drawing as an `svg` element. @param own attributes besides its size @param linkOf left out, nothing answers to a pointer */
export function toSvg({ size, width, height, nodes }: Picture, own: SvgNode['attrs'], linkOf?: LinkOf): string {
  const write = ({ tag, attrs, text = '', children = [] }: SvgNode, linkOf?: LinkOf): string => {
    const { 'data-row': row, ...others } = attrs;
    if (attrs['class'] === 'hit' && !linkOf) return '';
    const isRow = row !== undefined && linkOf !== undefined;
    const leads = isRow ? linkOf(String(row)) : undefined;
    const [name, shown] = leads ? ['a', { href: leads.href, ...others }] : [tag, isRow ? others : attrs];
    const pairs = Object.entries(shown).map(([key, value]) => ` ${key}="${escapeUTF8(String(value))}"`);
    const start = name + pairs.join('');
    const title = leads?.title ? `<title>${escapeUTF8(leads.title)}</title>` : '';
    // What leads nowhere answers to no pointer.
    const inside = children.map((child) => write(child, isRow && !leads ? undefined : linkOf));
    const inner = title + escapeUTF8(text) + inside.join('');
    return inner ? `<${start}>${inner}</${name}>` : `<${start}/>`;
  };
  const attrs = { ...(size && { class: size }), viewBox: `0 0 ${width} ${height}`, width, height, ...own };
  return write({ tag: 'svg', attrs, children: nodes }, linkOf).replace(REFUSED_SIGNS, '');
}
