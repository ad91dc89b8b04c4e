import type { Library, Use } from '../facts/load/types.ts';
import { addresses } from './addresses.ts';
import { frontPage } from './front-page.ts';
import { byId, claimsIn, figuresBy, positionsOf } from './groups.ts';
import { printedPages } from './navigation.ts';
import { questionBody } from './question-body.ts';
import { cell, chartList, cited, drawn, grounded, idsOf, listed, refs, sentenceOf, side, summary } from './shown-parts.ts';
import { nameOfUse } from './uses.ts';
import { t } from '../i18n/t.ts';

/** A page, and every entry of which it prints more than the name, as corrections name them: `figures/cups`, `claims/c-1`. */
export interface ShownPage {
  name: string;
  href: string;
  shows: Set<string>;
}

type Uses = (use: Use) => string[];

const page = (name: string, href: string, shows: string[]): ShownPage => ({ name, href, shows: new Set(shows) });

/** What each entry uses, its body included. */
function usesOf({ claims, figures, chartUses }: Library): Uses {
  const used = [
    ...[...claims.values()].flatMap(({ id, usedBy }) => usedBy.map((use) => ({ use, what: `claims/${id}` }))),
    ...[...figures.values()].flatMap(({ id, usedBy }) => usedBy.map((use) => ({ use, what: `figures/${id}` }))),
    ...[...chartUses].flatMap(([id, uses]) => uses.map((use) => ({ use, what: `charts/${id}` }))),
  ];
  const key = ({ kind, id }: Use) => `${kind} ${id}`;
  const byUser = Map.groupBy(used, ({ use }) => key(use));
  return (use) => (byUser.get(key(use)) ?? []).map(({ what }) => what);
}

/** Entries with all that they use, on a page that shows them whole. */
const whole = (folder: string, kind: Use['kind'], ids: Iterable<string>, uses: Uses) =>
  [...ids].flatMap((id) => [`${folder}/${id}`, ...uses({ kind, id })]);

/** Collections whose entries have pages of their own. */
const OWN_PAGES = {
  parties: 'party',
  questions: 'question',
  positions: 'position',
  figures: 'figure',
  disagreements: 'disagreement',
  voices: 'voice',
  studies: 'study',
  pages: 'page',
} as const satisfies Partial<Record<keyof Library, Use['kind']>>;

/** What the pages of single entries show of others, besides what the entry uses. */
const MORE: Partial<Record<keyof typeof OWN_PAGES, (id: string, library: Library, uses: Uses) => string[]>> = {
  parties: (id, library) => [...positionsOf(id, library).flatMap(summary), ...refs('figures', idsOf(figuresBy(id, library)))],
  questions: (id, library) => {
    const { sides, others, silent, charts, figures, voices, laws } = questionBody(byId(library.questions).get(id)!, library);
    return [
      ...[...sides, ...others].flatMap(side),
      ...refs('positions', idsOf(silent)),
      ...chartList(charts, library),
      ...refs('figures', idsOf(figures)),
      ...voices.flatMap((voice) => [`voices/${voice.id}`, ...voice.argues.flatMap(cited)]),
      ...laws.flatMap((law) => sentenceOf('laws', law.id, law.requires)),
    ];
  },
  positions: (id, library) => {
    const { replies, repliedBy, charts } = library.positions.get(id)!;
    return [...[...replies, ...repliedBy].flatMap(summary), ...chartList(charts, library)];
  },
  pages: (id, { help }, uses) => (id === 'for-members' ? whole('help', 'help', idsOf(help), uses) : []),
};

function entryPages(library: Library, uses: Uses): ShownPage[] {
  const address = addresses(library.locale);
  return Object.entries(OWN_PAGES).flatMap(([name, kind]) => {
    const folder = name as keyof typeof OWN_PAGES;
    return idsOf(library[folder].values()).map((id) => {
      const shows = [...whole(folder, kind, [id], uses), ...(MORE[folder]?.(id, library, uses) ?? [])];
      return page(nameOfUse({ kind, id }, library), address.of({ kind, id }), shows);
    });
  });
}

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

function frontShows(library: Library, uses: Uses): string[] {
  const { headline, matters } = frontPage(library);
  const full = [...library.positions.values()].filter(({ party }) => party.role === 'negotiating');
  return [
    'site',
    ...uses({ kind: 'overview', id: 'site' }),
    ...full.flatMap(cell),
    ...headline.flatMap((chart) => drawn(chart, undefined, library)),
    ...matters.flatMap(({ id, hold }) => sentenceOf('disagreements', id, hold)),
  ];
}

/** Everything on one page: all entries with their texts, and the first view of each chart. */
function printShows(library: Library, uses: Uses): string[] {
  const { parties, questions, positions, disagreements, studies, events, laws, terms, help, sources, voices, charts } = library;
  return [
    ...frontShows(library, uses),
    ...whole('parties', 'party', idsOf(parties), uses),
    ...whole('questions', 'question', idsOf(questions), uses),
    ...questions.flatMap(({ id }) => MORE.questions!(id, library, uses)),
    ...whole('positions', 'position', positions.keys(), uses),
    ...charts.flatMap((chart) => drawn(chart, undefined, library)),
    ...whole('disagreements', 'disagreement', idsOf(disagreements), uses),
    ...whole('events', 'event', idsOf(events), uses),
    ...whole('laws', 'law', idsOf(laws), uses),
    ...whole('studies', 'study', idsOf(studies), uses),
    ...whole('terms', 'term', idsOf(terms), uses),
    ...whole('help', 'help', idsOf(help), uses),
    ...whole('pages', 'page', ['for-members', ...idsOf(printedPages(library))], uses),
    ...refs('sources', idsOf(sources)),
    ...refs('voices', idsOf(voices)),
  ];
}

/** Pages that show many entries: whole, or a line or two of each. */
function listPages(library: Library, uses: Uses): ShownPage[] {
  const [words, address] = [t(library.locale), addresses(library.locale)];
  const { parties, voices, positions, charts, figures, disagreements, studies, sources, events, laws, terms } = library;
  const gaps = [...positions.values()].filter(({ missing }) => missing.length > 0);
  const all = (folder: string, entries: Iterable<{ id: string }>) => refs(folder, idsOf(entries));
  return [
    page(words.home, address.home(), frontShows(library, uses)),
    page(words.matrixTitle, address.matrix(), [...positions.values()].flatMap(cell)),
    page(words.partiesTitle, address.parties(), [...all('parties', parties), ...all('voices', voices)]),
    page(
      words.chartsTitle,
      address.charts(),
      charts.flatMap((chart) => listed(chart, library)),
    ),
    page(words.timelineTitle, address.timeline(), whole('events', 'event', idsOf(events), uses)),
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
    page(words.lawsTitle, address.laws(), whole('laws', 'law', idsOf(laws), uses)),
    page(words.glossaryTitle, address.glossary(), whole('terms', 'term', idsOf(terms), uses)),
    page(words.sourcesTitle, address.sources(), all('sources', sources)),
    page(words.printTitle, address.print(), printShows(library, uses)),
  ];
}

/** Every page that shows entries of the content, with what it shows. Versions of charts are left out, as they do not change. */
export function shownPages(library: Library): ShownPage[] {
  const uses = usesOf(library);
  return [...entryPages(library, uses), ...chartPages(library), ...sourcePages(library), ...listPages(library, uses)];
}
