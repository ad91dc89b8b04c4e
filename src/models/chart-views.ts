import type { Library, LinkedPosition, WithId } from '../facts/load/types.ts';
import type { Chart } from '../facts/schema/chart.ts';
import { rowsOf, type ResolvedDrawing } from '../facts/schema/drawings/drawing.ts';
import { resolveSpec, type Lookup } from '../facts/schema/drawings/resolve.ts';
import { formatSpan } from '../facts/values/dates.ts';
import { memoize } from '../facts/values/memoize.ts';
import { byId } from './groups.ts';
import { answerOf } from './text.ts';

function lookupIn({ locale, figures, parties, events, questions, positions }: Library): Lookup {
  const cell = (position: LinkedPosition) => ({
    ...position.party,
    id: position.id,
    basis: position.basis,
    answer: answerOf(position, locale),
  });
  return {
    figure: (id) => figures.get(id)!,
    party: (id) => byId(parties).get(id)!,
    event: (id) => {
      const event = byId(events).get(id)!;
      return { ...event, dates: formatSpan(event, locale.code), shortDates: formatSpan(event, locale.code, true) };
    },
    matrix: (ids) => {
      const columns = parties.filter(({ id }) => !ids || ids.includes(id));
      const cells = (question: string) => columns.map((party) => cell(positions.get(`${party.id}/${question}`)!));
      return { columns, questions: questions.map(({ id, question, short }) => ({ id, question, short, cells: cells(id) })) };
    },
  };
}

/** One view of a chart with everything looked up: what is drawn, tabulated, described and downloaded. @param id undefined for the first view */
function viewOf(
  chart: WithId<Chart>,
  own: Omit<Chart, 'number' | 'theme' | 'accounts' | 'views' | 'name'>,
  id: string | undefined,
  lookup: Lookup,
) {
  const { title, finding, caveats, notReported, card } = own;
  const drawing: ResolvedDrawing = resolveSpec(own.drawing, lookup);
  return {
    ...{ chartId: chart.id, viewId: id, number: chart.number, title, finding, caveats, notReported, card, drawing },
    /** Unique on a page. */
    id: id ? `${chart.id}-${id}` : chart.id,
    rows: rowsOf(drawing),
    /** Notes that rows point to by a sign, as lines of text: `* …`. */
    notes: drawing.kind === 'shares' ? drawing.notes.map(({ sign, text }) => `${sign} ${text}`) : [],
  };
}

export type ChartView = ReturnType<typeof viewOf>;

/** A chart's views, its first one first. A chart belongs to one library. */
export const viewsOf = memoize((chart: WithId<Chart>, library: Library): [ChartView, ...ChartView[]] => {
  const lookup = lookupIn(library);
  return [viewOf(chart, chart, undefined, lookup), ...chart.views.map((view) => viewOf(chart, view, view.id, lookup))];
});

/** Every view of every chart, in the order of the list of charts. */
export const allViews = (library: Library): { chart: WithId<Chart>; view: ChartView }[] =>
  library.charts.flatMap((chart) => viewsOf(chart, library).map((view) => ({ chart, view })));

/** The view that a view's social card draws: its own, or another one that stands alone better. */
export const cardView = (chart: WithId<Chart>, view: ChartView, library: Library): ChartView =>
  (view.card.view && viewsOf(chart, library).find((one) => one.viewId === view.card.view)) || view;
