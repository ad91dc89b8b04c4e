/** An element of an SVG. A text comes before its children. */
export interface SvgNode {
  tag: 'svg' | 'g' | 'rect' | 'path' | 'circle' | 'text' | 'tspan' | 'title' | 'desc';
  attrs: Record<string, string | number>;
  text?: string;
  children?: SvgNode[];
}

/** A finished drawing, in pixels. Pages, files and tests share it. */
export interface Drawing {
  size: Size;
  width: number;
  height: number;
  nodes: SvgNode[];
}

/** Pages show `wide`, `mid` or `narrow`, as their width allows. `thumb` is for lists and social cards. */
export type Size = 'wide' | 'mid' | 'narrow' | 'thumb';

/** Width of each drawing, in pixels. */
export const WIDTH: Record<Size, number> = { wide: 1120, mid: 640, narrow: 328, thumb: 400 };

/** Height of every thumbnail, in pixels. */
export const THUMB_HEIGHT = 250;

/** Rounds to a tenth of a pixel. */
export const tenth = (value: number) => Math.round(value * 10) / 10;

export const svgNode = (tag: SvgNode['tag'], attrs: SvgNode['attrs'], children?: SvgNode[]): SvgNode => ({
  tag,
  attrs: Object.fromEntries(Object.entries(attrs).map(([name, value]) => [name, typeof value === 'number' ? tenth(value) : value])),
  ...(children && { children }),
});

export const path = (d: string, kind: string): SvgNode => svgNode('path', { d, class: kind });

/** A horizontal line. `kind` is `rule` or the fainter `hair`. */
export const rule = (y: number, [from, to]: readonly [number, number], kind = 'rule'): SvgNode => path(`M${from} ${y}H${to}`, kind);

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The marks of one row of the chart's table. @param row the `mark` of that row @param area what answers to a pointer, where words alone are too little */
export const rowGroup = (row: string, area: Rect | undefined, children: SvgNode[]): SvgNode =>
  svgNode('g', { 'data-row': row }, area ? [svgNode('rect', { ...area, class: 'hit' }), ...children] : children);

export interface TextStyle {
  /** In pixels. A drawing uses at most four sizes. */
  size: number;
  bold?: boolean | undefined;
  muted?: boolean | undefined;
  /** Values are set in the serif face. */
  serif?: boolean;
  anchor?: 'start' | 'middle' | 'end';
}

const letters = (label: number, small: number, value: number) => ({
  label: { size: label } as TextStyle,
  bold: { size: label, bold: true } as TextStyle,
  small: { size: small, muted: true } as TextStyle,
  head: { size: small, muted: true, bold: true } as TextStyle,
  value: { size: value, serif: true } as TextStyle,
});

/** Letters of each size. The narrow drawing is shown a little smaller than it is, and nothing may be under 13 px there. */
export const TYPE: Record<Size, ReturnType<typeof letters>> = {
  wide: letters(18, 15, 34),
  mid: letters(16, 15, 26),
  narrow: letters(16, 15, 26),
  thumb: letters(15, 14, 21),
};

const classOf = ({ bold, muted, serif }: TextStyle) => (serif ? 'n' : `${muted ? 'm' : 't'}${bold ? ' b' : ''}`);

/** A line of text. `x` is its start, middle or end, as `anchor` says; `y` is its baseline. */
export const text = (x: number, y: number, content: string, style: TextStyle): SvgNode => ({
  tag: 'text',
  attrs: {
    ...{ x: tenth(x), y: tenth(y), 'font-size': style.size, class: classOf(style) },
    ...(style.anchor && style.anchor !== 'start' && { 'text-anchor': style.anchor }),
  },
  text: content,
});

/** A line of text that goes on in other letters. */
export const textWith = (x: number, y: number, content: string, style: TextStyle, after: string, other: TextStyle): SvgNode => ({
  ...text(x, y, `${content} `, style),
  children: [{ tag: 'tspan', attrs: { 'font-size': other.size, class: `u ${classOf(other)}` }, text: after }],
});

/** Nodes, and the lower edge of what they show, in pixels. */
export interface Block {
  nodes: SvgNode[];
  next: number;
}

export const emptyBlock = (y: number): Block => ({ nodes: [], next: y });

/** Places items one under the other. @param place draws an item under the one before it */
export function column<T>(y: number, items: Iterable<T>, place: (item: T, y: number, index: number) => Block): Block {
  const nodes: SvgNode[] = [];
  let [next, index] = [y, 0];
  for (const item of items) {
    const block = place(item, next, index++);
    nodes.push(...block.nodes);
    next = block.next;
  }
  return { nodes, next };
}

export const sequence = (y: number, ...steps: ((y: number) => Block)[]): Block => column(y, steps, (step, at) => step(at));

/** Blocks as one; the lowest of them decides what follows. */
export const join = (...blocks: Block[]): Block => ({
  nodes: blocks.flatMap(({ nodes }) => nodes),
  next: Math.max(...blocks.map(({ next }) => next)),
});

/** A drawing of a size's width. @param height in pixels, rounded up */
export const toDrawing = (size: Size, height: number, nodes: SvgNode[]): Drawing => ({
  size,
  width: WIDTH[size],
  height: size === 'thumb' ? THUMB_HEIGHT : Math.ceil(height),
  nodes,
});

/** The rows that a thumbnail shows: those marked for it, or all, and `most` of them. */
export function thumbRows<T extends { card: boolean }>(rows: T[], most: number): T[] {
  const chosen = rows.filter(({ card }) => card);
  return (chosen.length > 0 ? chosen : rows).slice(0, most);
}
