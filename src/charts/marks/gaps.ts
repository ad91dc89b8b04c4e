import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { drawRows } from '../layout/rows.ts';
import { text, TYPE, type Drawing, type Size } from '../layout/scene.ts';
import { box } from '../layout/symbols.ts';
import { measure } from '../layout/text.ts';

/** Draws needs as bars of equal length: shares can be compared, numbers of people can't, because their wholes differ. */
export function drawGaps({ groups, supply, projectedSupply, short, whole }: ResolvedDrawing<'gaps'>, size: Size): Drawing {
  const { small } = TYPE[size];
  return drawRows(size, {
    groups,
    domain: [0, 100],
    ticks: [
      [0, '0'],
      [50, '50%'],
      [100, size === 'wide' ? `100% ${whole}` : '100%'],
    ],
    words: ({ figure, label, note, about, display, count }, group) => ({
      ...{ id: figure, label, short: `${group.label}, ${label}`, strong: true, notes: [note] },
      ...{ value: [about, display].filter(Boolean).join(' '), unit: short, under: count && `${count.display} ${count.label}` },
    }),
    marks: ({ value, projected }, { x, from, to, y, height }) => {
      const edge = x(100 - value);
      const [hatched, ...lines] = box({ x: edge, y, width: to - edge, height }, 'hatched', 'plain');
      const word = projected ? projectedSupply : supply;
      const fits = measure(word, small) + 20 <= edge - from;
      return [
        ...box({ x: from, y, width: edge - from, height }, projected ? 'dashed' : 'open', 'plain'),
        // Hatched, because a gap is worked out; with a dashed outline if it is a forecast too.
        projected ? { ...hatched!, attrs: { ...hatched!.attrs, class: 'dashed plain' } } : hatched!,
        ...lines,
        ...(fits ? [text(from + 10, y + height / 2 + small.size * 0.35, word, { size: small.size })] : []),
      ];
    },
  });
}
