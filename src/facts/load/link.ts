import { newestFirst } from '../values/dates.ts';
import { expandFigures } from '../values/figure-text.ts';
import { chart as chartSchema, view as viewSchema } from '../schema/chart.ts';
import { collectionNames } from '../schema/collections.ts';
import { mapTexts, textsIn } from '../schema/field.ts';
import type { Claim, Distance, State } from '../schema/source.ts';
import type { Entries, Entry } from './parse.ts';
import { editionsOf, localeOf } from './translate.ts';
import type { Body, Dispute, Library, LinkedClaim, LinkedFigure, LinkedPosition, LinkedStatement, Named, WithId } from './types.ts';
import { named, namesOf, ownNumbersOf, usesOf, type Uses } from './uses.ts';

const withId = <T>({ id, data }: Entry<T>): WithId<T> => ({ ...data, id });
const toMap = <T extends { id: string }>(list: T[]) => new Map(list.map((item) => [item.id, item]));
const byNumber = (a: { number: number }, b: { number: number }) => a.number - b.number;

/** The entry of an id that the checks before linking have found to exist. */
function get<T>(map: Map<string, T>, id: string): T {
  const found = map.get(id);
  if (!found) throw new Error(`"${id}" was not checked before linking`);
  return found;
}

const evidenceOf = ({ evidence }: Entries): Library['evidence'] => new Map(Object.entries(evidence[0]?.data.sources ?? {}));

/** How far a claim was checked: as its author says, or found by program, or as far as its source was seen. */
function stateOf(claim: Claim, distance: Distance, found: boolean): State {
  if (claim.distance) return claim.distance;
  if (distance !== 'copy') return distance;
  if (!found) throw new Error(`"${claim.id}" was not checked before linking`);
  return 'matched';
}

function linkClaims(entries: Entries, uses: Uses): Map<string, LinkedClaim> {
  const disputes = toMap(entries.disagreements.map(({ id, data }): Dispute => ({ id, title: data.title })));
  const evidence = evidenceOf(entries);
  const linked = entries.sources.flatMap((entry) => {
    const { claims, ...source } = withId(entry);
    return claims.map((claim): LinkedClaim => {
      const usedBy = uses.claims.get(claim.id) ?? [];
      return {
        ...claim,
        source,
        voice: claim.voice ?? source.speaksFor,
        secondHand: claim.voice !== undefined && claim.voice !== source.speaksFor,
        state: stateOf(claim, source.distance, evidence.get(source.id)?.claims[claim.id] !== undefined),
        date: source.published,
        said: claim.date,
        usedBy,
        disputes: usedBy.flatMap(({ kind, id }) => (kind === 'disagreement' ? get(disputes, id) : [])),
      };
    });
  });
  return toMap(linked);
}

/** True for what a party says on a page of its own that was read. A page that nobody opened is known through others. */
const isOwn = ({ voice, secondHand, state }: LinkedClaim, party: string) => voice === party && !secondHand && /matched|part/.test(state);

type Maps = Pick<Library, 'claims' | 'figures'> & { [N in 'parties' | 'questions' | 'charts']: Map<string, Library[N][number]> };

function linkPosition({ id, data }: Entries['positions'][number], maps: Maps): LinkedPosition {
  const [party = '', question = ''] = id.split('/');
  const statements = data.statements.map(({ text: says, claims }): LinkedStatement => {
    const rests = claims.map((claim) => get(maps.claims, claim)) as LinkedStatement['claims'];
    return { text: says ?? rests[0].text, claims: rests, own: rests.some((claim) => isOwn(claim, party)) };
  });
  const asked = get(maps.questions, question);
  return {
    ...data,
    id,
    party: get(maps.parties, party),
    question: asked,
    answerLabel: asked.answers.find((answer) => answer.id === data.answer)?.label,
    // The first statement carries the answer.
    basis: statements[0] ? (statements[0].own ? 'own' : 'reported') : 'none',
    statements,
    figures: data.figures.map((figure) => get(maps.figures, figure)),
    charts: data.charts.map((chart) => get(maps.charts, chart)),
    replies: [],
    repliedBy: [],
  };
}

function linkReplies(entries: Entries, positions: Map<string, LinkedPosition>): void {
  for (const { id, data } of entries.positions)
    for (const answered of data.replies) {
      get(positions, id).replies.push(get(positions, answered));
      get(positions, answered).repliedBy.push(get(positions, id));
    }
}

function linkFigures(entries: Entries, claims: Map<string, LinkedClaim>, uses: Uses): Map<string, LinkedFigure> {
  const linked = entries.figures.map((entry): LinkedFigure => {
    const figure = withId(entry);
    const disputes = entries.disagreements.filter(({ data }) => data.figures.includes(figure.id));
    return {
      ...figure,
      claims: figure.claims.map((claim) => get(claims, claim)),
      usedBy: uses.figures.get(figure.id) ?? [],
      disputes: disputes.map(({ id, data: { title } }) => ({ id, title })),
    };
  });
  return toMap(linked);
}

