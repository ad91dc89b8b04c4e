import { decimalYear } from '../../facts/values/dates.ts';
import type { Timeline } from '../../facts/schema/drawings/timeline.ts';
import type { EventTime } from '../../facts/schema/drawings/resolve.ts';
import { dot } from './symbols.ts';
import { node, text, type Node } from './scene.ts';
import { measure } from './text.ts';

/** One event, or what was not found at the end, as both forms of a timeline draw it. */
export interface Item {
  id: string;
  /** Number and name of its lane. */
  lane: number;
  laneLabel: string;
  /** Decimal years. `to` is set for what lasted longer than a day. */
  from: number;
  to: number | undefined;
  precision: EventTime['precision'] | 'absent';
  when: string;
  label: string;
  strong: boolean;
  card: boolean;
}

/** Half of what is not known of a date, in years: a month alone stands at its middle, after the exact days of its first half. */
const HALF: Record<number, number> = { 4: 0.5, 7: 0.5 / 12, 10: 0 };

const begun = ({ date, precision }: EventTime) => decimalYear(date) + (precision === 'week' ? 3.5 / 365 : HALF[date.length]!);

const ended = ({ date, until }: EventTime) => (until && until !== date ? decimalYear(until) : undefined);

/** What happened, oldest first, then what was not found. */
export function itemsOf({ lanes, end }: Timeline): Item[] {
  const items = lanes.flatMap(({ label: laneLabel, rows }, lane) =>
    rows.map((row): Item => {
      const { event, label, title, when, precision, strong, card } = row;
      const told = { when: when ?? row.shortDates, label: label ?? title };
      return { id: event, lane, laneLabel, from: begun(row), to: ended(row), precision, strong, card, ...told };
    }),
  );
  items.sort((a, b) => a.from - b.from);
  if (!end) return items;
  const { id, lane, when, label, card, date } = end;
  const absent = { precision: 'absent', to: undefined, strong: false } as const;
  return [...items, { id, lane, laneLabel: lanes[lane]?.label ?? '', from: decimalYear(date), when, label, card, ...absent }];
}

export const RADIUS = 4.5;

/** A mark that says how well the date is known: filled to the day, half filled to the week, month or year, outlined where worked out, dotted where nothing was found. */
export function precisionMark(precision: Item['precision'], x: number, y: number): Node[] {
  if (precision === 'day') return [dot(x, y, RADIUS, 'solid plain')];
  if (precision === 'absent') return [dot(x, y, RADIUS, 'dotted plain')];
  const ring = dot(x, y, RADIUS, 'hollow plain');
  if (precision === 'inferred') return [ring];
  return [ring, node('path', { d: `M${x} ${y - RADIUS}A${RADIUS} ${RADIUS} 0 0 0 ${x} ${y + RADIUS}z`, class: 'solid plain' })];
}

/** What each mark means, set in lines no wider than `width`. */
export function keyLines({ key, end }: Timeline, width: number): { nodes: Node[]; bottom: number } {
  const entries: [Item['precision'], string][] = [
    ['day', key.day],
    ['week', key.about],
    ['inferred', key.inferred],
    ...(end && key.absent ? [['absent', key.absent] as [Item['precision'], string]] : []),
  ];
  let [x, y] = [0, 10];
  const nodes = entries.flatMap(([precision, says]) => {
    const wide = measure(says, 12) + 17;
    if (x > 0 && x + wide > width) [x, y] = [0, y + 20];
    const at = x;
    x += wide + 23;
    return [...precisionMark(precision, at + 6, y), text(at + 17, y + 4, says, { size: 12, muted: true })];
  });
  return { nodes, bottom: y + 10 };
}
