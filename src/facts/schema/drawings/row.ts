import type { FigureValue } from './resolve.ts';

/** A row of a chart's table and data files. */
export interface Row {
  /** Unique in its view: the fragment `#row-<id>`. */
  id: string;
  /** The `data-row` of the mark that shows it; empty if none does. */
  mark: string;
  /** Whom or what it belongs to: the people asked, the source, the lane. */
  group: string;
  label: string;
  note: string;
  /** The text of the value's cell. */
  display: string;
  /** The id of its figure, with the figure's value and unit. */
  figure?: string;
  value?: number;
  unit?: string;
  claims: string[];
  event?: string;
  /** A position's id, `party/question`. */
  position?: string;
}

/** A row without a number. `id` names its mark too, unless `rest` says otherwise. */
export const textRow = (id: string, display: string, rest: Partial<Row>): Row => ({
  ...{ id, mark: id, group: '', label: '', note: '', display, claims: [] },
  ...rest,
});

type Shown = { figure: string; label?: string; note?: string | undefined } & FigureValue;

/** A figure's row, with the label and note beside the figure. Its id is the figure's, unless `rest` says otherwise. */
export const figureRow = ({ figure, value, display, unit, label = '', note = '' }: Shown, rest: Partial<Row>): Row => ({
  ...textRow(rest.id ?? figure, display, { label, note, figure, value, unit }),
  ...rest,
});

export const groupRows = <Group extends { label: string; rows: unknown[] }>(
  groups: Group[],
  make: (row: Group['rows'][number], group: string) => Row[],
): Row[] => groups.flatMap(({ label, rows }) => rows.flatMap((row) => make(row, label)));

/** Phrases as one text: `A. B`. Empty ones are dropped. */
export const phrases = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('. ').replaceAll('..', '.');
