/** A node of a drawing: an SVG element with attributes, and either text or children. */
export interface Node {
  tag: 'g' | 'rect' | 'line' | 'path' | 'text';
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

export type Size = 'wide' | 'narrow';

/** Widths in pixels of the two drawings of each chart. */
export const WIDTH: Record<Size, number> = { wide: 720, narrow: 340 };

const round = (value: string | number) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value);

export const node = (tag: Node['tag'], attrs: Node['attrs'], children?: Node[]): Node => ({
  tag,
  attrs: Object.fromEntries(Object.entries(attrs).map(([name, value]) => [name, round(value)])),
  ...(children && { children }),
});

/** A line of text. `x` and `y` are the start of its baseline; class `t` is ink, `m` muted, `b` bold. */
export const text = (x: number, y: number, content: string, kind: string, attrs: Node['attrs'] = {}): Node => ({
  ...node('text', { x, y, class: kind, ...attrs }),
  text: content,
});
