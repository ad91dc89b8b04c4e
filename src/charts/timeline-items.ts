import { decimalYear, formatWhen } from '../domain/dates.ts';
import type { Drawn, EventFacts } from '../domain/series.ts';
import { dot } from './marks.ts';
import { node, type Node } from './scene.ts';

type Timeline = Drawn<'timeline'>;

/** One event, or what was not found at the end, as both forms of a timeline draw it. */
export interface Item {
  id: string;
  /** Number and name of its lane. */
  lane: number;
  laneLabel: string;
  /** Decimal years. `to` is set for what lasted longer than a day. */
  from: number;
  to: number | undefined;
  precision: EventFacts['precision'] | 'absent';
  when: string;
  label: string;
  strong: boolean;
  card: boolean;
}

const ended = ({ date, until }: EventFacts) => (until && until !== date ? decimalYear(until) : undefined);

/** What happened, oldest first, then what was not found. */
export function itemsOf({ lanes, end }: Timeline): Item[] {
  const items = lanes.flatMap(({ label: laneLabel, rows }, lane) =>
    rows.map((row): Item => {
      const { event, label, title, when, date, precision, strong, card } = row;
      const told = { when: when ?? formatWhen(date, 'en', true), label: label ?? title };
      return { id: event, lane, laneLabel, from: decimalYear(date), to: ended(row), precision, strong, card, ...told };
    }),
  );
  items.sort((a, b) => a.from - b.from);
  if (!end) return items;
  const { id, lane, when, label, card, date } = end;
  const absent = { precision: 'absent', to: undefined, strong: false } as const;
  return [...items, { id, lane, laneLabel: lanes[lane]!.label, from: decimalYear(date), when, label, card, ...absent }];
}

export const RADIUS = 4.5;

/** A mark that says how well the date is known: filled to the day, half filled to the week or month, outlined where worked out, dotted where nothing was found. */
export function precisionMark(precision: Item['precision'], x: number, y: number): Node[] {
  if (precision === 'day') return [dot(x, y, RADIUS, 'solid plain')];
  if (precision === 'absent') return [dot(x, y, RADIUS, 'dotted plain')];
  const ring = dot(x, y, RADIUS, 'hollow plain');
  if (precision !== 'week' && precision !== 'month') return [ring];
  return [ring, node('path', { d: `M${x} ${y - RADIUS}A${RADIUS} ${RADIUS} 0 0 0 ${x} ${y + RADIUS}z`, class: 'solid plain' })];
}
