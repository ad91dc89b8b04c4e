import { formatWhen } from '../../facts/values/dates.ts';
import type { AnyDrawn, Drawn, FigureFacts } from './series.ts';

/** One line of a chart's table and files. */
export interface Row {
  /** Unique in its view: the fragment `#row-<id>`. */
  id: string;
  /** The mark in the drawing that shows it, by its `data-row`. */
  mark: string;
  /** Whom or what the row belongs to: the people asked, the teller, the lane. */
  group: string;
  label: string;
  note: string;
  /** What stands in the cell for the value. */
  display: string;
  figure?: string;
  value?: number;
  unit?: string;
  claims: string[];
  event?: string;
  /** A position, as `party/question`. */
  position?: string;
}

type Figured = { figure: string } & FigureFacts;
type Told = Partial<Omit<Row, 'figure' | 'value'>>;

const measured = ({ figure, value, display: shown, unit }: Figured, told: Told): Row => ({
  id: figure,
  mark: told.id ?? figure,
  group: '',
  label: '',
  note: '',
  display: shown,
  figure,
  value,
  unit,
  claims: [],
  ...told,
});

const said = (id: string, shown: string, told: Told): Row => ({
  id,
  mark: id,
  group: '',
  label: '',
  note: '',
  display: shown,
  claims: [],
  ...told,
});

const words = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('. ').replaceAll('..', '.');

function accounts({ rows }: Drawn<'accounts'>): Row[] {
  return rows.flatMap((row) => {
    const { id, who, when, word, about, claims } = row;
    const told = { group: words(who, when), mark: id, claims, note: words(about, row.note) };
    if (row.parts)
      return row.parts.map((part, i) => measured(part, { ...told, id: i ? `${id}-${i + 1}` : id, label: words(word, part.label) }));
    if (row.figure) {
      const rest = word ? { label: word } : { label: about ?? '', note: row.note ?? '' };
      return [measured(row as typeof row & Figured, { ...told, id, ...rest })];
    }
    return [said(id, word ?? about ?? '', { ...told, note: word ? told.note : (row.note ?? '') })];
  });
}

const areas = ({ bands }: Drawn<'areas'>) =>
  bands.flatMap(({ label: group, rows }) =>
    rows.flatMap((row) => [
      measured(row, { group, label: row.label, note: row.note ?? '' }),
      ...(row.upTo ? [measured(row.upTo, { group, label: row.label, mark: row.figure })] : []),
    ]),
  );

const span = (date: string, until: string | undefined) =>
  until && until !== date ? `${formatWhen(date)} – ${formatWhen(until)}` : formatWhen(date);

const calendar = ({ lanes }: Drawn<'calendar'>) =>
  lanes.flatMap(({ label: group, rows }) =>
    rows.map(({ event, label, note, date, until }) => said(event, span(date, until), { group, label, note: note ?? '', event })),
  );

const counts = ({ rows }: Drawn<'counts'>) =>
  rows.flatMap(({ id, when, label, text: says, parts, claims }) =>
    parts.map((part, i) =>
      measured(part, {
        id: i ? `${id}-${i + 1}` : id,
        mark: id,
        group: words(when, label),
        label: part.label,
        note: i ? '' : says,
        claims,
      }),
    ),
  );

const gaps = ({ panels }: Drawn<'gaps'>) =>
  panels.flatMap(({ label, note, rows }) =>
    rows.flatMap((row) => [
      measured(row, { group: words(label, note), label: row.label, note: row.note ?? '' }),
      ...(row.count ? [measured(row.count, { group: words(label, note), label: row.count.label, mark: row.figure })] : []),
    ]),
  );

const grid = ({ rows, columns }: Drawn<'grid'>) =>
  rows.flatMap(({ label: group, cells }) =>
    cells.map(({ id, label, lines, claims }, i) =>
      said(id, label, {
        group,
        label: columns[i]?.label ?? '',
        note: lines.map(({ short, text: says }) => (short ? `${short}: ${says}` : says)).join(' '),
        claims,
      }),
    ),
  );

