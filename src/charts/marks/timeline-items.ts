import type { EventTime } from '../../facts/schema/drawings/resolve.ts';
import type { Timeline } from '../../facts/schema/drawings/timeline.ts';
import { decimalYear } from '../../facts/values/dates.ts';
import { path, text, TYPE, WIDTH, type Block, type Size, type SvgNode } from '../layout/scene.ts';
import { dot } from '../layout/symbols.ts';
import { measure } from '../layout/text.ts';

/** One event, or what was not found at the end. */
export interface Item {
  id: string;
  /** Number of its lane, from 0, and the lane's name. */
  lane: number;
  laneLabel: string;
  /** Decimal years. `to` is undefined for what lasted a day at most. */
  from: number;
  to: number | undefined;
  precision: EventTime['precision'] | 'absent';
  when: string;
  label: string;
  strong: boolean;
}

/** Half of the time that a date leaves open, in years, by its length: a month is drawn at its middle, after the exact days of its first half. */
const HALF: Record<number, number> = { 4: 0.5, 7: 0.5 / 12, 10: 0 };

const startOf = ({ date, precision }: EventTime) => decimalYear(date) + (precision === 'week' ? 3.5 / 365 : HALF[date.length]!);
const endOf = ({ date, until }: EventTime) => (until && until !== date ? decimalYear(until) : undefined);

/** What happened, oldest first, then what was not found. */
export function itemsOf({ lanes, end }: Timeline): Item[] {
  const items = lanes.flatMap(({ label: laneLabel, rows }, lane) =>
    rows.map((row): Item => {
      const { event: id, label, title, when, shortDates, precision, strong } = row;
      const words = { when: when ?? shortDates, label: label ?? title };
      return { id, lane, laneLabel, from: startOf(row), to: endOf(row), precision, strong, ...words };
    }),
  );
  items.sort((a, b) => a.from - b.from);
  if (!end) return items;
  const { id, lane, when, label, date } = end;
  const from = decimalYear(date);
  return [
    ...items,
    { id, lane, laneLabel: lanes[lane]?.label ?? '', from, to: undefined, precision: 'absent', when, label, strong: false },
  ];
}

export const RADIUS = 6;

/** Filled if the day is known, half filled for a week, month or year, outlined if worked out, dotted if nothing was found. */
export function precisionMark(precision: Item['precision'], x: number, y: number): SvgNode[] {
  if (precision === 'day') return [dot(x, y, RADIUS, 'solid plain')];
  if (precision === 'absent') return [dot(x, y, RADIUS, 'dotted plain')];
  const ring = dot(x, y, RADIUS, 'hollow plain');
  if (precision === 'inferred') return [ring];
  return [ring, path(`M${x} ${y - RADIUS}A${RADIUS} ${RADIUS} 0 0 0 ${x} ${y + RADIUS}z`, 'solid plain')];
}

/** What each mark means. */
export function key({ key: words, end }: Timeline, size: Size): Block {
  const { small } = TYPE[size];
  const entries: [Item['precision'], string][] = [
    ['day', words.day],
    ['week', words.about],
    ['inferred', words.inferred],
  ];
  if (end && words.absent) entries.push(['absent', words.absent]);
  let [x, y] = [0, 11];
  const nodes = entries.flatMap(([precision, meaning]) => {
    const length = measure(meaning, small) + 20;
    if (x > 0 && x + length > WIDTH[size]) [x, y] = [0, y + 22];
    const left = x;
    x += length + 24;
    return [...precisionMark(precision, left + 8, y), text(left + 20, y + 5, meaning, small)];
  });
  return { nodes, next: y + 14 };
}
