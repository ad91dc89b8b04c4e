import { rowsOf, type Kind, type ResolvedDrawing } from '../schema/drawings/drawing.ts';
import { resolveSpec, type Lookup } from '../schema/drawings/resolve.ts';
import type { Figure } from '../schema/figure.ts';
import type { Entries } from '../load/parse.ts';
import { quantitiesIn, without } from '../values/quantities.ts';
import { newestFirst } from '../values/dates.ts';
import { claimsOf, each, printedBy, problem, repeated, type Fault, type Rule } from './rule.ts';

/** Stand-ins for what these rules don't look at, and for unknown figures, which are reported as references. */
const lookupIn = (figures: Map<string, Figure>, days: Map<string, string>): Lookup => ({
  figure: (id) => figures.get(id) ?? { value: NaN, display: '', unit: '', n: 'not reported' },
  party: () => ({ tone: 'plain', mark: 'square', short: '' }),
  event: (id) => ({ date: days.get(id) ?? '', until: undefined, precision: 'year', title: '', dates: '', shortDates: '' }),
  matrix: () => ({ columns: [], questions: [] }),
  to: '',
});

const close = (a: number, b: number) => Number.isNaN(a) || Number.isNaN(b) || Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a));
const sum = (parts: { value: number }[]) => parts.reduce((total, { value }) => total + value, 0);

function* squaresRules(field: string, { groups, total, each }: ResolvedDrawing<'squares'>): Iterable<Fault> {
  const sums = [{ whole: total, parts: groups as { value: number }[] }, ...groups.map((group) => ({ whole: group, parts: group.parts }))];
  for (const { whole, parts } of sums)
    if (!close(whole.value, sum(parts))) yield [field, `does not add up to "${whole.figure}"`, 'Correct the parts or the sum'];
  for (const { value, figure } of groups.flatMap(({ parts }) => parts))
    if (!close(value / each, Math.max(1, Math.round(value / each))))
      yield [field, `does not go into "${figure}" a whole number of times`, 'Choose a smaller square'];
}

/** Rows and columns, or lanes, that do not match, and events of a lane that are not in the order of their dates. */
function* shapeRules(field: string, drawing: ResolvedDrawing): Iterable<Fault> {
  if (drawing.kind === 'squares') yield* squaresRules(field, drawing);
  if (drawing.kind === 'grid')
    for (const { label, cells } of drawing.rows)
      if (cells.length !== drawing.columns.length)
        yield [field, `has a row "${label}" with more or fewer cells than columns`, 'Give it one cell a column'];
  if (drawing.kind !== 'timeline') return;
  if (drawing.end && drawing.end.lane >= drawing.groups.length)
    yield [`${field}.end`, 'names a lane that does not exist', 'Count lanes from 0'];
  for (const [i, { rows }] of drawing.groups.entries()) {
    const sorted = rows.toSorted((a, b) => newestFirst(b.date, a.date));
    const wrong = rows.find((row, j) => row !== sorted[j]);
    if (wrong) yield [`${field}.groups.${i}`, `has ${wrong.event} out of the order of dates`, 'Put the rows in the order of their events'];
  }
}

const MONEY = ['USD million', 'USD billion'];
const IN_PERCENT: Kind[] = ['shares', 'intervals', 'gaps', 'rates'];

/** Rows that are past the end of their scale or have another unit, and rows none of whose claims prints their number. */
function* rowRules(field: string, drawing: ResolvedDrawing, figures: Map<string, Figure>, entries: Entries): Iterable<Fault> {
  const { kind } = drawing;
  const end = kind === 'shares' || kind === 'gaps' ? 100 : 'most' in drawing ? (drawing.most ?? Infinity) : Infinity;
  for (const { id, mark, figure, value, unit, claims } of rowsOf(drawing)) {
    // Sizes beside the scale, such as numbers of people beside a share, have another unit.
    if (value !== undefined && (mark === id || unit === '%')) {
      if (value > end) yield [field, `draws "${figure}" past the end of its scale`, 'Raise `most`'];
      if (IN_PERCENT.includes(kind) && unit && unit !== '%')
        yield [field, `draws "${figure}", which is no share in %`, 'Take it out, or choose another kind of chart'];
      if (kind === 'areas' && unit && !MONEY.includes(unit))
        yield [field, `draws "${figure}", which is no amount of money`, `Give its unit as ${MONEY.join(' or ')}, or take it out`];
    }
    const known = figure ? figures.get(figure) : undefined;
    // A number that was worked out is printed by none.
    if (!known || known.formula || claims.length === 0) continue;
    const found = quantitiesIn(known.display);
    for (const number of without(found.length > 0 ? found : [known.display], printedBy(claims, entries)))
      yield [field, `draws "${number}" in the row ${id}, which none of its claims prints`, 'Cite the claim that prints it'];
  }
}

