import { scaleLinear } from 'd3';
import type { Shares } from '../../facts/schema/drawings/shares.ts';
import { box } from '../layout/box.ts';
import { drawRows, rowFrame, shownRows, track, type Datum, type Ticks } from '../layout/rows.ts';
import { path, tenth, type Drawing, type Size, type SvgNode } from '../layout/scene.ts';

type Row = Shares['panels'][number]['rows'][number];

/** Room in pixels under a bar for its published interval. */
const WHISKER = 11;

function whisker([low, high]: [number, number], y: number): SvgNode {
  return path(`M${low} ${y - 4}V${y + 4}M${low} ${y}H${high}M${high} ${y - 4}V${y + 4}`, 'tick');
}

/** Draws shares as bars from 0 to 100, in panels: bars are compared inside a panel only. A bar is open if the number asked is unknown. */
export function drawShares(spec: Shares, size: Size): Drawing {
  const frame = rowFrame(
    size,
    shownRows(spec.panels, size).map(({ display }) => ({ value: display })),
  );
  const x = scaleLinear([0, 100], frame.track);
  const marks = ({ value, counted, interval }: Row): Datum['marks'] => {
    const bar = ({ top, height }: { top: number; height: number }) => [
      track(x(0), top, x(100) - x(0), height),
      ...box({ x: x(0), y: top, width: x(value) - x(0), height }, counted ? 'solid' : 'open', spec.tone ?? 'plain'),
      ...(spec.half ? [path(`M${tenth(x(50))} ${tenth(top - 4)}v${tenth(height + 8)}`, 'half')] : []),
    ];
    return (top, height) => {
      if (!interval || size === 'thumb') return bar({ top, height });
      const [low, high] = interval.map((end) => tenth(x(end))) as [number, number];
      return [...bar({ top, height: height - WHISKER }), whisker([low, high], top + height - 4)];
    };
  };
  const datum = (row: Row): Datum => ({
    ...{ id: row.figure, value: row.display, card: row.card, marks: marks(row), notes: [row.base] },
    label: row.note && size !== 'thumb' ? `${row.label}${row.note}` : row.label,
    ...(row.interval && size !== 'thumb' && { height: frame.bar + WHISKER }),
  });
  const ticks: Ticks = [[x(0), '0', 'start'], ...(spec.half ? ([[x(50), '50%']] satisfies Ticks) : []), [x(100), '100%', 'end']];
  const panels = spec.panels.map((panel) => ({ label: panel.label, rows: panel.rows.map(datum) }));
  return drawRows(frame, panels, size === 'narrow' ? [] : ticks);
}
