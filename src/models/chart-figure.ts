import type { Size } from '../charts/layout/scene.ts';
import { draw } from '../charts/render/draw.ts';
import { PAGE_SIZES, toSvg } from '../charts/render/svg.ts';
import type { Library, LinkedChart } from '../facts/load/types.ts';
import { phrases } from '../facts/schema/drawings/row.ts';
import { formatDate } from '../facts/values/dates.ts';
import { uniqueById } from '../facts/values/memoize.ts';
import { t } from '../i18n/t.ts';
import { addresses } from './addresses.ts';
import { viewsOf, type ChartView } from './chart-views.ts';

/** So many marks take so many bytes that pages leave out one of the three drawings: phones and tablets share the narrow one. */
const sizesOf = ({ drawing, rows }: ChartView): readonly Size[] =>
  rows.length > 50 || (drawing.kind === 'timeline' && drawing.form === 'list') ? ['wide', 'narrow'] : PAGE_SIZES;

/** Where the marks of rows lead, and what they say: value, base, source. @param page the page of the table; empty on that page itself */
function rowLinks(view: ChartView, library: Library, page: string) {
  const [words, address] = [t(library.locale), addresses(library.locale)];
  const rows = Map.groupBy(view.rows, ({ mark }) => mark);
  return (mark: string) => {
    const [first, ...others] = rows.get(mark) ?? [];
    if (!first) return undefined;
    const { id, event, group, label, note, display, n } = first;
    const asked = first.asked !== undefined && first.asked !== 'not a sample' && `${words.howMany}: ${n}`;
    const [claim] = first.claims;
    const date = claim?.date && formatDate(claim.date, library.locale.code);
    const source = [claim?.source.publisher, date, claim?.at && words.paragraph(claim.at)].filter(Boolean).join(', ');
    const href = `${page}#row-${id}`;
    // A timeline's marks lead to their events. Where they are many, dates and names beside them must do.
    if (view.drawing.kind === 'timeline')
      return { href: event ? address.event(event) : href, title: view.drawing.form === 'scale' ? phrases(label, display, source) : '' };
    // Silence is drawn, and leads nowhere.
    if (view.drawing.kind === 'matrix') return note === 'none' ? undefined : { href, title: `${label}: ${display}` };
    const values = [display, ...others.map((row) => row.display)].join('; ');
    return { href, title: phrases(values, label, group, note, asked || undefined, source) };
  };
}

/** A view of a chart as pages show it: the drawings, and everything over and under them. @param elsewhere false on the page of its table */
export function chartFigure(view: ChartView, library: Library, elsewhere = true, sizes = sizesOf(view)) {
  const linkOf = rowLinks(view, library, elsewhere ? view.href : '');
  return {
    view,
    number: t(library.locale).figureNumber(view.chart.number),
    drawings: sizes.map((size) => toSvg(draw(view.drawing, size), { role: 'group', 'aria-label': view.title }, linkOf)),
    /** Matters on which sources differ about its numbers. */
    disputes: uniqueById(view.rows.flatMap(({ figure }) => (figure ? library.figures.get(figure)!.disputes : []))),
  };
}

export type ChartFigure = ReturnType<typeof chartFigure>;

export const firstFigure = (chart: LinkedChart, library: Library, sizes?: readonly Size[]) =>
  chartFigure(viewsOf(chart, library)[0], library, true, sizes);

export const sentencesOf = (text: string, language: string): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());

/** Charts as cards: a small drawing, the title, the finding, and whose numbers they are. */
export const chartCards = (charts: LinkedChart[], library: Library) =>
  charts.map((chart) => {
    const [view] = viewsOf(chart, library);
    return {
      id: chart.id,
      number: t(library.locale).figureNumber(chart.number),
      title: view.title,
      finding: view.finding,
      /** Parties whose own numbers it shows. */
      parties: library.parties.filter(({ id }) => view.rows.some(({ figure }) => figure && library.figures.get(figure)!.by === id)),
      href: addresses(library.locale).chart(chart.id),
      picture: toSvg(draw(view.drawing, 'thumb'), { class: 'pic', 'aria-hidden': 'true' }, () => undefined),
    };
  });

export type ChartCard = ReturnType<typeof chartCards>[number];
