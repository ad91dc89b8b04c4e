/** A node of a drawing: an SVG element with attributes, and either text or children. */
export interface Node {
  tag: 'g' | 'rect' | 'path' | 'circle' | 'text';
  attrs: Record<string, string | number>;
  text?: string;
  children?: Node[];
}

/** A finished drawing in pixels. The same one serves pages, files and tests. */
export interface Drawing {
  width: number;
  height: number;
  nodes: Node[];
}

/** `wide` and `narrow` stand on pages; `card` is half of a social card, whose every length is doubled. */
export type Size = 'wide' | 'narrow' | 'card';

/** Widths in pixels of the three drawings of each view. */
export const WIDTH: Record<Size, number> = { wide: 720, narrow: 340, card: 560 };

/** The height in pixels that a card leaves for its drawing, where title and finding take two lines each. */
export const CARD_HEIGHT = 172;

const round = (value: string | number) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value);

export const node = (tag: Node['tag'], attrs: Node['attrs'], children?: Node[]): Node => ({
  tag,
  attrs: Object.fromEntries(Object.entries(attrs).map(([name, value]) => [name, round(value)])),
  ...(children && { children }),
});

export interface Style {
  /** In pixels: 12, 13, 15 or 19. At most three sizes in one drawing. */
  size?: number;
  bold?: boolean;
  muted?: boolean;
  anchor?: 'start' | 'middle' | 'end';
}

/** A line of text. `x` and `y` are the start of its baseline (its middle or end, as `anchor` says). */
export const text = (x: number, y: number, content: string, { size = 13, bold, muted, anchor }: Style = {}): Node => ({
  ...node('text', {
    x,
    y,
    'font-size': size,
    class: `${muted ? 'm' : 't'}${bold ? ' b' : ''}`,
    ...(anchor && anchor !== 'start' && { 'text-anchor': anchor }),
  }),
  text: content,
});

/** A step of a scale: small, muted, and marked as one, so that nobody takes it for a value. */
export const step = (x: number, y: number, content: string, anchor: Style['anchor'] = 'middle'): Node => {
  const { attrs, ...rest } = text(x, y, content, { size: 12, muted: true, ...(anchor && { anchor }) });
  return { ...rest, attrs: { ...attrs, class: 'm step' } };
};
