import { max, min, ticks } from 'd3';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { decimalYear } from '../../facts/values/dates.ts';
import { drawRows } from '../layout/rows.ts';
import { path, type Drawing, type Size } from '../layout/scene.ts';
import { box } from '../layout/symbols.ts';
import { valueParts } from '../layout/text.ts';

type Row = ResolvedDrawing<'calendar'>['groups'][number]['rows'][number];

const DAY = 1 / 365.25;

/** Start and end in decimal years. The last day counts in full. */
const start = ({ date }: Row) => decimalYear(date);
const end = ({ date, until }: Row) => decimalYear(until ?? date) + DAY;

/** Draws events at their true places and lengths on one line of time. */
export function drawCalendar({ groups, tone = 'plain' }: ResolvedDrawing<'calendar'>, size: Size): Drawing {
  const rows = groups.flatMap((group) => group.rows);
  const [first, last] = [Math.floor(min(rows, start)!), Math.ceil(max(rows, end)!)];
  const years = ticks(first, last, size === 'wide' ? 6 : 3).filter(Number.isInteger);
  return drawRows(size, {
    groups,
    domain: [first, last],
    ticks: years.map((year) => [year, String(year)]),
    words: ({ event, dates, note, label }, group) => ({
      ...{ id: event, label: dates, short: group.label, notes: [note] },
      ...valueParts(label),
    }),
    marks: (row, { x, y, height }) => {
      const [from, to] = [x(start(row)), x(end(row))];
      return [
        ...years.map((year) => path(`M${Math.round(x(year)) + 0.5} ${y - 8}v${height + 16}`, 'hair')),
        ...box({ x: from, y, width: Math.max(to - from, 1), height }, row.precision === 'day' ? 'solid' : 'open', tone),
      ];
    },
  });
}
