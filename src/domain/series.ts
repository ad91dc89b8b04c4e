import type { Chart, SharesChart, SquaresChart } from '../schema/chart.ts';
import type { Figure } from '../schema/figure.ts';

/** One mark's number: which figure it is, its value and its printed form. */
export interface Datum {
  figure: string;
  label: string;
  note?: string | undefined;
  value: number;
  shown: string;
  /** True where the number of people asked or counted is known. */
  counted: boolean;
}

export type Tone = 'first' | 'second' | 'plain';

interface Titled {
  id: string;
  number: number;
  title: string;
  finding: string;
  /** Sentences printed under the drawing wherever it goes. */
  caveats: string[];
  notReported: string[];
}

/** Everything that a drawing of shares needs, with figures looked up. */
export interface Shares extends Titled {
  kind: 'shares';
  tone: Tone;
  panels: { label: string; note: string; rows: Datum[] }[];
  notes: { sign: string; says: string }[];
}

/** Everything that a drawing of squares needs, with figures looked up. */
export interface Squares extends Titled {
  kind: 'squares';
  each: number;
  total: Datum;
  groups: (Datum & { tone: Tone; parts: (Datum & { texture: 'solid' | 'hatched' | 'open' })[] })[];
}

export type Series = Shares | Squares;

/** What a chart needs to know of the rest of the content. */
export interface Lookup {
  figure: (id: string) => Pick<Figure, 'value' | 'shown' | 'n'>;
  tone: (party: string) => Tone;
}

type Spec<T> = T & { id: string };

const datum = (lookup: Lookup, figure: string, label: string, note?: string): Datum => {
  const { value, shown, n } = lookup.figure(figure);
  return { figure, label, note, value, shown, counted: typeof n === 'number' };
};

function titled({ id, number, title, finding, caveats, notReported }: Spec<Chart>): Titled {
  return { id, number, title, finding, caveats, notReported };
}

function shares(chart: Spec<SharesChart>, lookup: Lookup): Shares {
  return {
    kind: 'shares',
    ...titled(chart),
    tone: lookup.tone(chart.by),
    panels: chart.panels.map((panel) => ({
      label: panel.label,
      note: panel.note,
      rows: panel.rows.map((row) => datum(lookup, row.figure, row.label, row.note)),
    })),
    notes: chart.notes.map(({ sign, says }) => ({ sign, says })),
  };
}

function squares(chart: Spec<SquaresChart>, lookup: Lookup): Squares {
  return {
    kind: 'squares',
    ...titled(chart),
    each: chart.each,
    total: datum(lookup, chart.total, 'Together'),
    groups: chart.groups.map((group) => ({
      ...datum(lookup, group.figure, group.label, group.note),
      tone: lookup.tone(group.by),
      parts: group.parts.map((part) => ({ ...datum(lookup, part.figure, part.label), texture: part.texture })),
    })),
  };
}

/** A chart with its figures looked up: what is drawn, tabulated and downloaded. */
export function series(chart: Spec<Chart>, lookup: Lookup): Series {
  switch (chart.kind) {
    case 'shares':
      return shares(chart, lookup);
    case 'squares':
      return squares(chart, lookup);
  }
}

/** Notes that rows point to by a sign, as lines of text: `* …`. */
export const signNotes = (series: Series): string[] =>
  series.kind === 'shares' ? series.notes.map(({ sign, says }) => `${sign} ${says}`) : [];

/** One line of a chart's table. `group` names the people asked, or the part of the sum. */
export interface Row extends Datum {
  group: string;
  groupNote: string;
}

/** The rows of a chart in the order of the drawing, as its table and files show them. */
export function rows(series: Series): Row[] {
  switch (series.kind) {
    case 'shares':
      return series.panels.flatMap(({ label, note, rows }) => rows.map((row) => ({ ...row, group: label, groupNote: note })));
    case 'squares':
      return [
        ...series.groups.flatMap(({ label, note, parts }) => parts.map((part) => ({ ...part, group: label, groupNote: note ?? '' }))),
        { ...series.total, group: series.total.label, groupNote: '' },
      ];
  }
}
