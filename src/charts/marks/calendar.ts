import { max, min, scaleLinear } from 'd3';
import type { Calendar } from '../../facts/schema/drawings/calendar.ts';
import { decimalYear } from '../../facts/values/dates.ts';
import { box } from '../layout/box.ts';
import { drawRows, rowFrame, shownRows, type Datum, type Ticks } from '../layout/rows.ts';
import { path, type Drawing, type Size } from '../layout/scene.ts';
import { valueParts } from '../layout/values.ts';

type Lane = Calendar['lanes'][number];
type Row = Lane['rows'][number];

const DAY = 1 / 365.25;

/** Start and end in decimal years. The last day counts in full. */
const start = ({ date }: Row) => decimalYear(date);
const end = ({ date, until }: Row) => decimalYear(until ?? date) + DAY;

/** Draws events at their true places and lengths on one line of time. */
export function drawCalendar(spec: Calendar, size: Size): Drawing {
  const frame = rowFrame(
    size,
    shownRows(spec.lanes, size).map(({ label }) => valueParts(label)),
  );
  const rows = spec.lanes.flatMap((lane) => lane.rows);
  const x = scaleLinear([Math.floor(min(rows, start)!), Math.ceil(max(rows, end)!)], frame.track);
  const ticks = x.ticks(size === 'wide' ? 6 : 3).filter(Number.isInteger);
  const marks =
    (row: Row): Datum['marks'] =>
    (y, height) => [
      ...ticks.map((year) => path(`M${Math.round(x(year)) + 0.5} ${y - 8}v${height + 16}`, 'hair')),
      ...box(
        { x: x(start(row)), y, width: Math.max(x(end(row)) - x(start(row)), 1), height },
        row.precision === 'day' ? 'solid' : 'open',
        spec.tone ?? 'plain',
      ),
    ];
  const datum = (row: Row, { label }: Lane): Datum => ({
    ...{ id: row.event, label: row.dates, short: label, notes: [row.note], card: row.card, marks: marks(row) },
    ...valueParts(row.label),
  });
  const axis: Ticks = ticks.map((year) => [x(year), String(year)]);
  return drawRows(
    frame,
    spec.lanes.map((lane) => ({ label: lane.label, rows: lane.rows.map((row) => datum(row, lane)) })),
    axis,
  );
}
