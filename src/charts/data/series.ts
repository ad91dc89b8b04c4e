import type { Chart, ChartView } from '../../facts/schema/chart.ts';
import type { DrawingSpec, Kind } from '../../facts/schema/drawings/drawing.ts';
import type { Event } from '../../facts/schema/event.ts';
import type { Mark, Party } from '../../facts/schema/party.ts';

export type Tone = Party['tone'];
export type { Mark };

/** What a drawing needs to know of a figure. */
export interface FigureFacts {
  value: number;
  display: string;
  unit: string;
  /** True where the number of people asked or counted is known. */
  counted: boolean;
  /** The published interval, in the figure's unit. */
  interval: [number, number] | undefined;
}

/** How a party is drawn. */
export interface PartyFacts {
  tone: Tone;
  mark: Mark;
  short: string;
}

/** When an event was, and how well that is known. */
export interface EventFacts extends Pick<Event, 'date' | 'until' | 'precision' | 'title'> {}

/** One party's answer to one question, as the matrix draws it. */
export interface Cell extends PartyFacts {
  id: string;
  basis: 'own' | 'reported' | 'none';
  answer: string;
}

export interface MatrixFacts {
  columns: (PartyFacts & { role: Party['role'] })[];
  questions: { id: string; question: string; short: string; cells: Cell[] }[];
}

/** What a chart needs to know of the rest of the content. */
export interface Lookup {
  figure: (id: string) => FigureFacts;
  party: (id: string) => PartyFacts;
  event: (id: string) => EventFacts;
  /** @param parties ids; all where left out */
  matrix: (parties: string[] | undefined) => MatrixFacts;
}

type Looked<T, K extends string, F> = K extends keyof T ? (undefined extends T[K] ? Partial<F> : F) : unknown;

/** A specification with what its ids name set beside them: numbers beside `figure`, colour and mark beside `by`, dates beside `event`. */
export type Resolved<T> = T extends (infer U)[]
  ? Resolved<U>[]
  : T extends object
    ? { [K in keyof T]: Resolved<T[K]> } & Looked<T, 'figure', FigureFacts> & Looked<T, 'by', PartyFacts> & Looked<T, 'event', EventFacts>
    : T;

/** What the drawing of one kind is made from. */
export type Drawn<K extends Kind> = Resolved<Extract<DrawingSpec, { kind: K }>> & (K extends 'matrix' ? MatrixFacts : unknown);
export type AnyDrawn = { [K in Kind]: Drawn<K> }[Kind];

/** One view of a chart with everything looked up: what is drawn, tabulated, described and downloaded. */
export interface Series {
  chart: string;
  /** The view's id; left out for the chart's first. */
  view: string | undefined;
  /** Unique on a page: `chart` or `chart-view`. */
  id: string;
  number: number;
  title: string;
  finding: string;
  /** Sentences printed under the drawing wherever it goes. */
  caveats: string[];
  notReported: string[];
  card: Chart['card'];
  drawing: AnyDrawn;
}

function resolve(value: unknown, lookup: Lookup): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, lookup));
  if (!value || typeof value !== 'object') return value;
  const spec = value as Record<string, unknown>;
  const { figure, by, event } = spec as Record<string, string | undefined>;
  return {
    ...(figure && lookup.figure(figure)),
    ...(by && lookup.party(by)),
    ...(event && lookup.event(event)),
    ...Object.fromEntries(Object.entries(spec).map(([name, item]) => [name, resolve(item, lookup)])),
  };
}

/** A drawing's specification with its figures, parties and events looked up. */
export function drawn(spec: DrawingSpec, lookup: Lookup): AnyDrawn {
  const facts = spec.kind === 'matrix' ? lookup.matrix(spec.parties) : {};
  return { ...(resolve(spec, lookup) as object), ...facts } as AnyDrawn;
}

type Spec = Chart & { id: string };

function seriesOf(chart: Spec, view: Chart | ChartView, id: string | undefined, lookup: Lookup): Series {
  const { title, finding, caveats, notReported, card, drawing } = view;
  const whole = id ? `${chart.id}-${id}` : chart.id;
  return {
    chart: chart.id,
    view: id,
    id: whole,
    number: chart.number,
    title,
    finding,
    caveats,
    notReported,
    card,
    drawing: drawn(drawing, lookup),
  };
}

/** A chart's views, its first one first. */
export function series(chart: Spec, lookup: Lookup): [Series, ...Series[]] {
  return [seriesOf(chart, chart, undefined, lookup), ...chart.views.map((view) => seriesOf(chart, view, view.id, lookup))];
}

/** Notes that rows point to by a sign, as lines of text: `* …`. */
export const signNotes = ({ drawing }: Pick<Series, 'drawing'>): string[] =>
  drawing.kind === 'shares' ? drawing.notes.map(({ sign, text: says }) => `${sign} ${says}`) : [];

/** The rows that the social card shows: those marked for it, or all. */
export function forCard<T extends { card: boolean }>(rows: T[]): T[] {
  const chosen = rows.filter(({ card }) => card);
  return chosen.length > 0 ? chosen : rows;
}
