import { rowsOf, type Kind, type ResolvedDrawing } from '../schema/drawings/drawing.ts';
import { resolveSpec, type Lookup } from '../schema/drawings/resolve.ts';
import type { Chart } from '../schema/chart.ts';
import type { Figure } from '../schema/figure.ts';
import type { Problem } from '../load/problem.ts';
import { quantitiesIn, without } from '../values/quantities.ts';
import { newestFirst } from '../values/dates.ts';
import { repeated } from './duplicates.ts';
import { problem, type Rule } from './rule.ts';

/** Stand-ins for what these rules don't look at, and for unknown figures, which are reported as references. */
const lookupIn = (figures: Map<string, Figure>, days: Map<string, string>): Lookup => ({
  figure: (id) => figures.get(id) ?? { value: NaN, display: '', unit: '', n: 'not reported' },
  party: () => ({ tone: 'plain', mark: 'square', short: '' }),
  event: (id) => ({ date: days.get(id) ?? '', until: undefined, precision: 'year', title: '', dates: '', shortDates: '' }),
  matrix: () => ({ columns: [], questions: [] }),
});

const close = (a: number, b: number) => Number.isNaN(a) || Number.isNaN(b) || Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a));
const sum = (parts: { value: number }[]) => parts.reduce((total, { value }) => total + value, 0);

function* squaresRules(file: string, field: string, { groups, total, each }: ResolvedDrawing<'squares'>): Iterable<Problem> {
  const sums = [{ whole: total, parts: groups as { value: number }[] }, ...groups.map((group) => ({ whole: group, parts: group.parts }))];
  for (const { whole, parts } of sums)
    if (!close(whole.value, sum(parts))) yield problem(file, field, `does not add up to "${whole.figure}"`, 'Correct the parts or the sum');
  for (const { value, figure } of groups.flatMap(({ parts }) => parts))
    if (!close(value / each, Math.max(1, Math.round(value / each))))
      yield problem(file, field, `does not go into "${figure}" a whole number of times`, 'Choose a smaller square');
}

/** The end of a drawing's scale, in the unit of its figures; Infinity if it has none. */
function endOfScale(drawing: ResolvedDrawing): number {
  if (drawing.kind === 'shares' || drawing.kind === 'gaps') return 100;
  return 'most' in drawing ? (drawing.most ?? Infinity) : Infinity;
}

/** Figures, and the numbers that each claim prints. */
interface Sums {
  figures: Map<string, Figure>;
  numbers: Map<string, string[]>;
}

const MONEY = ['USD million', 'USD billion'];
const IN_PERCENT: Kind[] = ['shares', 'intervals', 'gaps', 'rates'];

/** Rows drawn on the scale. Sizes beside it, such as numbers of people beside a share, have another unit. */
const onScale = (drawing: ResolvedDrawing) =>
  rowsOf(drawing).filter(({ value, unit, mark, id }) => value !== undefined && (mark === id || unit === '%'));

function* scaleRules(file: string, field: string, drawing: ResolvedDrawing): Iterable<Problem> {
  for (const { figure, value, unit } of onScale(drawing)) {
    if (value! > endOfScale(drawing)) yield problem(file, field, `draws "${figure}" past the end of its scale`, 'Raise `most`');
    if (IN_PERCENT.includes(drawing.kind) && unit && unit !== '%')
      yield problem(file, field, `draws "${figure}", which is no share in %`, 'Take it out, or choose another kind of chart');
    if (drawing.kind === 'areas' && unit && !MONEY.includes(unit))
      yield problem(
        file,
        field,
        `draws "${figure}", which is no amount of money`,
        `Give its unit as ${MONEY.join(' or ')}, or take it out`,
      );
  }
}

/** Rows and columns, or lanes, that do not match. */
function* shapeRules(file: string, field: string, drawing: ResolvedDrawing): Iterable<Problem> {
  if (drawing.kind === 'timeline' && drawing.end && drawing.end.lane >= drawing.groups.length)
    yield problem(file, `${field}.end`, 'names a lane that does not exist', 'Count lanes from 0');
  if (drawing.kind !== 'grid') return;
  for (const { label, cells } of drawing.rows)
    if (cells.length !== drawing.columns.length)
      yield problem(file, field, `has a row "${label}" with more or fewer cells than columns`, 'Give it one cell a column');
}

