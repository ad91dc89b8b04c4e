import { text, textWith, TYPE, type Size, type SvgNode, type TextStyle } from './scene.ts';
import { leadingOf, measure } from './text.ts';

/** A value in large letters, with small words after it and under it. */
export interface Value {
  value: string;
  unit?: string | undefined;
  under?: string | undefined;
}

/** A number in large letters, what it counts in small ones. Money is one word. */
export function valueParts(display: string): Value {
  const [, value, unit] = /^([\d.,]+%?(?: to [\d.,]+%?)?) (.+)$/.exec(display) ?? [];
  return value && unit ? { value, unit } : { value: display };
}

/** Width in pixels of a value with the words after it. */
export const lengthOf = ({ value, unit }: Value, size: Size) =>
  measure(unit ? `${value} ` : value, TYPE[size].value) + measure(unit ?? '', TYPE[size].small);

/** A value, if there is one, with the small words after and under it. @param end true to let it end at `x` @param y the middle */
export function valueBlock(
  { value, unit, under }: Value,
  x: number,
  y: number,
  size: Size,
  end = false,
  large = TYPE[size].value,
): SvgNode[] {
  if (!value) return [];
  const { small } = TYPE[size];
  const base = y + large.size * 0.35 - (under ? leadingOf(small) / 2 : 0);
  const anchor: TextStyle['anchor'] = end ? 'end' : 'start';
  return [
    unit ? textWith(x, base, value, { ...large, anchor }, unit, small) : text(x, base, value, { ...large, anchor }),
    ...(under ? [text(x, base + leadingOf(small), under, { ...small, anchor })] : []),
  ];
}

/** A tick's label. Its class sets it apart from values. */
export const tickLabel = (x: number, y: number, content: string, size: Size, anchor: TextStyle['anchor'] = 'middle'): SvgNode => {
  const { attrs, ...rest } = text(x, y, content, { ...TYPE[size].small, anchor });
  return { ...rest, attrs: { ...attrs, class: 'm step' } };
};
