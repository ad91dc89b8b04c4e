import { rowsOf, type Kind, type ResolvedDrawing } from '../schema/drawings/drawing.ts';
import { resolveSpec, type Lookup } from '../schema/drawings/resolve.ts';
import type { Figure } from '../schema/figure.ts';
import type { Entries } from '../load/parse.ts';
import { quantitiesIn, without } from '../values/quantities.ts';
import { newestFirst } from '../values/dates.ts';
import { repeated } from './duplicates.ts';
import { claimsOf, each, printedBy, problem, type Fault, type Rule } from './rule.ts';

/** Stand-ins for what these rules don't look at, and for unknown figures, which are reported as references. */
const lookupIn = (figures: Map<string, Figure>, days: Map<string, string>): Lookup => ({
  figure: (id) => figures.get(id) ?? { value: NaN, display: '', unit: '', n: 'not reported' },
  party: () => ({ tone: 'plain', mark: 'square', short: '' }),
  event: (id) => ({ date: days.get(id) ?? '', until: undefined, precision: 'year', title: '', dates: '', shortDates: '' }),
  matrix: () => ({ columns: [], questions: [] }),
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

/** The end of a drawing's scale, in the unit of its figures; Infinity if it has none. */
function endOfScale(drawing: ResolvedDrawing): number {
  if (drawing.kind === 'shares' || drawing.kind === 'gaps') return 100;
  return 'most' in drawing ? (drawing.most ?? Infinity) : Infinity;
}

const MONEY = ['USD million', 'USD billion'];
const IN_PERCENT: Kind[] = ['shares', 'intervals', 'gaps', 'rates'];

/** Rows drawn on the scale. Sizes beside it, such as numbers of people beside a share, have another unit. */
const onScale = (drawing: ResolvedDrawing) =>
  rowsOf(drawing).filter(({ value, unit, mark, id }) => value !== undefined && (mark === id || unit === '%'));

function* scaleRules(field: string, drawing: ResolvedDrawing): Iterable<Fault> {
  for (const { figure, value, unit } of onScale(drawing)) {
    if (value! > endOfScale(drawing)) yield [field, `draws "${figure}" past the end of its scale`, 'Raise `most`'];
    if (IN_PERCENT.includes(drawing.kind) && unit && unit !== '%')
      yield [field, `draws "${figure}", which is no share in %`, 'Take it out, or choose another kind of chart'];
    if (drawing.kind === 'areas' && unit && !MONEY.includes(unit))
      yield [field, `draws "${figure}", which is no amount of money`, `Give its unit as ${MONEY.join(' or ')}, or take it out`];
  }
}

/** Rows and columns, or lanes, that do not match. */
function* shapeRules(field: string, drawing: ResolvedDrawing): Iterable<Fault> {
  if (drawing.kind === 'timeline' && drawing.end && drawing.end.lane >= drawing.groups.length)
    yield [`${field}.end`, 'names a lane that does not exist', 'Count lanes from 0'];
  if (drawing.kind !== 'grid') return;
  for (const { label, cells } of drawing.rows)
    if (cells.length !== drawing.columns.length)
      yield [field, `has a row "${label}" with more or fewer cells than columns`, 'Give it one cell a column'];
}

/** Rows none of whose claims prints their number. A number that was worked out is printed by none. */
function* rowRules(field: string, drawing: ResolvedDrawing, figures: Map<string, Figure>, entries: Entries): Iterable<Fault> {
  for (const { id, figure, claims } of rowsOf(drawing)) {
    const known = figure ? figures.get(figure) : undefined;
    if (!known || known.formula || claims.length === 0) continue;
    const found = quantitiesIn(known.display);
    for (const number of without(found.length > 0 ? found : [known.display], printedBy(claims, entries)))
      yield [field, `draws "${number}" in the row ${id}, which none of its claims prints`, 'Cite the claim that prints it'];
  }
}

/** Events of a lane that are not in the order of their dates. */
function* laneRules(field: string, { groups }: ResolvedDrawing<'timeline'>): Iterable<Fault> {
  for (const [i, { rows }] of groups.entries()) {
    const sorted = rows.toSorted((a, b) => newestFirst(b.date, a.date));
    const wrong = rows.find((row, j) => row !== sorted[j]);
    if (wrong) yield [`${field}.groups.${i}`, `has ${wrong.event} out of the order of dates`, 'Put the rows in the order of their events'];
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

function* drawingRules(field: string, drawing: ResolvedDrawing, figures: Map<string, Figure>, entries: Entries): Iterable<Fault> {
  yield* scaleRules(field, drawing);
  yield* rowRules(field, drawing, figures, entries);
  yield* shapeRules(field, drawing);
  if (drawing.kind === 'squares') yield* squaresRules(field, drawing);
  if (drawing.kind === 'timeline') yield* laneRules(field, drawing);
}

/** Names that a chart or a view may not take, because addresses use them: `v` holds frozen versions, `embed/questions` questions. */
const RESERVED = ['v', 'questions'];

const nameRules = each('charts', function* ({ id, data: { views, name } }) {
  for (const taken of [id, ...views.map((view) => view.id)].filter((one) => RESERVED.includes(one)))
    yield ['views', `takes the name "${taken}", which addresses need`, 'Choose another'];
  if (views.length > 0 && !name) yield ['name', 'is missing, although there are other views', 'Say what the link to the first view says'];
});

/** Parts add up, marks stay on their scale, rows and views have names of their own. */
export const chartRules: Rule = function* (entries, raw) {
  const figures = new Map(entries.figures.map(({ id, data }) => [id, data]));
  const lookup = lookupIn(figures, new Map(entries.events.map(({ id, data }) => [id, data.date])));
  const drawings = entries.charts.flatMap(({ file, data }) => [
    { file, field: 'drawing', drawing: resolveSpec(data.drawing, lookup) as ResolvedDrawing },
    ...data.views.map(({ drawing }, i) => ({
      file,
      field: `views.${i}.drawing`,
      drawing: resolveSpec(drawing, lookup) as ResolvedDrawing,
    })),
  ]);
  for (const { file, field, drawing } of drawings) {
    yield* repeated(rowsOf(drawing).map(({ id }) => ['row', id, file, field]));
    for (const fault of [...drawingRules(field, drawing, figures, entries), ...voiceRules(field, drawing, figures, entries)])
      yield problem(file, ...fault);
  }
  for (const { file, data } of entries.charts) yield* repeated(data.views.map(({ id }, i) => ['view', id, file, `views.${i}.id`]));
  yield* nameRules(entries, raw);
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
