import type { Library, LinkedPosition, Named, WithId } from '../facts/load/types.ts';
import type { Chart } from '../facts/schema/chart.ts';
import { collections } from '../facts/schema/collections.ts';
import { figureIds } from '../facts/values/figure-text.ts';
import { addresses, chartPath } from './addresses.ts';
import { frontPage } from './front-page.ts';
import { byId, claimsIn, eventsSince, figuresBy, idsOf, positionsOf, refs } from './groups.ts';
import { printedPages } from './navigation.ts';
import { questionBody, STATEMENTS_SHOWN } from './question-body.ts';
import { nameOfUse } from './uses.ts';
import { t } from '../i18n/t.ts';

/** A page, and every entry of which it prints more than the name, as corrections name them: `figures/cups`, `claims/c-1`. */
export interface ShownPage {
  name: string;
  href: string;
  shows: Set<string>;
}

const page = (name: string, href: string, shows: string[]): ShownPage => ({ name, href, shows: new Set(shows) });

/** All that an entry or a view of a chart names. */
const refsOf = (named: Named): string[] => Object.entries(named).flatMap(([folder, ids]) => refs(folder, ids));

const inText = (says: string) => refs('figures', figureIds(says));

/** A sentence with its claims. */
export const grounded = ({ text: says, claims }: { text: string; claims: string[] }) => [...inText(says), ...refs('claims', claims)];

/** The same with linked claims. */
const cited = ({ text, claims }: { text: string; claims: { id: string }[] }) => grounded({ text, claims: idsOf(claims) });

/** An entry of which one sentence is shown. */
const sentenceOf = (folder: string, id: string, says: string) => [`${folder}/${id}`, ...inText(says)];

/** A position of which only its summary is shown. */
const summary = ({ id, summary: says }: LinkedPosition) => sentenceOf('positions', id, says);

/** A position in the matrix. */
const cell = ({ id, basis, cell: says }: LinkedPosition) => sentenceOf('positions', id, basis === 'none' ? '' : says);

/** A position as one of the sides of a question. */
const side = (position: LinkedPosition) => [...summary(position), ...position.statements.slice(0, STATEMENTS_SHOWN).flatMap(cited)];

/** A view of a chart: its drawing and its own sentences, wherever they go. */
export function drawn(chart: WithId<Chart>, view: string | undefined, { viewNames, parties, questions }: Library): string[] {
  const { drawing } = chart.views.find(({ id }) => id === view) ?? chart;
  const columns = drawing.kind === 'matrix' ? (drawing.parties ?? idsOf(parties)) : [];
  const cells = columns.flatMap((party) => questions.map(({ id }) => `${party}/${id}`));
  return [`charts/${chart.id}`, ...refsOf(viewNames.get(chartPath(chart.id, view))!), ...refs('positions', cells)];
}

/** Charts of which only title and finding are shown. */
const listed = (charts: { id: string }[], { findingNames }: Library) =>
  charts.flatMap(({ id }) => [`charts/${id}`, ...refs('figures', findingNames.get(id)!.figures)]);

/** Collections whose entries some page shows whole. */
type Whole = 'events' | 'laws' | 'terms' | 'help' | (typeof OWN_PAGES)[number];

/** Entries with all that they name, on a page that shows them whole. */
const whole = (name: Whole, ids: Iterable<string>, { names }: Library) =>
  refs(name, ids).flatMap((entry) => [entry, ...refsOf(names.get(entry)!)]);

const allWhole = (name: Whole, library: Library) => whole(name, idsOf(library[name].values()), library);

/** Collections whose entries have pages of their own. */
const OWN_PAGES = ['parties', 'questions', 'positions', 'figures', 'disagreements', 'voices', 'studies', 'sources', 'pages'] as const;

/** What the pages of single entries show of others, besides what the entry names. */
const MORE: Partial<Record<Whole, (id: string, library: Library) => string[]>> = {
  parties: (id, library) => [...positionsOf(id, library).flatMap(summary), ...refs('figures', idsOf(figuresBy(id, library)))],
  questions: (id, library) => {
    const { sides, others, silent, charts, figures, voices, laws } = questionBody(byId(library.questions).get(id)!, library);
    return [
      ...[...sides, ...others].flatMap(side),
      ...refs('positions', idsOf(silent)),
      ...listed(charts, library),
      ...refs('figures', idsOf(figures)),
      ...voices.flatMap((voice) => [`voices/${voice.id}`, ...voice.argues.flatMap(cited)]),
      ...laws.flatMap((law) => sentenceOf('laws', law.id, law.requires)),
    ];
  },
  positions: (id, library) => {
    const { replies, repliedBy, charts } = library.positions.get(id)!;
    return [...[...replies, ...repliedBy].flatMap(summary), ...listed(charts, library)];
  },
  sources: (id, library) => refs('claims', idsOf(claimsIn(id, library))),
  pages: (id, library) => (id === 'for-members' ? allWhole('help', library) : []),
};