/** A chart with each figure in its printed form, but for the accounts, whose figures are links. */
function spelled<T extends { accounts: unknown }>(chart: T, figures: Library['figures']): T {
  const spell = (text: string) => expandFigures(text, (id) => get(figures, id).display);
  return { ...mapTexts(undefined, chart, ({ value }) => spell(value)), accounts: chart.accounts };
}

/** Versions by chart, newest first. An entry's id is `chart/versions/date/version`. */
function versionsOf({ versions }: Entries): Library['versions'] {
  const sorted = versions.toSorted((a, b) => newestFirst(a.data.date, b.data.date));
  const byChart = Map.groupBy(sorted, ({ id }) => id.split('/')[0]!);
  return new Map([...byChart].map(([chart, list]) => [chart, list.map(({ data }) => data)]));
}

/** Searches by the entry that names one. */
function searchesOf(entries: Entries): Library['searches'] {
  const byId = new Map(entries.searches.map(({ id, data }) => [id, data]));
  const all = Object.entries(entries).flatMap(([name, list]) => list.map(({ id, data }) => ({ key: `${name}/${id}`, data })));
  return new Map(all.flatMap(({ key, data }) => ('searched' in data && data.searched ? [[key, get(byId, data.searched)]] : [])));
}

/** Bodies by collection and id of the entry. A translated body belongs to the entry that it translates. */
function bodiesOf(entries: Entries): Library['bodies'] {
  const named = collectionNames
    .filter((name) => name !== 'translatedBodies')
    .flatMap((name) => entries[name].map((entry) => ({ name, ...entry })));
  const bodies = named.map(({ name, id, body: text, translatedBody }): [string, Body] => [
    `${name}/${id}`,
    { text, entry: translatedBody ? { collection: 'translatedBodies', id: translatedBody } : { collection: name, id } },
  ]);
  return new Map(bodies.filter(([, { text }]) => text));
}

/** What each view of each chart names on its page and in its files. Accounts stand on the page only, cards have words of their own. */
function viewNamesOf({ charts }: Entries): Map<string, Named> {
  const ofViews = charts.flatMap(({ id, data: { views, accounts: _, card: _card, ...first }, body }): [string, Named][] => [
    [id, named(textsIn(chartSchema, first), body)],
    ...views.map(({ card: _, ...view }): [string, Named] => [`${id}/${view.id}`, named(textsIn(viewSchema, view))]),
  ]);
  return new Map(ofViews);
}

/**
 * Turns checked entries into objects that point at each other. Call it only where the checks found no problem.
 * @param code the language of the entries, where they were translated
 */
export function link(entries: Entries, code?: string): Library {
  const site = entries.site[0]!.data;
  const names = namesOf(entries);
  const uses = usesOf(entries, names);
  const claims = linkClaims(entries, uses);
  const figures = linkFigures(entries, claims, uses);
  const parties = entries.parties.map(withId).sort((a, b) => site.parties.indexOf(a.id) - site.parties.indexOf(b.id));
  const questions = entries.questions.map(withId).sort(byNumber);
  const charts = entries.charts.map((entry) => spelled(withId(entry), figures)).sort(byNumber);
  const maps = { claims, figures, parties: toMap(parties), questions: toMap(questions), charts: toMap(charts) };
  const cells = toMap(entries.positions.map((entry) => linkPosition(entry, maps)));
  linkReplies(entries, cells);
  const positions = toMap(parties.flatMap((party) => questions.map((question) => get(cells, `${party.id}/${question.id}`))));
  return {
    locale: localeOf(entries, code),
    site,
    parties,
    questions,
    positions,
    claims,
    evidence: evidenceOf(entries),
    figures,
    charts,
    versions: versionsOf(entries),
    names,
    chartUses: uses.charts,
    viewNames: viewNamesOf(entries),
    findingNames: new Map(entries.charts.map(({ id, data: { title, finding } }) => [id, named(textsIn(chartSchema, { title, finding }))])),
    sources: entries.sources.map(withId).sort((a, b) => a.publisher.localeCompare(b.publisher) || newestFirst(a.published, b.published)),
    voices: entries.voices.map(withId),
    studies: entries.studies.map(withId),
    disagreements: entries.disagreements.map(withId),
    events: entries.events
      .map((entry) => ({ ...withId(entry), claims: entry.data.claims.map((claim) => get(claims, claim)) }))
      .sort((a, b) => newestFirst(b.date, a.date)),
    laws: entries.laws.map(withId),
    terms: entries.terms.map(withId).sort((a, b) => a.term.localeCompare(b.term)),
    help: entries.help.map(withId).sort(byNumber),
    pages: toMap(entries.pages.map(withId)),
    bodies: bodiesOf(entries),
    leftOut: entries.leftOut.map(withId),
    ownNumbers: ownNumbersOf(entries),
    searches: searchesOf(entries),
    editions: editionsOf(entries),
    readersWords: entries.readersWords[0]!.data,
    corrections: entries.corrections.map(withId).sort((a, b) => newestFirst(a.date, b.date) || a.id.localeCompare(b.id)),
  };
}
