import type { Chart, SharesChart, SquaresChart } from '../schema/chart.ts';
import type { Figure } from '../schema/figure.ts';
import { plain } from './figure-text.ts';

/** One mark's number: which figure it is, its value and its printed form. */
export interface Datum {
  figure: string;
  label: string;
  note?: string | undefined;
  value: number;
  shown: string;
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
  figure: (id: string) => Pick<Figure, 'value' | 'shown'>;
  tone: (party: string) => Tone;
}

type Spec<T> = T & { id: string };

const datum = (lookup: Lookup, figure: string, label: string, note?: string): Datum => {
  const { value, shown } = lookup.figure(figure);
  return { figure, label, note, value, shown };
};

function titled(chart: Spec<Chart>, say: (sentence: string) => string): Titled {
  const { id, number, notReported } = chart;
  return { id, number, notReported, title: say(chart.title), finding: say(chart.finding), caveats: chart.caveats.map(say) };
}

function shares(chart: Spec<SharesChart>, lookup: Lookup, say: (sentence: string) => string): Shares {
  return {
    kind: 'shares',
    ...titled(chart, say),
    tone: lookup.tone(chart.by),
    panels: chart.panels.map((panel) => ({
      label: panel.label,
      note: panel.note,
      rows: panel.rows.map((row) => datum(lookup, row.figure, row.label, row.note)),
    })),
    notes: chart.notes.map(({ sign, says }) => ({ sign, says: say(says) })),
  };
}

function squares(chart: Spec<SquaresChart>, lookup: Lookup, say: (sentence: string) => string): Squares {
  return {
    kind: 'squares',
    ...titled(chart, say),
    each: chart.each,
    total: datum(lookup, chart.total, 'Together'),
    groups: chart.groups.map((group) => ({
      ...datum(lookup, group.figure, group.label, say(group.note)),
      tone: lookup.tone(group.by),
      parts: group.parts.map((part) => ({ ...datum(lookup, part.figure, say(part.label)), texture: part.texture })),
    })),
  };
}

/** A chart with its figures looked up: what is drawn, tabulated and downloaded. */
export function series(chart: Spec<Chart>, lookup: Lookup): Series {
  const say = (sentence: string) => plain(sentence, (id) => lookup.figure(id).shown);
  switch (chart.kind) {
    case 'shares':
      return shares(chart, lookup, say);
    case 'squares':
      return squares(chart, lookup, say);
  }
}

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
