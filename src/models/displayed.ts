import type { Library, LinkedChart, LinkedPosition, Named } from '../facts/load/types.ts';
import { collections } from '../facts/schema/collections.ts';
import { figureIds } from '../facts/values/figure-text.ts';
import { addresses, chartPath } from './addresses.ts';
import { byId, claimsIn, eventsSince, figuresBy, frontPage, idsOf, positionsOf, positionsOn, refs } from './groups.ts';
import { HELP, pagePart, printedPages, printedQuestion, printParts, WHOLE } from './navigation.ts';
import type { List } from './pages/lists.ts';
import { questionBody, STATEMENTS_SHOWN } from './question-body.ts';
import { nameOfUse } from './uses.ts';
import { t } from '../i18n/t.ts';

/** A page, and every entry of which it prints more than the name, as corrections name them: `figures/cups`, `claims/c-1`. */
const page = (name: string, href: string, shows: string[]) => ({ name, href, shows: new Set(shows) });

export type ShownPage = ReturnType<typeof page>;

/** All that an entry or a view of a chart names. */
const refsOf = (named: Named): string[] => Object.entries(named).flatMap(([folder, ids]) => refs(folder, ids));

const inText = (says: string) => refs('figures', figureIds(says));

/** A sentence with its claims. */
const grounded = ({ text: says, claims }: { text: string; claims: (string | { id: string })[] }) => [
  ...inText(says),
  ...refs('claims', claims),
];

/** An entry of which one sentence is shown. */
const sentenceOf = (folder: string, id: string, says: string) => [`${folder}/${id}`, ...inText(says)];

const summary = ({ id, summary: says }: LinkedPosition) => sentenceOf('positions', id, says);

const matterSentences = (matters: Library['disagreements']) => matters.flatMap(({ id, hold }) => sentenceOf('disagreements', id, hold));

/** A position in the matrix. */
const cell = ({ id, basis, cell: says }: LinkedPosition) => sentenceOf('positions', id, basis === 'none' ? '' : says);

/** A position as one of the sides of a question. */
const side = (position: LinkedPosition) => [...summary(position), ...position.statements.slice(0, STATEMENTS_SHOWN).flatMap(grounded)];

/** A view of a chart: its drawing and its own sentences, wherever they go. */
export function drawn(chart: LinkedChart, view: string | undefined, { viewNames, parties, questions }: Library): string[] {
  const { drawing } = chart.views.find(({ id }) => id === view) ?? chart;
  const columns = drawing.kind === 'matrix' ? (drawing.parties ?? idsOf(parties)) : [];
  const cells = columns.flatMap((party) => questions.map(({ id }) => `${party}/${id}`));
  return [`charts/${chart.id}`, ...refsOf(viewNames.get(chartPath(chart.id, view))!), ...refs('positions', cells)];
}

const listed = (charts: { id: string }[], { findingNames }: Library) =>
  charts.flatMap(({ id }) => [`charts/${id}`, ...refs('figures', findingNames.get(id)!.figures)]);

/** Collections whose entries some page shows whole. */
type Whole = 'events' | 'laws' | 'terms' | 'help' | (typeof OWN_PAGES)[number];

const whole = (name: Whole, entries: Parameters<typeof refs>[1], { names }: Library) =>
  refs(name, entries).flatMap((entry) => [entry, ...refsOf(names.get(entry)!)]);

/** Collections whose entries have pages of their own. */
const OWN_PAGES = ['parties', 'questions', 'positions', 'figures', 'disagreements', 'voices', 'studies', 'sources', 'pages'] as const;

