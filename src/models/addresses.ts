import { memoize } from '../facts/values/memoize.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Use } from '../facts/load/types.ts';

/** Base path of the site, with a slash at its end. Outside a build (in unit tests) it is the root. */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

/** The address of a file or folder, whatever the language. @param path below the base, without a leading slash */
export const asset = (path: string): string => base + path;

/** The address of a page in the language of the content or, with a code, in a translation. */
export const inLanguage = (path: string, code?: string): string => asset(code ? `${code}/${path}` : path);

/** Pages at the top of the site, by the names of their folders. */
const TOP = [
  ...(['charts', 'corrections', 'disagreements', 'fairness', 'figures', 'glossary', 'laws', 'matrix', 'parties'] as const),
  ...(['questions', 'search', 'sources', 'studies', 'timeline', 'voices'] as const),
];

/** The folders of entries that have pages of their own, by what an entry is. A position's id is `party/question`. */
export const FOLDERS = {
  ...({ party: 'parties', question: 'questions', position: 'positions', figure: 'figures', source: 'sources' } as const),
  ...({ voice: 'voices', study: 'studies', disagreement: 'disagreements' } as const),
};

/** The pages on which entries of a kind have their places. */
const PLACES = { event: 'timeline', law: 'laws', term: 'glossary', correction: 'corrections' } as const;

const mapValues = <K extends string, T>(folders: Record<K, string>, make: (folder: string) => T) =>
  Object.fromEntries(Object.entries<string>(folders).map(([name, folder]) => [name, make(folder)])) as Record<K, T>;

/** The addresses of a locale's pages and files. What is not translated has its address in the language of the content. */
export const addresses = memoize(({ edition }: Locale) => {
  const at = (path: string) => inLanguage(path, edition?.pages.has(path.replace(/#.*$/, '')) ? edition.language : undefined);
  const address = {
    ...(Object.fromEntries(TOP.map((name) => [name, () => at(`${name}/`)])) as Record<(typeof TOP)[number], () => string>),
    ...mapValues(FOLDERS, (folder) => (id: string) => at(`${folder}/${id}/`)),
    ...mapValues(PLACES, (page) => (id: string) => at(`${page}/#${id}`)),
    home: () => at(''),
    az: () => at('a-z/'),
    leftOut: () => at('left-out/'),
    notKnown: () => at('not-known/'),
    forMembers: () => at('for-members/'),
    chart: (id: string, view?: string) => at(`charts/${chartPath(id, view)}/`),
    chartFile: (id: string, view: string | undefined, format: ChartFormat) => at(`charts/${chartPath(id, view)}.${format}`),
    /** A view drawn small, for results of the search. */
    thumb: (id: string, view?: string) => asset(`thumbs/${chartPath(id, view)}.svg`),
    /** A version as it was on a day, and its files. */
    frozen: (id: string, date: string) => at(`charts/${id}/v/${date}/`),
    frozenFile: (id: string, date: string, view: string | undefined, format: FrozenFormat) =>
      at(`charts/${frozenPath(id, date, view)}.${format}`),
    embed: (id: string, view?: string) => at(`embed/${chartPath(id, view)}/`),
    frozenEmbed: (id: string, date: string, view?: string) => at(`embed/${frozenPath(id, date, view)}/`),
    embedQuestion: (id: string) => at(`embed/questions/${id}/`),
    questionOembed: (id: string) => at(`questions/${id}.oembed.json`),
    /** The scripts that fit embeds to their text, in the page around a frame and in the frame. A change that breaks old pages needs a new number. */
    embedScript: () => at('embed/resize-1.js'),
    frameScript: () => at('embed/frame-1.js'),
    /** A social card. @param path the page's own path without the base, as `charts/x` */
    card: (path: string) => at(`cards/${path}.png`),
    claim: (source: string, claim: string) => at(`sources/${source}/#${claim}`),
    since: (id: string) => at(`timeline/${id}/`),
    feed: (name: Feed) => at(`${name}.xml`),
    /** Built only if the site's own address is set. */
    sitemap: () => at('sitemap-index.xml'),
    print: (path = '') => at(`print/${path}`),
    page: (id: string) => at(`${id}/`),
    data: (file = '') => at(`data/${file}`),
    /** The whole site in one file. The build writes it last. */
    archive: () => at('data/site.zip'),
  };
  return {
    ...address,
    /** The place that uses a claim or chart. */
    of: ({ kind, id }: Use): string => (kind === 'overview' ? address.home() : kind === 'help' ? address.forMembers() : address[kind](id)),
  };
});

/** Every address of the site, for one locale. Nothing else spells an address. All have the base path. */
export type Addresses = ReturnType<typeof addresses>;

/** What a link to an address says in its tag: the address and, where it leads to another language than the page's, that language. */
export const links = memoize(({ edition, original }: Locale) => {
  const own = edition && inLanguage('', edition.language);
  const leaves = (href: string) => own !== undefined && href.startsWith(base) && !href.startsWith(own);
  return (href: string): { href: string; hreflang?: string } => (leaves(href) ? { href, hreflang: original } : { href });
});

/** Path of a chart or of a view below `charts/`, `embed/` and `cards/charts/`. */
export const chartPath = (id: string, view?: string) => (view ? `${id}/${view}` : id);

/** Path of a version of a chart or of a view below `charts/` and `embed/`. */
export const frozenPath = (id: string, date: string, view?: string) => chartPath(`${id}/v/${date}`, view);

/** Feeds: mistakes that were mended, and all that changed. */
export const FEEDS = ['corrections', 'changes'] as const;
export type Feed = (typeof FEEDS)[number];

/** Files of a chart, as its page lists them: pictures and data; citations; pictures without its ground, and as high as it is wide. */
export const DOWNLOADS = ['svg', 'png', 'csv', 'json'] as const;
export const CITATIONS = ['bib', 'ris', 'csl.json'] as const;
export const PICTURES = ['transparent.png', 'square.png'] as const;
type FrozenFormat = (typeof DOWNLOADS)[number];
export type ChartFormat = FrozenFormat | (typeof PICTURES)[number] | (typeof CITATIONS)[number] | 'oembed.json';

/** A path as a whole address where the site's own is set; else the path, as no address is invented. */
export function absolute(path: string): string {
  const site = import.meta.env?.SITE;
  return site ? new URL(path, site).href : path;
}

/** True where the site has no address of its own yet. */
export const NO_HOST = !import.meta.env?.SITE;

/** A path as an address that works in code to copy: the site's own or, where it has none yet, where `npm start` serves it. */
export const runnable = (path: string): string => new URL(path, import.meta.env?.SITE ?? 'http://localhost:4321').href;
