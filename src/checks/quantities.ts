import { quantitiesIn, without } from '../facts/values/quantities.ts';
import { DATA, printedNumbers, type Printed } from './printed.ts';
import { fileOf, type Options, originalOf, parseJson, placeOf, type Result, type Site, withBase } from './site.ts';
import type { Passage } from './texts.ts';

/** Files that are not checked, and why. */
const SKIPPED: [RegExp, string][] = [
  [/^data\/[^/]+\.(csv|json)$/, 'what the other files are compared with; the rules of the content check it'],
  [/^pagefind\/[^/]+\.json$/, 'what the index holds, for its own use'],
  [/^thumbs\//, 'the drawings of charts, which are checked, made small'],
  [/^(charts|embed|cards\/charts)\/[^/]+\/v\//, 'a version stays as it was; the newest one equals the chart'],
];

/** Fields of JSON that hold ids, addresses and sizes. */
const NOT_PROSE = /^(id|link|figure|url|href|chart|view|kind|format|html|width|height|version|issued|URL|provider_url|thumbnail_.*)$/;

/** Strings and numbers in JSON that a reader may see, with the address of the record or claim that holds them. */
function inJson(value: unknown, claims: Printed['claims'], links: string[] = []): Passage[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ text: String(value), links }];
  if (!value || typeof value !== 'object') return [];
  const { url, link } = value as { url?: unknown; link?: unknown };
  const own = [url, link].filter((one) => typeof one === 'string').map(placeOf);
  const linksOf = (key: string) => (claims.has(key) ? [claims.get(key)!] : own.length > 0 ? own : links);
  return Object.entries(value).flatMap(([key, item]) => (NOT_PROSE.test(key) ? [] : inJson(item, claims, linksOf(key))));
}

function passagesOf(file: string, { files, documents }: Site, { claims }: Printed): Passage[] {
  const document = documents.get(file);
  if (document) return [...document.passages, ...document.data.flatMap((json) => inJson(parseJson(json), claims))];
  const text = files.get(file)!;
  if (/\.(json|pf_fragment)$/.test(file)) return inJson(parseJson(text), claims);
  return /\.(csv|bib|ris)$/.test(file) ? text.split(/\r?\n/).map((line) => ({ text: line, links: [] })) : [];
}

/** The page whose figures and claims a file shares: that of `charts/x/` for `charts/x.csv`, `embed/x/`, `cards/charts/x.svg` and `es/charts/x/`. */
function pageOf(file: string, site: Site): string {
  const path = originalOf(file, site)
    .replace(/^embed\/(?!questions\/)/, 'charts/')
    .replace(/^embed\//, '')
    .replace(/^cards\//, '')
    .replace(/(\/?index)?\.(html|csv|svg|bib|ris|csl\.json|oembed\.json|json)$/, '');
  return path ? `${path}/index.html` : 'index.html';
}

/** Returns a function that gives the numbers of all figures and claims that a page names. */
function allowedOn({ pages, base }: Site, { at, figures }: Printed): (file: string) => string[] {
  const known = new Map<string, string[]>();
  const collect = (file: string): string[] => {
    const path = base + file.replace(/index\.html$/, '');
    const { ids = new Set<string>(), links = [] } = pages.get(file) ?? {};
    const places = new Set([path, ...[...ids].map((id) => `${path}#${id}`), ...links]);
    return [
      ...[...places].flatMap((place) => at.get(place) ?? []),
      ...[...ids].flatMap((id) => figures.get(id.replace(/^row-/, '')) ?? []),
    ];
  };
  return (file) => known.get(file) ?? known.set(file, collect(file)).get(file)!;
}

/** Every quantity is printed by a figure or claim that its page names, or by a page that its passage links to. */
export function quantities(site: Site, { only }: Pick<Options, 'only'>): Result {
  const missing = Object.values(DATA).filter((file) => !site.files.has(file));
  if (missing.length > 0)
    return {
      counts: [],
      problems: missing.map((file) => ({ file, wrong: 'is missing, and numbers are compared with it', todo: 'See src/pages/data' })),
    };
  const printed = printedNumbers(site);
  const allowed = allowedOn(site, printed);
  // Frozen versions give addresses without the base, feeds give them with the origin.
  const whole = (link: string) => withBase(site.origin && link.startsWith(`${site.origin}/`) ? link.slice(site.origin.length) : link, site);
  const pageAt = (link: string) => (link.startsWith(site.base) ? fileOf(link.slice(site.base.length).replace(/[#?].*/, '')) : '');
  const linked = (link: string) => [...(printed.at.get(link) ?? []), ...allowed(pageAt(link))];
  // A result of the search repeats what its page says.
  const saidOn = (link: string) =>
    site.pages.get(pageAt(link))?.passages.flatMap(({ text }) => quantitiesIn(text, site.countedNouns)) ?? [];
  const repeated = (link: string) => [...linked(link), ...saidOn(link)];
  const files = [...site.files.keys()]
    .filter((file) => (only?.has(file) ?? !site.moved.has(file)) && !SKIPPED.some(([shape]) => shape.test(file)))
    .map((file) => ({
      file,
      passages: passagesOf(file, site, printed).map((passage) => ({ ...passage, numbers: quantitiesIn(passage.text, site.countedNouns) })),
    }));
  return {
    counts: [
      [files.flatMap(({ passages }) => passages.flatMap(({ numbers }) => numbers)).length, 'quantities'],
      [files.filter(({ passages }) => passages.length > 0).length, 'files'],
      [printed.figures.size, 'figures'],
    ],
    problems: files.flatMap(({ file, passages }) =>
      passages
        // What is said about a kept version is of its day.
        .filter(({ numbers, links }) => numbers.length > 0 && !links.some((link) => /\/charts\/[^/]+\/v\//.test(link)))
        .flatMap(({ text, links, numbers }) =>
          without(
            without(numbers, allowed(pageOf(file, site))),
            links.map(whole).flatMap(file.endsWith('.pf_fragment') ? repeated : linked),
          ).map((number) => ({
            file,
            wrong: `prints "${number}", which nothing on the page sources: “${text.slice(0, 100)}”`,
            todo: 'Take it from content/figures by id, cite the claim that prints it, or mark what the build counted with <data>',
          })),
        ),
    ),
  };
}
