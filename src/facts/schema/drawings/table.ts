import type { ByKind, ResolvedDrawing } from './drawing.ts';
import type { FigureValue } from './resolve.ts';
import { figureRow, groupRows, phrases, textRow, type Row } from './row.ts';

/** A share's published interval in words, or that there is none. */
export const intervalText = ({ interval }: Pick<FigureValue, 'interval'>, spec: ResolvedDrawing<'intervals'>): string =>
  interval ? `${spec.interval.label} ${interval[0]} to ${interval[1]}` : spec.none;

/** The rows of the table of each kind of chart, in the order of the drawing. */
export const TABLE: ByKind<[], Row[]> = {
  // A row for each part or figure of an account, or one for its words. All lead to the mark of the account.
  accounts: ({ rows }) =>
    rows.flatMap((row) => {
      const { id, who, when, word, about, note, claims } = row;
      const common = { group: phrases(who, when), mark: id, claims, note: phrases(about, note) };
      if (row.parts)
        return row.parts.map((part, i) => figureRow(part, { ...common, id: i ? `${id}-${i + 1}` : id, label: phrases(word, part.label) }));
      if (row.figure) {
        const label = word ? { label: word } : { label: about ?? '', note: note ?? '' };
        return [figureRow(row as typeof row & { figure: string } & FigureValue, { ...common, id, ...label })];
      }
      return [textRow(id, word ?? about ?? '', { ...common, note: word ? common.note : (note ?? '') })];
    }),
  // A range has a row for each end.
  areas: ({ groups }) =>
    groupRows(groups, (row, group) => [
      figureRow(row, { group }),
      ...(row.upTo ? [figureRow(row.upTo, { group, label: row.label, mark: row.figure })] : []),
    ]),
  calendar: ({ groups }) =>
    groupRows(groups, ({ event, label, note = '', dates }, group) => [textRow(event, dates, { group, label, note, event })]),
  // All parts of a row of squares lead to its mark.
  counts: ({ rows }) =>
    rows.flatMap(({ id, when, label, text, parts, claims }) =>
      parts.map((part, i) =>
        figureRow(part, { id: i ? `${id}-${i + 1}` : id, mark: id, group: phrases(when, label), note: i ? '' : text, claims }),
      ),
    ),
  // A row for each gap, and one for its number of people.
  gaps: ({ groups }) =>
    groups.flatMap(({ label, note, rows }) => {
      const group = phrases(label, note);
      return rows.flatMap((row) => [figureRow(row, { group }), ...(row.count ? [figureRow(row.count, { group, mark: row.figure })] : [])]);
    }),
  grid: ({ rows, columns }) =>
    rows.flatMap(({ label: group, cells }) =>
      cells.map(({ id, label, lines, claims }, i) => {
        const note = lines.map(({ short, text }) => (short ? `${short}: ${text}` : text)).join(' ');
        return textRow(id, label, { group, label: columns[i]?.label ?? '', note, claims });
      }),
    ),
  intervals: (spec) =>
    groupRows(spec.groups, (row, group) => [figureRow(row, { group, note: phrases(row.note, row.base, intervalText(row, spec)) })]),
  // A row for each length (two if sources differ on it) and each size.
  lengths: ({ groups, heads }) =>
    groupRows(groups, (row, group) => {
      const length = { group, label: `${row.label}: ${heads.length}` };
      return [
        figureRow(row, length),
        ...(row.upTo ? [figureRow(row.upTo, { ...length, mark: row.figure })] : []),
        figureRow(row.size, { id: `${row.figure}-size`, group, label: `${row.label}: ${heads.size}`, mark: row.figure }),
      ];
    }),
  matrix: ({ questions }) =>
    questions.flatMap(({ question: group, cells }) =>
      cells.map(({ id, short, answer, basis }) =>
        textRow(id.replace('/', '-'), answer, { group, label: short, note: basis, position: id }),
      ),
    ),
  pairs: ({ groups, ...heads }) =>
    groupRows(groups, (row, group) =>
      (['before', 'after', 'change'] as const).map((one) =>
        figureRow(row[one], { group, label: row.label, mark: row.after.figure, note: heads[one] }),
      ),
    ),
  rates: ({ rows }) => rows.map((row) => figureRow(row, { group: row.note ?? '', note: row.text })),
  shares: ({ groups }) =>
    groupRows(groups, (row, group) => [figureRow(row, { group, label: `${row.label} ${row.note ?? ''}`.trim(), note: row.base ?? '' })]),
  // A row for each part, and one for the sum, which no single mark shows.
  squares: ({ groups, total }) => [
    ...groups.flatMap(({ label: group, note, parts }) => parts.map((part) => figureRow(part, { group, note }))),
    figureRow(total, { group: total.label, label: '', mark: '' }),
  ],
  timeline: ({ groups, end }) => [
    ...groupRows(groups, ({ event, label, title, dates }, group) => [textRow(event, dates, { group, label: label ?? title, event })]),
    ...(end ? [textRow(end.id, end.when, { group: groups[end.lane]?.label ?? '', label: end.label })] : []),
  ],
};
