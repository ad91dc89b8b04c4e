/** An element of an SVG, with either text or children. */
export interface SvgNode {
  tag: 'g' | 'rect' | 'path' | 'circle' | 'text';
  attrs: Record<string, string | number>;
  text?: string;
  children?: SvgNode[];
}

/** A finished drawing, in pixels. Pages, files and tests share it. */
export interface Drawing {
  width: number;
  height: number;
  nodes: SvgNode[];
}

/** Pages show `wide` or `narrow`. `card` is drawn at half the size of a social card. */
export type Size = 'wide' | 'narrow' | 'card';

/** Width of each drawing, in pixels. */
export const WIDTH: Record<Size, number> = { wide: 720, narrow: 340, card: 560 };

/** Height in pixels that a card leaves for its drawing if title and finding take two lines each. */
export const CARD_HEIGHT = 172;

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

/** The marks of one row of the chart's table. @param row the `mark` of that row */
export const rowGroup = (row: string, children: SvgNode[]): SvgNode => svgNode('g', { 'data-row': row }, children);

export interface TextStyle {
  /** In pixels: 12, 13, 15 or 19. A drawing uses at most three sizes. */
  size?: number;
  bold?: boolean;
  muted?: boolean;
  anchor?: 'start' | 'middle' | 'end';
}

export const SMALL = { size: 12, muted: true } as const;

/** A line of text. `x` is its start, middle or end, as `anchor` says; `y` is its baseline. */
export const text = (x: number, y: number, content: string, { size = 13, bold, muted, anchor }: TextStyle = {}): SvgNode => ({
  tag: 'text',
  attrs: {
    ...{ x: tenth(x), y: tenth(y), 'font-size': size, class: `${muted ? 'm' : 't'}${bold ? ' b' : ''}` },
    ...(anchor && anchor !== 'start' && { 'text-anchor': anchor }),
  },
  text: content,
});

/** A tick's label. Its class sets it apart from values. */
export const tickLabel = (x: number, y: number, content: string, anchor: TextStyle['anchor'] = 'middle'): SvgNode => {
  const { attrs, ...rest } = text(x, y, content, { ...SMALL, anchor });
  return { ...rest, attrs: { ...attrs, class: 'm step' } };
};

/** Nodes, and the y at which what follows goes: a baseline after text, a top edge after marks. */
export interface Block {
  nodes: SvgNode[];
  next: number;
}

export const emptyBlock = (y: number): Block => ({ nodes: [], next: y });

/** Places items one under the other. @param place draws an item at the `next` of the one before it */
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

/** Blocks one under the other, each drawn at the `next` of the one before it. */
export const sequence = (y: number, ...steps: ((y: number) => Block)[]): Block => column(y, steps, (step, at) => step(at));

/** Blocks as one; the lowest of them decides what follows. */
export const join = (...blocks: Block[]): Block => ({
  nodes: blocks.flatMap(({ nodes }) => nodes),
  next: Math.max(...blocks.map(({ next }) => next)),
});

/** A drawing of a size's width. @param height in pixels, rounded up */
export const toDrawing = (size: Size, height: number, nodes: SvgNode[]): Drawing => ({
  width: WIDTH[size],
  height: Math.ceil(height),
  nodes,
});