/** Parts in the color of a party that rest on claims of other parties alone. In squares and areas, a color says whose the money is. */
function* voiceRules(field: string, part: object, figures: Map<string, Figure>, entries: Entries): Iterable<Fault> {
  const { by, claims: own = [], kind } = part as { by?: string; claims?: string[]; kind?: Kind };
  if (kind === 'squares' || kind === 'areas') return;
  for (const [name, one] of Object.entries(part))
    if (one && typeof one === 'object') yield* voiceRules(`${field}.${name}`, one, figures, entries);
  if (!by) return;
  const shown = [...JSON.stringify(part).matchAll(/"figure":"([\w-]+)"/g)].flatMap(([, id]) => figures.get(id!)?.claims ?? []);
  const voices = (own.length > 0 ? own : shown).map((id) => claimsOf(entries).get(id)?.voice);
  const parties = entries.parties.filter(({ id }) => voices.includes(id)).map(({ id }) => id);
  if (parties.length > 0 && !parties.includes(by))
    yield [field, `shows in the color of ${by} what ${parties.join(' and ')} said`, 'Correct `by`, or cite a claim whose voice it is'];
}

/** Names that a chart or a view may not take, because addresses use them: `v` holds frozen versions, `embed/questions` questions. */
const RESERVED = ['v', 'questions'];

/** Parts add up, marks stay on their scale, rows and views have names of their own, which addresses don't need. */
export const chartRules: Rule = function* (entries) {
  const figures = new Map(entries.figures.map(({ id, data }) => [id, data]));
  const lookup = lookupIn(figures, new Map(entries.events.map(({ id, data }) => [id, data.date])));
  for (const { id, file, data } of entries.charts) {
    const views = data.views.map((view, i) => ({ ...view, field: `views.${i}` }));
    const drawings = [{ field: 'drawing', drawing: data.drawing }, ...views.map((view) => ({ ...view, field: `${view.field}.drawing` }))];
    for (const { field, drawing: spec } of drawings) {
      const drawing = resolveSpec(spec, lookup) as ResolvedDrawing;
      yield* repeated(rowsOf(drawing).map((row) => ['row', row.id, file, field]));
      const faults = [rowRules(field, drawing, figures, entries), shapeRules(field, drawing), voiceRules(field, drawing, figures, entries)];
      for (const fault of faults.flatMap((some) => [...some])) yield problem(file, ...fault);
    }
    yield* repeated(views.map((view) => ['view', view.id, file, `${view.field}.id`]));
    for (const taken of [id, ...views.map((view) => view.id)].filter((one) => RESERVED.includes(one)))
      yield problem(file, 'views', `takes the name "${taken}", which addresses need`, 'Choose another');
    if (views.length > 0 && !data.name)
      yield problem(file, 'name', 'is missing, although there are other views', 'Say what the link to the first view says');
  }
};

const chartOf = (version: string) => version.split('/')[0]!;

/** A version belongs to a chart, lies in the folder of its date, and says what changed; the first one alone is first. */
export const versionRules = each('versions', function* ({ id, data: { date, kind, text } }, { versions }, raw) {
  const [chart, , folder] = id.split('/');
  if (!raw.charts.some((one) => one.id === chart))
    yield ['folder', `belongs to no chart "${chart}"`, 'Bring the chart back: its addresses are kept for good'];
  if (folder !== date) yield ['date', `is ${date} in the folder ${folder}`, 'Make the two agree'];
  const isFirst = versions.every((other) => chartOf(other.id) !== chart || other.data.date >= date);
  if ((kind === 'first') !== isFirst)
    yield ['kind', `is "${kind}", which its date does not fit`, 'The oldest version is "first", and it alone'];
  if (kind !== 'first' && !text) yield ['text', 'is missing', 'Say what changed and why'];
});

/** A corrected or revised version of a chart is in the list of corrections as `<chart>-<date>`: no other entry takes that place. */
export const correctionRules = each('corrections', function* ({ id }, { versions }) {
  if (versions.some((version) => id === `${chartOf(version.id)}-${version.data.date}`))
    yield ['file name', `takes the name "${id}", which belongs to a version of a chart`, 'Choose another'];
});