const entryPages = (library: Library): ShownPage[] =>
  OWN_PAGES.flatMap((name) =>
    idsOf(library[name].values()).map((id) => {
      const use = { kind: collections[name].use, id };
      const shows = [...whole(name, [id], library), ...(MORE[name]?.(id, library) ?? [])];
      return page(nameOfUse(use, library), addresses(library.locale).of(use), shows);
    }),
  );

const chartPages = (library: Library): ShownPage[] =>
  library.charts.flatMap((chart) => [
    page(chart.title, addresses(library.locale).chart(chart.id), [
      ...drawn(chart, undefined, library),
      ...chart.accounts.flatMap(grounded),
    ]),
    ...chart.views.map(({ id, name }) =>
      page(`${chart.title}: ${name.toLowerCase()}`, addresses(library.locale).chart(chart.id, id), drawn(chart, id, library)),
    ),
  ]);

function frontShows(library: Library): string[] {
  const { lead, cards, matters } = frontPage(library);
  const full = [...library.positions.values()].filter(({ party }) => party.role === 'negotiating');
  return [
    'site',
    ...refsOf(library.names.get('site/site')!),
    ...full.flatMap(cell),
    ...(lead ? drawn(lead, undefined, library) : []),
    ...listed(cards, library),
    ...matters.flatMap(({ id, hold }) => sentenceOf('disagreements', id, hold)),
  ];
}

/** Collections whose entries are printed whole. */
const PRINTED = ['parties', 'questions', 'positions', 'disagreements', 'events', 'laws', 'studies', 'terms', 'help'] as const;

/** Everything on one page: all entries with their texts, and the first view of each chart. */
const printShows = (library: Library): string[] => [
  ...frontShows(library),
  ...PRINTED.flatMap((name) => allWhole(name, library)),
  ...library.questions.flatMap(({ id }) => MORE.questions!(id, library)),
  ...library.charts.flatMap((chart) => drawn(chart, undefined, library)),
  ...whole(
    'pages',
    ['for-members', ...idsOf(printedPages(library))].filter((id) => library.pages.has(id)),
    library,
  ),
  ...refs('sources', idsOf(library.sources)),
  ...refs('voices', idsOf(library.voices)),
];

/** Pages that show many entries: whole, or a line or two of each. */
function listPages(library: Library): ShownPage[] {
  const [words, address] = [t(library.locale), addresses(library.locale)];
  const { site, parties, voices, positions, charts, figures, disagreements, studies, sources } = library;
  const gaps = [...positions.values()].filter(({ missing }) => missing.length > 0);
  const all = (folder: string, entries: Iterable<{ id: string }>) => refs(folder, idsOf(entries));
  return [
    page(words.home, address.home(), frontShows(library)),
    page(words.matrixTitle, address.matrix(), [...positions.values()].flatMap(cell)),
    page(words.partiesTitle, address.parties(), [...all('parties', parties), ...all('voices', voices)]),
    page(words.chartsTitle, address.charts(), listed(charts, library)),
    page(words.timelineTitle, address.timeline(), allWhole('events', library)),
    ...(site.since
      ? [page(site.since.title, address.since(site.since.id), ['site', ...whole('events', idsOf(eventsSince(library)), library)])]
      : []),
    page(words.figuresTitle, address.figures(), all('figures', figures.values())),
    page(words.azTitle, address.az(), all('figures', figures.values())),
    page(
      words.disagreementsTitle,
      address.disagreements(),
      disagreements.flatMap(({ id, hold }) => sentenceOf('disagreements', id, hold)),
    ),
    page(words.notKnownTitle, address.notKnown(), ['site', ...all('positions', gaps)]),
    page(words.voicesTitle, address.voices(), all('voices', voices)),
    page(words.studies, address.studies(), all('studies', studies)),
    page(words.lawsTitle, address.laws(), allWhole('laws', library)),
    page(words.glossaryTitle, address.glossary(), allWhole('terms', library)),
    page(words.sourcesTitle, address.sources(), all('sources', sources)),
    page(words.printTitle, address.print(), printShows(library)),
  ];
}

/** Every page that shows entries of the content, with what it shows. Versions of charts are left out, as they do not change. */
export const shownPages = (library: Library): ShownPage[] => [...entryPages(library), ...chartPages(library), ...listPages(library)];