/** Rows none of whose claims prints their number. A number that was worked out is printed by none. */
function* rowRules(file: string, field: string, drawing: ResolvedDrawing, { figures, numbers }: Sums): Iterable<Problem> {
  for (const { id, figure, claims } of rowsOf(drawing)) {
    const known = figure ? figures.get(figure) : undefined;
    if (!known || known.formula || claims.length === 0) continue;
    const printed = claims.flatMap((claim) => numbers.get(claim) ?? []);
    const found = quantitiesIn(known.display);
    for (const number of without(found.length > 0 ? found : [known.display], printed))
      yield problem(file, field, `draws "${number}" in the row ${id}, which none of its claims prints`, 'Cite the claim that prints it');
  }
}

/** Events of a lane that are not in the order of their dates. */
function* laneRules(file: string, field: string, { groups }: ResolvedDrawing<'timeline'>): Iterable<Problem> {
  for (const [i, { rows }] of groups.entries()) {
    const sorted = rows.toSorted((a, b) => newestFirst(b.date, a.date));
    const wrong = rows.find((row, j) => row !== sorted[j]);
    if (wrong)
      yield problem(
        file,
        `${field}.groups.${i}`,
        `has ${wrong.event} out of the order of dates`,
        'Put the rows in the order of their events',
      );
  }
}

function* drawingRules(file: string, field: string, spec: Chart['drawing'], lookup: Lookup, sums: Sums): Iterable<Problem> {
  const drawing: ResolvedDrawing = resolveSpec(spec, lookup);
  yield* repeated(rowsOf(drawing).map(({ id }) => ['row', id, file, field]));
  yield* scaleRules(file, field, drawing);
  yield* rowRules(file, field, drawing, sums);
  yield* shapeRules(file, field, drawing);
  if (drawing.kind === 'squares') yield* squaresRules(file, field, drawing);
  if (drawing.kind === 'timeline') yield* laneRules(file, field, drawing);
}

/** Names that a chart or a view may not take, because addresses use them: `v` holds frozen versions, `embed/questions` questions. */
const RESERVED = ['v', 'questions'];

/** Parts add up, marks stay on their scale, rows and views have names of their own. */
export const chartRules: Rule = function* ({ charts, figures, events, sources }) {
  const numbers = new Map(sources.flatMap(({ data }) => data.claims.map((claim) => [claim.id, claim.numbers])));
  const sums = { figures: new Map(figures.map(({ id, data }) => [id, data])), numbers };
  const lookup = lookupIn(sums.figures, new Map(events.map(({ id, data }) => [id, data.date])));
  for (const { id: chart, file, data } of charts) {
    const { views, name } = data;
    yield* drawingRules(file, 'drawing', data.drawing, lookup, sums);
    for (const [i, { drawing }] of views.entries()) yield* drawingRules(file, `views.${i}.drawing`, drawing, lookup, sums);
    yield* repeated(views.map(({ id }, i) => ['view', id, file, `views.${i}.id`]));
    for (const { id } of [{ id: chart }, ...views])
      if (RESERVED.includes(id)) yield problem(file, 'views', `takes the name "${id}", which addresses need`, 'Choose another');
    if (views.length > 0 && !name)
      yield problem(file, 'name', 'is missing, although there are other views', 'Say what the link to the first view says');
  }
};

/** A version belongs to a chart, lies in the folder of its date, and says what changed; the first one alone is first. */
export const versionRules: Rule = function* ({ versions }, raw) {
  const charts = new Set(raw.charts.map(({ id }) => id));
  const chartOf = (id: string) => id.split('/')[0]!;
  const byChart = Map.groupBy(versions, ({ id }) => chartOf(id));
  for (const { id, file, data } of versions) {
    const { date, kind, text } = data;
    const chart = chartOf(id);
    const folder = id.split('/')[2];
    if (!charts.has(chart))
      yield problem(file, 'folder', `belongs to no chart "${chart}"`, 'Bring the chart back: its addresses are kept for good');
    if (folder !== date) yield problem(file, 'date', `is ${date} in the folder ${folder}`, 'Make the two agree');
    const isFirst = byChart.get(chart)!.every((other) => other.data.date >= date);
    if ((kind === 'first') !== isFirst)
      yield problem(file, 'kind', `is "${kind}", which its date does not fit`, 'The oldest version is "first", and it alone');
    if (kind !== 'first' && !text) yield problem(file, 'text', 'is missing', 'Say what changed and why');
  }
};

/** A corrected or revised version of a chart stands in the list of corrections as `<chart>-<date>`: no other entry takes that place. */
export const correctionRules: Rule = function* ({ corrections, versions }) {
  const taken = new Set(versions.map(({ id, data }) => `${id.split('/')[0]}-${data.date}`));
  for (const { file, id } of corrections)
    if (taken.has(id)) yield problem(file, 'file name', `takes the name "${id}", which belongs to a version of a chart`, 'Choose another');
};
