import type { Library } from '../facts/load/types.ts';
import { collections } from '../facts/schema/collections.ts';
import { addresses } from './addresses.ts';
import { frontPage } from './front-page.ts';
import { byId, claimsIn, eventsSince, figuresBy, positionsOf } from './groups.ts';
import { printedPages } from './navigation.ts';
import { questionBody } from './question-body.ts';
import { cell, cited, drawn, grounded, idsOf, listed, refs, refsOf, sentenceOf, side, summary } from './shown-parts.ts';
import { nameOfUse } from './uses.ts';
import { t } from '../i18n/t.ts';

/** A page, and every entry of which it prints more than the name, as corrections name them: `figures/cups`, `claims/c-1`. */
export interface ShownPage {
  name: string;
  href: string;
  shows: Set<string>;
}

const page = (name: string, href: string, shows: string[]): ShownPage => ({ name, href, shows: new Set(shows) });

/** Collections whose entries some page shows whole. */
type Whole = 'events' | 'laws' | 'terms' | 'help' | (typeof OWN_PAGES)[number];

/** Entries with all that they name, on a page that shows them whole. */
const whole = (name: Whole, ids: Iterable<string>, { names }: Library) =>
  refs(name, ids).flatMap((entry) => [entry, ...refsOf(names.get(entry)!)]);

const allWhole = (name: Whole, library: Library) => whole(name, idsOf(library[name].values()), library);

/** Collections whose entries have pages of their own. */
const OWN_PAGES = ['parties', 'questions', 'positions', 'figures', 'disagreements', 'voices', 'studies', 'pages'] as const;

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

const sourcePages = (library: Library): ShownPage[] =>
  library.sources.map(({ id, title }) =>
    page(title, addresses(library.locale).source(id), [`sources/${id}`, ...refs('claims', idsOf(claimsIn(id, library)))]),
  );

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
  ...whole('pages', ['for-members', ...idsOf(printedPages(library))], library),
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
export const shownPages = (library: Library): ShownPage[] => [
  ...entryPages(library),
  ...chartPages(library),
  ...sourcePages(library),
  ...listPages(library),
];
