import { newestFirst } from '../values/dates.ts';
import { expandFigures } from '../values/figure-text.ts';
import { chart as chartSchema, view as viewSchema } from '../schema/chart.ts';
import type { CollectionName, Data } from '../schema/collections.ts';
import { mapTexts } from '../schema/field.ts';
import type { Entries, Entry } from './parse.ts';
import { namesIn, proseEntries, usesOf } from './prose.ts';
import { editionsOf, localeOf } from './translate.ts';
import type { Linked, LinkedClaim, LinkedFigure, LinkedPosition, Named, Use, WithId } from './types.ts';

const withId = <T>({ id, data }: Entry<T>): WithId<T> => ({ ...data, id });
const toMap = <T extends { id: string }>(list: T[]) => new Map(list.map((item) => [item.id, item]));
const byNumber = (a: { number: number }, b: { number: number }) => a.number - b.number;

/** The entry of an id, which the checks before linking have found to exist. */
const get = <T>(map: Map<string, T>, id: string): T => map.get(id)!;

/** Claims of a source. How far each was checked: as its author says, or found by program, or as far as its source was seen. */
export function linkClaims(entry: Entries['sources'][number], uses: Map<string, Use[]>, titles: Map<string, string>) {
  const { claims, ...source } = withId(entry);
  return claims.map(({ distance = source.distance, ...claim }) => {
    const usedBy = uses.get(claim.id) ?? [];
    return {
      ...claim,
      source,
      /** Whose claim it is, by id: a party, voice or speaker; the source's own voice where it names nobody. */
      voice: claim.voice ?? source.speaksFor,
      secondHand: claim.voice !== undefined && claim.voice !== source.speaksFor,
      state: distance === 'copy' ? ('matched' as const) : distance,
      /** When its document was published: what citations print. */
      date: source.published,
      /** When it was said, or the time that it tells of, where that is another. */
      said: claim.date,
      usedBy,
      /** Matters on which another source says otherwise. */
      disputes: usedBy.flatMap(({ kind, id }) => (kind === 'disagreement' ? { id, title: get(titles, id) } : [])),
    };
  });
}

/** True for what a party says on a page of its own that was read. A page that nobody opened is known through others. */
const isOwn = ({ voice, secondHand, state }: LinkedClaim, party: string) => voice === party && !secondHand && /matched|part/.test(state);

/** A chart with each figure in its printed form. */
const spelled = <T>(chart: T, figures: Map<string, LinkedFigure>): T =>
  mapTexts(undefined, chart, ({ value }) => expandFigures(value, (id) => get(figures, id).display));

/** Versions by chart, newest first. An entry's id is `chart/versions/date/version`. */
function versionsOf({ versions }: Entries): Map<string, Data<'versions'>[]> {
  const byChart = Map.groupBy(versions, ({ id }) => id.split('/')[0]!);
  return new Map([...byChart].map(([chart, list]) => [chart, list.map(({ data }) => data).sort((a, b) => newestFirst(a.date, b.date))]));
}

/** Bodies by collection and id of the entry, each with the entry that Astro renders: a translation's, where there is one. */
function bodiesOf({ translatedBodies: _, ...entries }: Entries) {
  const named = Object.entries(entries).flatMap(([name, list]) => list.map((entry) => ({ collection: name as CollectionName, ...entry })));
  return new Map(
    named.flatMap(({ collection, id, body: text, translatedBody }) => {
      const entry = translatedBody ? { collection: 'translatedBodies' as const, id: translatedBody } : { collection, id };
      return text ? [[`${collection}/${id}`, { text, entry }]] : [];
    }),
  );
}

/** What each view of each chart names on its page and in its files. Accounts are on the page only, cards have words of their own. */
const viewNamesOf = ({ charts }: Entries): [path: string, Named][] =>
  charts.flatMap(({ id, data: { views, accounts: _, card: _card, ...first }, body }): [string, Named][] => [
    [id, namesIn(chartSchema, first, body)],
    ...views.map(({ card: _, ...view }): [string, Named] => [`${id}/${view.id}`, namesIn(viewSchema, view)]),
  ]);

