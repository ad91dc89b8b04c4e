import { scaleLinear } from 'd3';
import type { Gaps } from '../../facts/schema/drawings/gaps.ts';
import { box } from '../layout/box.ts';
import { drawRows, rowFrame, shownRows, type Datum, type Ticks } from '../layout/rows.ts';
import { svgNode, text, TYPE, type Drawing, type Rect, type Size, type SvgNode } from '../layout/scene.ts';
import { measure } from '../layout/text.ts';

type Panel = Gaps['panels'][number];
type Row = Panel['rows'][number];

/** Hatched, because a gap is worked out; with a dashed outline if it is a forecast too. */
function gapBox(rect: Rect, projected: boolean): SvgNode[] {
  const [outline, ...lines] = box(rect, 'hatched', 'plain');
  return [projected ? svgNode('rect', { ...rect, class: 'dashed plain' }) : outline!, ...lines];
}

const valueOf = ({ about, display, count }: Row, { short }: Gaps, size: Size) => ({
  value: [about, display].filter(Boolean).join(' '),
  unit: short,
  under: size === 'thumb' ? undefined : count && `${count.display} ${count.label}`,
});

/** Draws needs as bars of equal length: shares can be compared, numbers of people can't, because their wholes differ. */
export function drawGaps(spec: Gaps, size: Size): Drawing {
  const shown = shownRows(spec.panels, size);
  const frame = rowFrame(
    size,
    shown.map((row) => valueOf(row, spec, size)),
    shown.every(({ note }) => !note) ? shown.map(({ label }) => label) : undefined,
  );
  const x = scaleLinear([0, 100], frame.track);
  const { size: letters } = TYPE[size].small;
  /** The need as one bar: supply from the left, then the gap. The word for supply is inside if it fits. */
  const bar = ({ value, projected }: Row): Datum['marks'] => {
    const edge = x(100 - value);
    const word = projected ? spec.projectedSupply : spec.supply;
    const fits = measure(word, TYPE[size].small) + 20 <= edge - x(0);
    return (y, height) => [
      ...box({ x: x(0), y, width: edge - x(0), height }, projected ? 'dashed' : 'open', 'plain'),
      ...gapBox({ x: edge, y, width: x(100) - edge, height }, projected),
      ...(fits ? [text(x(0) + 10, y + height / 2 + letters * 0.35, word, { size: letters })] : []),
    ];
  };
  const datum = (row: Row, { label }: Panel): Datum => ({
    ...{ id: row.figure, label: row.label, short: `${label}, ${row.label}`, strong: true, notes: [row.note], card: row.card },
    ...valueOf(row, spec, size),
    marks: bar(row),
  });
  const ticks: Ticks = [
    [x(0), '0', 'start'],
    [x(50), '50%'],
    [x(100), size === 'wide' ? `100% ${spec.whole}` : '100%', 'end'],
  ];
  const panels = spec.panels.map((panel) => ({ ...panel, rows: panel.rows.map((row) => datum(row, panel)) }));
  return drawRows(frame, panels, ticks);
}
