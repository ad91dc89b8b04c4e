import type { Event } from '../event.ts';
import type { Figure } from '../figure.ts';
import type { Party } from '../party.ts';

export type Tone = Party['tone'];
type PartyStyle = Pick<Party, 'tone' | 'mark' | 'short'>;

/** What a chart shows of a figure. `value` and the ends of `interval` are in `unit`. */
export interface FigureValue extends Pick<Figure, 'value' | 'display' | 'unit'> {
  interval: [number, number] | undefined;
  /** True if the number of people asked or counted is known. */
  counted: boolean;
}

/** When an event was. `dates` and `shortDates` print its day, or its first and last day, in the language of the page. */
export interface EventTime extends Pick<Event, 'date' | 'until' | 'precision' | 'title'> {
  dates: string;
  shortDates: string;
}

/** One party's answer to one question. `id` is the position's, `party/question`. */
export interface Cell extends PartyStyle {
  id: string;
  basis: 'own' | 'reported' | 'none';
  answer: string;
}

/** Parties as columns, questions as rows, one cell a column. */
export interface Positions {
  columns: (PartyStyle & { role: Party['role'] })[];
  questions: { id: string; question: string; short: string; cells: Cell[] }[];
}

/** Gives what the ids in a drawing name. */
export interface Lookup {
  figure: (id: string) => Pick<Figure, 'value' | 'display' | 'unit' | 'interval' | 'n'>;
  party: (id: string) => PartyStyle;
  event: (id: string) => EventTime;
  /** @param parties ids, or undefined for all */
  matrix: (parties: string[] | undefined) => Positions;
  /** The word between the ends of a range, in the language of the page. */
  to: string;
}

type Named<T, Field extends string, Facts> = Field extends keyof T ? (undefined extends T[Field] ? Partial<Facts> : Facts) : unknown;

/** A drawing, or part of one, with a figure's value beside its id in `figure`, a party's style beside `by`, an event's time beside `event`, the word before the end of a range beside `upTo`. */
export type Resolved<T> = T extends (infer Item)[]
  ? Resolved<Item>[]
  : T extends object
    ? { [K in keyof T]: Resolved<T[K]> } & Named<T, 'figure', FigureValue> &
        Named<T, 'by', PartyStyle> &
        Named<T, 'event', EventTime> &
        Named<T, 'upTo', { to: string }> &
        (T extends { kind: 'matrix' } ? Positions : unknown)
    : T;

/** Some fields of an entry, which holds more than charts may see, in fields that drawings have too. */
const only = <T extends object>(entry: T, names: (keyof T)[]) => Object.fromEntries(names.map((name) => [name, entry[name]]));

/** Looks up every figure, party and event that a drawing names, at any depth. The drawing's own fields win over what is looked up. */
export function resolveSpec<T>(spec: T, lookup: Lookup): Resolved<T> {
  if (Array.isArray(spec)) return spec.map((item) => resolveSpec(item, lookup)) as Resolved<T>;
  if (!spec || typeof spec !== 'object') return spec as Resolved<T>;
  type Names = { [field in 'figure' | 'by' | 'event' | 'kind']?: string };
  const { figure, by, event, kind, parties, upTo } = spec as Names & { parties?: string[]; upTo?: object };
  const shown = figure && lookup.figure(figure);
  return {
    ...(shown && { ...only(shown, ['value', 'display', 'unit', 'interval']), counted: typeof shown.n === 'number' }),
    ...(by && only(lookup.party(by), ['tone', 'mark', 'short'])),
    ...(event && only(lookup.event(event), ['date', 'until', 'precision', 'title', 'dates', 'shortDates'])),
    ...(kind === 'matrix' && lookup.matrix(parties)),
    ...(upTo && { to: lookup.to }),
    ...Object.fromEntries(Object.entries(spec).map(([name, item]) => [name, resolveSpec(item, lookup)])),
  } as Resolved<T>;
}