/** Turns entries without a problem into objects that point at each other, in the order of the site. @param code of a translation */
export function link(entries: Entries, code?: string, untranslated: string[] = []) {
  const site = entries.site[0]!.data;
  const evidence = entries.evidence[0]?.data.sources ?? {};
  const { names, uses } = usesOf(entries);
  const disagreements = entries.disagreements.map(withId);
  const titles = new Map(disagreements.map(({ id, title }) => [id, title]));
  const claims = toMap(entries.sources.flatMap((source) => linkClaims(source, uses.claims, titles)));
  const claimsOf = (ids: string[]) => ids.map((id) => get(claims, id));
  const linked = <T extends { claims: string[] }>(item: T): Linked<T> => ({ ...item, claims: claimsOf(item.claims) });
  const figures = toMap(
    entries.figures.map((entry): LinkedFigure => {
      const disputes = disagreements.filter((matter) => matter.figures.includes(entry.id)).map(({ id, title }) => ({ id, title }));
      return { ...linked(withId(entry)), usedBy: uses.figures.get(entry.id) ?? [], disputes };
    }),
  );
  const parties = entries.parties.map(withId).sort((a, b) => site.parties.indexOf(a.id) - site.parties.indexOf(b.id));
  const questions = entries.questions.map((entry) => ({ ...withId(entry), agreed: entry.data.agreed.map(linked) })).sort(byNumber);
  // Figures in accounts are links.
  const charts = entries.charts
    .map((entry) => ({ ...spelled(withId(entry), figures), accounts: entry.data.accounts.map(linked) }))
    .sort(byNumber);
  const [chartsById, cells, searches] = [toMap(charts), toMap(entries.positions), toMap(entries.searches)];
  const positions = toMap(
    parties.flatMap((party) =>
      questions.map((question): LinkedPosition => {
        const { id, data } = get(cells, `${party.id}/${question.id}`);
        const statements = data.statements.map(({ text, claims: ids }) => {
          const rests = claimsOf(ids) as LinkedPosition['statements'][number]['claims'];
          return { text: text ?? rests[0].text, claims: rests, own: rests.some((claim) => isOwn(claim, party.id)) };
        });
        return {
          ...data,
          id,
          party,
          question,
          answerLabel: question.answers.find((answer) => answer.id === data.answer)?.label,
          // The first statement carries the answer.
          basis: statements[0] ? (statements[0].own ? 'own' : 'reported') : 'none',
          statements,
          figures: data.figures.map((figure) => get(figures, figure)),
          charts: data.charts.map((chart) => get(chartsById, chart)),
          replies: [],
          repliedBy: [],
        };
      }),
    ),
  );
  for (const { id, data } of entries.positions)
    for (const answered of data.replies) {
      get(positions, id).replies.push(get(positions, answered));
      get(positions, answered).repliedBy.push(get(positions, id));
    }
  const prose = proseEntries(entries);
  return {
    locale: localeOf(entries, code),
    /** Sentences that are still in the original's language. */
    untranslated,
    site,
    parties,
    questions,
    /** By `party/question`. */
    positions,
    claims,
    /** What was proved of each archived source, by its id. */
    evidence: new Map(Object.entries(evidence)),
    figures,
    charts,
    /** Frozen versions of each chart, newest first, by its id. */
    versions: versionsOf(entries),
    /** What each entry names in its fields and its body, by its collection and id: `positions/reds/tea`. */
    names,
    chartUses: uses.charts,
    /** What the drawing and the sentences of each view of a chart name, by its path: `chart` or `chart/view`. */
    viewNames: new Map(viewNamesOf(entries)),
    /** What the title and the finding of each chart name, by its id: lists of charts print no more. */
    findingNames: new Map(entries.charts.map(({ id, data: { title, finding } }) => [id, namesIn(chartSchema, { title, finding })])),
    sources: entries.sources
      .map(({ id, data: { claims: _, ...source } }) => ({ ...source, id }))
      .sort((a, b) => a.publisher.localeCompare(b.publisher) || newestFirst(a.published, b.published)),
    voices: entries.voices.map((entry) => ({ ...withId(entry), argues: entry.data.argues.map(linked) })),
    studies: entries.studies.map(withId).map(linked),
    disagreements: disagreements.map((matter) => ({ ...matter, accounts: matter.accounts.map(linked) })),
    events: entries.events
      .map(withId)
      .map(linked)
      .sort((a, b) => newestFirst(b.date, a.date)),
    laws: entries.laws.map(withId).map(linked),
    terms: entries.terms.map(withId).sort((a, b) => a.term.localeCompare(b.term)),
    help: entries.help.map(withId).map(linked).sort(byNumber),
    pages: toMap(entries.pages.map(withId)),
    bodies: bodiesOf(entries),
    leftOut: entries.leftOut.map(withId),
    /** Numbers that no source prints because we counted or chose them, each with its entry. */
    ownNumbers: prose.flatMap(({ kind, id, data }) =>
      (data.ownNumbers ?? []).flatMap((own) => (kind ? { place: { kind, id }, ...own } : [])),
    ),
    /** The search behind what an entry says that we did not find, by the entry’s collection and id: `figures/cups`. */
    searches: new Map(
      prose.flatMap(({ name, id, data: { searched } }) => (searched ? [[`${name}/${id}`, get(searches, searched).data]] : [])),
    ),
    editions: editionsOf(entries),
    readersWords: entries.readersWords[0]?.data ?? { same: [], kinds: [], misspelled: {} },
    corrections: entries.corrections.map(withId).sort((a, b) => newestFirst(a.date, b.date) || a.id.localeCompare(b.id)),
  };
}
