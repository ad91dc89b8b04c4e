import { t } from '../i18n/t.ts';
import { memoize } from '../facts/values/memoize.ts';
import type { Library } from '../facts/load/types.ts';

// Each page needs a few of many entries. They are sorted into groups once, since looking through all for every page takes
// four times as long where there is twice as much.

const mapOf = memoize((list: { id: string }[]) => new Map(list.map((item) => [item.id, item])));
/** The entries of each list by their ids. */
export const byId = <T extends { id: string }>(list: T[]) => mapOf(list) as Map<string, T>;

export const idsOf = (entries: Iterable<{ id: string }>): string[] => [...entries].map(({ id }) => id);

/** Entries as corrections name them: `figures/cups`, `claims/c-1`. */
export const refs = (folder: string, entries: Iterable<string | { id: string }>): string[] =>
  [...entries].map((one) => `${folder}/${typeof one === 'string' ? one : one.id}`);

export type Item<N extends keyof Library> = Library[N] extends Map<string, infer T> ? T : Library[N] extends (infer T)[] ? T : never;

type Lists = 'positions' | 'claims' | 'figures' | 'charts' | 'disagreements' | 'studies' | 'laws';

/** The parties that bargain: their answers are side by side. */
export const sidesOf = ({ parties }: Library) => parties.filter(({ role }) => role === 'negotiating');

/** Entries of a list, in its order, by keys of which each has several or none. */
const grouped = <N extends Lists>(name: N, keys: (item: Item<N>) => Iterable<string>) => {
  const groups = memoize((library: Library) => {
    const items = [...library[name].values()] as Item<N>[];
    const pairs = items.flatMap((item) => [...new Set(keys(item))].map((key) => ({ key, item })));
    return Map.groupBy(pairs, ({ key }) => key);
  });
  return (key: string, library: Library): Item<N>[] => (groups(library).get(key) ?? []).map(({ item }) => item);
};

/** Positions on a question, in the order of the parties. */
export const positionsOn = grouped('positions', ({ question }) => [question.id]);

/** Positions of a party, in the order of the questions. */
export const positionsOf = grouped('positions', ({ party }) => [party.id]);

export const claimsIn = grouped('claims', ({ source }) => [source.id]);

/** Figures that a party puts forward itself. */
export const figuresBy = grouped('figures', ({ by, formula, claims }) =>
  formula || !claims.some(({ voice, secondHand }) => voice === by && !secondHand) ? [] : [by],
);

/** Figures that a chart uses, in its drawing or in its texts. */
export const figuresIn = grouped('figures', ({ usedBy }) => usedBy.flatMap(({ kind, id }) => (kind === 'chart' ? [id] : [])));

/** Charts whose first view is of a kind, in the order of the list of charts. */
export const chartsOfKind = grouped('charts', ({ drawing }) => [drawing.kind]);

/** Events after the one with which the part of the site about what followed begins; none where there is no such part. */
export function eventsSince({ site, events }: Library): Library['events'] {
  const from = site.since && byId(events).get(site.since.event)!;
  return from ? events.filter(({ date }) => date > (from.until ?? from.date)) : [];
}

/** What is open comes first: a reader must not take it for known. */
const STATES = ['open', 'likely', 'settled'];

/** Disagreements in the order in which lists show them. */
export const byState = (disagreements: Library['disagreements']) =>
  disagreements.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));

/** Matters by how far the record settles them. */
export const matterCounts = ({ disagreements, locale }: Library) =>
  [...Map.groupBy(byState(disagreements), ({ state }) => state)].map(([state, list]) => ({
    state,
    name: t(locale).disagreementStates[state],
    count: list.length,
    list,
  }));

/** Matters, studies and laws that bear on a question. */
const matters = grouped('disagreements', ({ questions }) => questions);
export const disagreementsOn = (question: string, library: Library) => byState(matters(question, library));
export const studiesOn = grouped('studies', ({ questions }) => questions);
export const lawsOn = grouped('laws', ({ questions }) => questions);

/** How many of a list the front page shows; a page of its own has all. */
const [FEW_MATTERS, FEW_EVENTS, FEW_NEWS] = [4, 6, 3];

/** What the front page shows of lists that have pages of their own. */
export function frontPage(library: Library) {
  const { site, charts, disagreements, events } = library;
  // The first chart is drawn, the others are cards.
  const [lead, ...cards] = site.headline.flatMap((id) => charts.filter((chart) => chart.id === id));
  const since = eventsSince(library);
  return {
    ...{ lead, cards, matters: byState(disagreements).slice(0, FEW_MATTERS) },
    before: events.filter((event) => !since.includes(event)).slice(-FEW_EVENTS),
  };
}

/** The newest events, as the site chooses them; the last ones where it names none. */
export const latestNews = ({ site, events }: Library) =>
  site.since?.headline.map((id) => byId(events).get(id)!) ?? events.slice(-FEW_NEWS).toReversed();