/** A row's published interval in words, or that there is none. */
export const intervalOf = ({ interval: ends }: FigureFacts, { interval, none }: Drawn<'intervals'>): string =>
  ends ? `${interval.label} ${ends[0]} to ${ends[1]}` : none;

const intervals = (drawing: Drawn<'intervals'>) =>
  drawing.panels.flatMap(({ label: group, rows }) =>
    rows.map((row) => measured(row, { group, label: row.label, note: words(row.note, row.base, intervalOf(row, drawing)) })),
  );

const lengths = ({ groups, heads }: Drawn<'lengths'>) =>
  groups.flatMap(({ label: group, rows }) =>
    rows.flatMap((row) => [
      measured(row, { group, label: `${row.label}: ${heads.length}`, note: row.note ?? '' }),
      ...(row.upTo ? [measured(row.upTo, { group, label: `${row.label}: ${heads.length}`, mark: row.figure })] : []),
      measured(row.size, { id: `${row.figure}-size`, group, label: `${row.label}: ${heads.size}`, mark: row.figure }),
    ]),
  );

const matrix = ({ questions }: Drawn<'matrix'>) =>
  questions.flatMap(({ question, cells }) =>
    cells.map(({ id, short, answer, basis }) =>
      said(id.replace('/', '-'), answer, { group: question, label: short, note: basis, position: id }),
    ),
  );

const pairs = ({ panels, before, after, change }: Drawn<'pairs'>) =>
  panels.flatMap(({ label: group, rows }) =>
    rows.flatMap((row) =>
      [
        { end: row.before, note: before },
        { end: row.after, note: after },
        { end: row.change, note: change },
      ].map(({ end, note }) => measured(end, { group, label: row.label, note, mark: row.after.figure })),
    ),
  );

const rates = ({ rows }: Drawn<'rates'>) => rows.map((row) => measured(row, { group: row.note ?? '', label: row.label, note: row.text }));

const shares = ({ panels }: Drawn<'shares'>) =>
  panels.flatMap(({ label: group, rows }) =>
    rows.map((row) => measured(row, { group, label: [row.label, row.note].filter(Boolean).join(' '), note: row.base ?? '' })),
  );

const squares = ({ groups, total }: Drawn<'squares'>) => [
  ...groups.flatMap(({ label: group, note, parts }) => parts.map((part) => measured(part, { group, label: part.label, note }))),
  measured(total, { group: total.label, mark: '' }),
];

/** An event's mark has its name beside it, so that nothing need lead from its row to it. */
const timeline = ({ lanes, end }: Drawn<'timeline'>) => [
  ...lanes.flatMap(({ label: group, rows }) =>
    rows.map(({ event, label, title, date, until }) => said(event, span(date, until), { mark: '', group, label: label ?? title, event })),
  ),
  ...(end ? [said(end.id, end.when, { mark: '', group: lanes[end.lane]?.label ?? '', label: end.label })] : []),
];

/** The rows of a drawing in its own order, as its table and files show them. */
export function rows(drawing: AnyDrawn): Row[] {
  switch (drawing.kind) {
    case 'accounts':
      return accounts(drawing);
    case 'areas':
      return areas(drawing);
    case 'calendar':
      return calendar(drawing);
    case 'counts':
      return counts(drawing);
    case 'gaps':
      return gaps(drawing);
    case 'grid':
      return grid(drawing);
    case 'intervals':
      return intervals(drawing);
    case 'lengths':
      return lengths(drawing);
    case 'matrix':
      return matrix(drawing);
    case 'pairs':
      return pairs(drawing);
    case 'rates':
      return rates(drawing);
    case 'shares':
      return shares(drawing);
    case 'squares':
      return squares(drawing);
    case 'timeline':
      return timeline(drawing);
  }
}
