import type { Data } from '../facts/schema/collections.ts';
import { quantitiesIn, without } from '../facts/values/quantities.ts';
import type { Passage } from './page.ts';
import { fileOf, originalOf, parseJson, placeOf, type Result, type Site, withBase } from './site.ts';

type Figure = Pick<Data<'figures'>, 'value' | 'n' | 'interval' | 'claims'> & { id: string; shown: string; link: string };
/** With the title and the publisher of its source. */
type Claim = { id: string; numbers: string[]; title: string; publisher: string; link: string };

/** The data files that everything else is compared with. */
const DATA = { figures: 'data/figures.json', claims: 'data/claims.json', ownNumbers: 'data/own-numbers.json' };

/** Files that are not checked, and why. */
const SKIPPED: [RegExp, string][] = [
  [/^data\/[^/]+\.(csv|json)$/, 'what the other files are compared with; the rules of the content check it'],
  [/^pagefind\/[^/]+\.json$/, 'what the index holds, for its own use'],
  [/^thumbs\//, 'the drawings of charts, which are checked, made small'],
  [/^(charts|embed|cards\/charts)\/[^/]+\/v\//, 'a version stays as it was; the newest one equals the chart'],
];

const NOT_PROSE = /^(id|link|figure|url|href|chart|view|kind|format|html|width|height|version|issued|URL|provider_url|thumbnail_.*)$/;

/** Reads from the site's data what each figure, claim and page may print. */
function printedNumbers({ files, pages, base, countedNouns }: Site) {
  const read = (file: string) => (parseJson(files.get(file)) ?? []) as never;
  const [figures, claims]: [Figure[], Claim[]] = [read(DATA.figures), read(DATA.claims)];
  const own: { number: string; link: string }[] = read(DATA.ownNumbers);
  const numbersIn = (text: string) => quantitiesIn(text, countedNouns);
  const at = new Map<string, string[]>();
  const allow = (place: string, numbers: string[]) => at.set(place, [...(at.get(place) ?? []), ...numbers]);

  // A correction quotes what was said before it, with numbers that nothing else prints any longer.
  for (const [id, quote] of pages.get('corrections/index.html')?.quotes ?? []) allow(`${base}corrections/#${id}`, numbersIn(quote));
  for (const { number, link } of own) allow(placeOf(link), [number]);

  const pageOf = ({ link }: Claim) => placeOf(link).replace(/#.*/, '');
  const inName = ({ title, publisher }: Claim) => numbersIn(`${title}. ${publisher}`);
  const ofClaim = new Map(claims.map((claim) => [claim.id, [...claim.numbers, ...(at.get(pageOf(claim)) ?? [])]]));
  for (const claim of claims) allow(placeOf(claim.link), [...ofClaim.get(claim.id)!, ...inName(claim)]);
  for (const [page, claim] of new Map(claims.map((one) => [pageOf(one), one]))) allow(page, inName(claim));

  for (const { shown, value, n, interval = [], claims: ids, link } of figures)
    allow(placeOf(link), [...numbersIn(shown), ...[value, n, ...interval].map(String), ...ids.flatMap((id) => ofClaim.get(id) ?? [])]);
  return {
    /** Numbers by the address, without origin, of the figure, claim or page that sources them. */
    at,
    figures: new Map(figures.map(({ id, link }) => [id, at.get(placeOf(link))!])),
    claims: new Map(claims.map(({ id, link }) => [id, placeOf(link)])),
  };
}

type Printed = ReturnType<typeof printedNumbers>;

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
  const { passages = [], data = [] } = documents.get(file) ?? {};
  const text = files.get(file)!;
  // BibTeX puts values in braces, in which a text names a figure.
  if (/\.(csv|bib|ris)$/.test(file)) return text.split(/\r?\n/).map((line) => ({ text: line.replace(/[{}]/g, ''), links: [] }));
  const json = /\.(json|pf_fragment)$/.test(file) ? [text] : data;
  return [...passages, ...json.flatMap((one) => inJson(parseJson(one), claims))];
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

function numbersByPage({ pages, base }: Site, { at, figures }: Printed): Map<string, string[]> {
  const numbersOn = (file: string, ids: string[], links: string[]) => {
    const path = base + file.replace(/index\.html$/, '');
    const places = new Set([path, ...ids.map((id) => `${path}#${id}`), ...links]);
    return [...[...places].map((place) => at.get(place)), ...ids.map((id) => figures.get(id.replace(/^row-/, '')))].flatMap(
      (list) => list ?? [],
    );
  };
  return new Map([...pages].map(([file, { ids, links }]) => [file, numbersOn(file, [...ids], links)]));
}

/** Every quantity is printed by a figure or claim that its page names, or by a page that its passage links to. */
export function quantities(site: Site): Result {
  const { base, origin, pages, countedNouns } = site;
  const missing = Object.values(DATA).filter((file) => !site.files.has(file));
  if (missing.length > 0) {
    const fault = { wrong: 'is missing, and numbers are compared with it', todo: 'See src/pages/data' };
    return { counts: {}, problems: missing.map((file) => ({ file, ...fault })) };
  }
  const printed = printedNumbers(site);
  const onPages = numbersByPage(site, printed);
  // Frozen versions give addresses without the base, feeds give them with the origin.
  const whole = (link: string) => withBase(origin && link.startsWith(`${origin}/`) ? link.slice(origin.length) : link, site);
  const pageAt = (link: string) => (link.startsWith(base) ? fileOf(link.slice(base.length).replace(/[#?].*/, '')) : '');
  const linked = (link: string) => [...(printed.at.get(link) ?? []), ...(onPages.get(pageAt(link)) ?? [])];
  // A result of the search repeats what its page says.
  const saidOn = (link: string) => pages.get(pageAt(link))?.passages.flatMap(({ text }) => quantitiesIn(text, countedNouns)) ?? [];
  const problems: Result['problems'] = [];
  let count = 0;
  for (const file of site.files.keys()) {
    if (!(site.only?.has(file) ?? !site.moved.has(file)) || SKIPPED.some(([shape]) => shape.test(file))) continue;
    const own = onPages.get(pageOf(file, site)) ?? [];
    for (const { text, links } of passagesOf(file, site, printed)) {
      const numbers = quantitiesIn(text, countedNouns);
      count += numbers.length;
      // What is said about a kept version is of its day.
      if (numbers.length === 0 || links.some((link) => /\/charts\/[^/]+\/v\//.test(link))) continue;
      const places = links.map(whole);
      const sourced = [...own, ...places.flatMap(linked), ...(file.endsWith('.pf_fragment') ? places.flatMap(saidOn) : [])];
      for (const number of without(numbers, sourced))
        problems.push({
          file,
          wrong: `prints "${number}", which nothing on the page sources: “${text.slice(0, 100)}”`,
          todo: 'Take it from content/figures by id, cite the claim that prints it, or mark what the build counted with <data>',
        });
    }
  }
  return { counts: { quantities: count, figures: printed.figures.size }, problems };
}
