import type { Library, LinkedChart, LinkedClaim, LinkedPosition } from '../facts/load/types.ts';
import { rowsOf, type ResolvedDrawing } from '../facts/schema/drawings/drawing.ts';
import { resolveSpec, type Lookup } from '../facts/schema/drawings/resolve.ts';
import type { Row } from '../facts/schema/drawings/row.ts';
import { oneLine } from '../facts/values/characters.ts';
import { formatSpan } from '../facts/values/dates.ts';
import { memoize } from '../facts/values/memoize.ts';
import { t } from '../i18n/t.ts';
import { absolute, addresses, chartPath } from './addresses.ts';
import { citedAs } from './citation.ts';
import { changesOfView } from './corrections.ts';
import { byId } from './groups.ts';
import { answerOf, askedText, claimsOf, say, sourceOf } from './text.ts';

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
    to: t(locale).to,
  };
}

/** The claims that a row of a chart rests on: those that it names itself, or those of what it shows. */
function claimsOfRow({ figure, claims, event, position }: Row, library: Library): LinkedClaim[] {
  if (claims.length > 0) return claimsOf(claims, library);
  if (figure) return library.figures.get(figure)!.claims;
  if (event) return byId(library.events).get(event)!.claims;
  const [first] = position ? library.positions.get(position)!.statements : [];
  return first?.claims ?? [];
}

/** A row of a view's table with what it rests on, where it leads, and how many were asked. @param most so many sources are named */
function rowOf(row: Row, most: number, library: Library) {
  const { figure, event, position } = row;
  const { locale, figures } = library;
  const address = addresses(locale);
  const claims = claimsOfRow(row, library);
  const asked = figure ? figures.get(figure)!.n : undefined;
  return {
    ...row,
    claims,
    href: figure ? address.figure(figure) : event ? address.event(event) : position && address.position(position),
    asked,
    n: asked === undefined ? '' : askedText(asked, locale),
    source: claims[0] ? sourceOf(claims[0], locale) : '',
    sources: claims.slice(0, most).map(({ id, source }) => ({ name: source.publisher, href: address.claim(source.id, id) })),
  };
}

/** More sources than this are counted instead of named under a picture. */
const MOST_SOURCES = 8;

type Own = Pick<LinkedChart, 'title' | 'finding' | 'caveats' | 'notReported' | 'drawing' | 'card' | 'name'> & {
  id?: string;
  text?: string;
};

/** One view of a chart with everything looked up: what is drawn, tabulated, described, cited and downloaded. */
function viewOf(chart: LinkedChart, own: Own, drawings: Map<string | undefined, ResolvedDrawing>, library: Library) {
  const { title, finding, caveats, notReported, card, id: viewId, text } = own;
  const { locale, site } = library;
  const words = t(locale);
  const drawing = drawings.get(viewId)!;
  // An event's own place names all its sources, and a timeline has many rows.
  const most = drawing.kind === 'timeline' ? 1 : 2;
  const rows = rowsOf(drawing).map((row) => rowOf(row, most, library));
  const sources = [...new Set(rows.map(({ source }) => source).filter(Boolean))];
  /** Notes that rows point to by a sign, as lines of text: `* …`. */
  const notes = drawing.kind === 'shares' ? drawing.notes.map((note) => `${note.sign} ${note.text}`) : [];
  const path = chartPath(chart.id, viewId);
  const href = addresses(locale).chart(chart.id, viewId);
  /** Unique on a page. */
  const id = path.replace('/', '-');
  const link = absolute(href);
  const body = say(library.bodies.get(`charts/${chart.id}`)?.text ?? '', library);
  return {
    ...{ chart, chartId: chart.id, viewId, id, title, finding, caveats, notReported, notes, drawing, rows },
    path,
    href,
    link,
    name: own.name ?? title,
    /** A named view in words; the chart's body describes its first view. */
    text,
    description: text ?? oneLine(body.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')),
    /** The card may draw another view, which stands alone better. */
    card: { ...card, drawing: drawings.get(card.view ?? viewId)! },
    source: words.sourceLine(sources.length > MOST_SOURCES ? words.sourcesListed : sources.join('; ')),
    /** Everything printed small under the drawing. */
    small: [...notes, ...notReported.map((note) => `${words.notReported}: ${note}`), ...caveats],
    changes: changesOfView(chart.id, viewId, library),
    citation: citedAs(site, { id, genre: words.recordKinds.chart, title, link, abstract: finding }),
  };
}

export type ChartView = ReturnType<typeof viewOf>;

/** A chart's views, its first one first. A chart belongs to one library. */
export const viewsOf = memoize((chart: LinkedChart, library: Library) => {
  const lookup = lookupIn(library);
  const { id: _, ...first } = chart;
  const all: Own[] = [first, ...chart.views];
  const drawings = new Map(all.map(({ id, drawing }) => [id, resolveSpec(drawing, lookup) as ResolvedDrawing]));
  return all.map((own) => viewOf(chart, own, drawings, library)) as [ChartView, ...ChartView[]];
});

/** Every view of every chart, in the order of the list of charts. */
export const allViews = (library: Library): ChartView[] => library.charts.flatMap((chart) => viewsOf(chart, library));