/** What the pages of single entries show of others, besides what the entry names. */
const MORE: Partial<Record<Whole, (id: string, library: Library) => string[]>> = {
  parties: (id, library) => [...positionsOf(id, library).flatMap(summary), ...refs('figures', figuresBy(id, library))],
  questions: (id, library) => {
    const { sides, others, silent, charts, figures, voices, laws } = questionBody(byId(library.questions).get(id)!, library);
    return [
      ...[...sides, ...others].flatMap(side),
      ...refs('positions', silent),
      ...listed(charts, library),
      ...refs('figures', figures),
      ...voices.flatMap((voice) => [`voices/${voice.id}`, ...voice.argues.flatMap(grounded)]),
      ...laws.flatMap((law) => sentenceOf('laws', law.id, law.requires)),
    ];
  },
  positions: (id, library) => {
    const { replies, repliedBy, charts } = library.positions.get(id)!;
    return [...[...replies, ...repliedBy].flatMap(summary), ...listed(charts, library)];
  },
  sources: (id, library) => refs('claims', claimsIn(id, library)),
  pages: (id, library) => (id === HELP ? whole('help', library.help, library) : []),
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
    ...matterSentences(matters),
  ];
}

/** Questions with all that their parties say. */
const questionsWhole = (questions: { id: string }[], library: Library) =>
  questions.flatMap(({ id }) => [
    ...whole('questions', [id], library),
    ...MORE.questions!(id, library),
    ...whole('positions', positionsOn(id, library), library),
  ]);

/** Pages that show many entries, whole or a line or two of each, on screens and to print. */
function listPages(library: Library): ShownPage[] {
  const { locale, site, questions, charts, pages, positions, disagreements } = library;
  const [words, address] = [t(locale), addresses(locale)];
  const names = (name: 'parties' | 'voices' | 'figures' | 'studies' | 'sources') => refs(name, library[name].values());
  const all = (name: Whole) => whole(name, library[name].values(), library);
  const gaps = [...positions.values()].filter(({ missing }) => missing.length > 0);
  /** By part of what there is to print. */
  const shows: Record<string, string[]> = {
    overview: frontShows(library),
    parties: [...all('parties'), ...names('voices')],
    questions: questionsWhole(questions, library),
    charts: charts.flatMap((chart) => drawn(chart, undefined, library)),
    disagreements: all('disagreements'),
    'not-known': ['site', ...refs('positions', gaps)],
    ...{ timeline: all('events'), laws: all('laws'), studies: all('studies'), glossary: all('terms') },
    help: [...all('help'), ...whole('pages', pages.has(HELP) ? [HELP] : [], library)],
    sources: names('sources'),
    ...Object.fromEntries(printedPages(library).map(({ id }) => [pagePart(id), whole('pages', [id], library)])),
  };
  const list = (name: List | 'parties', shown: string[]) => page(words[`${name}Title`], address[name](), shown);
  const print = (name: string, path: string, shown: string[]) => page(words.toPrint(name), address.print(`${path}/`), shown);
  const since = ['site', ...whole('events', eventsSince(library), library)];
  return [
    page(words.home, address.home(), shows['overview']!),
    list('matrix', [...positions.values()].flatMap(cell)),
    list('parties', [...names('parties'), ...names('voices')]),
    list('charts', listed(charts, library)),
    ...(site.since ? [page(site.since.title, address.since(site.since.id), since)] : []),
    ...(['figures', 'az'] as const).map((name) => list(name, names('figures'))),
    ...(['voices', 'studies'] as const).map((name) => list(name, names(name))),
    ...(['timeline', 'laws', 'glossary', 'sources'] as const).map((name) => list(name, shows[name]!)),
    list('disagreements', matterSentences(disagreements)),
    list('notKnown', shows['not-known']!),
    print(words.printTitle, WHOLE, Object.values(shows).flat()),
    ...printParts(library).map(({ id, title }) => print(title, id, shows[id] ?? [])),
    ...questions.map((one) => print(one.question, printedQuestion(one.id), questionsWhole([one], library))),
  ];
}

/** Every page that shows entries of the content, with what it shows. Versions of charts are left out, as they do not change. */
export const shownPages = (library: Library): ShownPage[] => [...entryPages(library), ...chartPages(library), ...listPages(library)];
