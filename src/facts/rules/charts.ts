import { rowsOf, type Kind, type ResolvedDrawing } from '../schema/drawings/drawing.ts';
import { resolveSpec, type Lookup } from '../schema/drawings/resolve.ts';
import type { Squares } from '../schema/drawings/squares.ts';
import type { Chart } from '../schema/chart.ts';
import type { Figure } from '../schema/figure.ts';
import type { Problem } from '../load/problem.ts';
import { repeated } from './duplicates.ts';
import { problem, type Rule } from './rule.ts';

/** Stand-ins for what these rules don't look at, and for unknown figures, which are reported as references. */
const lookupIn = (figures: Map<string, Figure>): Lookup => ({
  figure: (id) => figures.get(id) ?? { value: NaN, display: '', unit: '', n: 'not reported' },
  party: () => ({ tone: 'plain', mark: 'square', short: '' }),
  event: () => ({ date: '2000', until: undefined, precision: 'year', title: '', dates: '', shortDates: '' }),
  matrix: () => ({ columns: [], questions: [] }),
});

const close = (a: number, b: number) => Number.isNaN(a) || Number.isNaN(b) || Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a));
const sum = (parts: { value: number }[]) => parts.reduce((total, { value }) => total + value, 0);

function squaresRules(file: string, field: string, { groups, total, each }: Squares): Problem[] {
  const sums = [{ whole: total, parts: groups as { value: number }[] }, ...groups.map((group) => ({ whole: group, parts: group.parts }))];
  const uneven = groups.flatMap(({ parts }) => parts).filter(({ value }) => !close(value / each, Math.max(1, Math.round(value / each))));
  return [
    ...sums
      .filter(({ whole, parts }) => !close(whole.value, sum(parts)))
      .map(({ whole }) => problem(file, field, `does not add up to "${whole.figure}"`, 'Correct the parts or the sum')),
    ...uneven.map(({ figure }) => problem(file, field, `does not go into "${figure}" a whole number of times`, 'Choose a smaller square')),
  ];
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

function scaleRules(file: string, field: string, drawing: ResolvedDrawing): Problem[] {
  return onScale(drawing).flatMap(({ figure, value, unit }) => [
    ...(value! > endOfScale(drawing) ? [problem(file, field, `draws "${figure}" past the end of its scale`, 'Raise `most`')] : []),
    ...(IN_PERCENT.includes(drawing.kind) && unit && unit !== '%'
      ? [problem(file, field, `draws "${figure}", which is no share in %`, 'Take it out, or choose another kind of chart')]
      : []),
    ...(drawing.kind === 'areas' && unit && !MONEY.includes(unit)
      ? [problem(file, field, `draws "${figure}", which is no amount of money`, `Give its unit as ${MONEY.join(' or ')}, or take it out`)]
      : []),
  ]);
}

/** Rows and columns, or lanes, that do not match. */
function shapeRules(file: string, field: string, drawing: ResolvedDrawing): Problem[] {
  if (drawing.kind === 'grid')
    return drawing.rows
      .filter(({ cells }) => cells.length !== drawing.columns.length)
      .map(({ label }) => problem(file, field, `has a row "${label}" with more or fewer cells than columns`, 'Give it one cell a column'));
  const outside = drawing.kind === 'timeline' && drawing.end && drawing.end.lane >= drawing.lanes.length;
  return outside ? [problem(file, `${field}.end`, 'names a lane that does not exist', 'Count lanes from 0')] : [];
}

function drawingRules(file: string, field: string, spec: Chart['drawing'], lookup: Lookup): Problem[] {
  const drawing: ResolvedDrawing = resolveSpec(spec, lookup);
  const ids = rowsOf(drawing).map(({ id }) => ({ key: id, file, field }));
  return [
    ...repeated(ids, 'row'),
    ...scaleRules(file, field, drawing),
    ...shapeRules(file, field, drawing),
    ...(drawing.kind === 'squares' ? squaresRules(file, field, drawing) : []),
  ];
}

/** Names that a view may not take, because addresses use them: `v` holds frozen versions. */
const RESERVED = ['v'];

/** Parts add up, marks stay on their scale, rows and views have names of their own. */
export const chartRules: Rule = ({ charts, figures }) => {
  const lookup = lookupIn(new Map(figures.map(({ id, data }) => [id, data])));
  return charts.flatMap(({ file, data }) => [
    ...drawingRules(file, 'drawing', data.drawing, lookup),
    ...data.views.flatMap(({ drawing }, i) => drawingRules(file, `views.${i}.drawing`, drawing, lookup)),
    ...repeated(
      data.views.map(({ id }, i) => ({ key: id, file, field: `views.${i}.id` })),
      'view',
    ),
    ...data.views
      .filter(({ id }) => RESERVED.includes(id))
      .map(({ id }) => problem(file, 'views', `takes the name "${id}", which addresses need`, 'Choose another')),
    ...(data.views.length > 0 && !data.name
      ? [problem(file, 'name', 'is missing, although there are other views', 'Say what the link to the first view says')]
      : []),
  ]);
};

/** A version belongs to a chart, lies in the folder of its date, and says what changed; the first one alone is first. */
export const versionRules: Rule = ({ versions }, raw) => {
  const charts = new Set(raw.charts.map(({ id }) => id));
  const first = new Map<string, string>();
  for (const { id, data } of versions) {
    const chart = id.split('/')[0]!;
    if (data.date < (first.get(chart) ?? '9999')) first.set(chart, data.date);
  }
  return versions.flatMap(({ id, file, data }) => {
    const [chart = '', , folder] = id.split('/');
    const isFirst = first.get(chart) === data.date;
    return [
      ...(charts.has(chart)
        ? []
        : [problem(file, 'folder', `belongs to no chart "${chart}"`, 'Bring the chart back: its addresses are kept for good')]),
      ...(folder === data.date ? [] : [problem(file, 'date', `is ${data.date} in the folder ${folder}`, 'Make the two agree')]),
      ...((data.kind === 'first') === isFirst
        ? []
        : [problem(file, 'kind', `is "${data.kind}", which its date does not fit`, 'The oldest version is "first", and it alone')]),
      ...(data.kind === 'first' || data.text ? [] : [problem(file, 'text', 'is missing', 'Say what changed and why')]),
    ];
  });
};
