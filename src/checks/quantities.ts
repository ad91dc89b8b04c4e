import { quantitiesIn, without } from '../facts/values/quantities.ts';
import { placeOf, printedNumbers, type Printed } from './printed.ts';
import { passages, type Passage } from './texts.ts';
import { fileOf, originalOf, type Result, type Site } from './site.ts';

/** Files whose texts are not held against their page, each for its reason. */
const SKIPPED: [RegExp, string][] = [
  [/^data\/[^/]+\.(csv|json)$/, 'what the others are held against; the rules of the content check it'],
  [/^(charts|embed|cards\/charts)\/[^/]+\/v\//, 'a version is kept as it was; the newest equals the chart of its day'],
  [/^_astro\/|^embed\/resize-\d+\.js$/, 'code and fonts'],
];

/** Fields of JSON files that hold ids and addresses. */
const IDS = /^(id|link|figure|url|href|chart|view|kind|format|html|width|height|version|issued|URL|provider_url|thumbnail_.*)$/;

/** Every string and number of a JSON value that a reader may see, with the address of the record or claim that holds it. */
function jsonPassages(value: unknown, claims: Printed['claims'], links: string[] = []): Passage[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ text: String(value), links }];
  if (!value || typeof value !== 'object') return [];
  const { url, link } = value as { url?: unknown; link?: unknown };
  const own = [url, link].filter((one) => typeof one === 'string').map(placeOf);
  const around = own.length > 0 ? own : links;
  const place = (key: string) => (claims.has(key) ? [claims.get(key)!] : around);
  return Object.entries(value).flatMap(([key, item]) => (IDS.test(key) ? [] : jsonPassages(item, claims, place(key))));
}

const lines = (text: string): Passage[] => text.split(/\r?\n/).map((line) => ({ text: line, links: [] }));

/** The passages of JSON. What cannot be read is left to the checks that read it for its own sake. */
function jsonText(text: string, { claims }: Printed): Passage[] {
  try {
    return jsonPassages(JSON.parse(text), claims);
  } catch {
    return [];
  }
}

/** Structured data in the head of a page. */
const structured = (html: string, printed: Printed): Passage[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(([, data = '']) => jsonText(data, printed));

/** The texts of a built file. */
function textsOf(file: string, text: string, printed: Printed): Passage[] {
  if (/\.(html|svg|xml)$/.test(file)) return [...passages(text, printed.isFigure), ...structured(text, printed)];
  if (file.endsWith('.json')) return jsonText(text, printed);
  return /\.(csv|bib|ris)$/.test(file) ? lines(text) : [];
}

const FORMAT = /(\/?index)?\.(html|csv|svg|bib|ris|csl\.json|oembed\.json|json)$/;

/** The page whose figures and claims a file shares: `charts/x.csv`, `embed/x/`, `cards/charts/x.svg` and the translation `es/charts/x/` those of `charts/x/`. */
function pageOf(file: string, site: Site): string {
  const path = originalOf(file, site)
    .replace(/^embed\//, 'charts/')
    .replace(/^cards\//, '')
    .replace(FORMAT, '');
  return path ? `${path}/index.html` : 'index.html';
}

/** Gives the numbers that a page may print: what the figures and claims that it names print. */
function allowances({ files, base }: Site, { at, figures }: Printed): (file: string) => string[] {
  const known = new Map<string, string[]>();
  const work = (file: string): string[] => {
    const path = base + file.replace(/index\.html$/, '');
    const text = files.get(file) ?? '';
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!);
    const links = [...text.matchAll(/\shref="([^"]+)"/g)].map((match) => match[1]!);
    const rows = ids.flatMap((id) => figures.get(id.replace(/^row-/, '')) ?? []);
    return [...new Set([path, ...ids.map((id) => `${path}#${id}`), ...links])].flatMap((place) => at.get(place) ?? []).concat(rows);
  };
  return (file) => known.get(file) ?? known.set(file, work(file)).get(file)!;
}

const TODO = 'Take it from content/figures by id, cite the claim that prints it, or mark what the build counted with <data>';

/** The address of a kept version: what is told of it is of its day. */
const KEPT = /\/charts\/[^/]+\/v\//;

/** The data that all else is held against. */
const NEEDED = ['data/figures.json', 'data/claims.json', 'data/own-numbers.json'];

/**
 * Quantities that neither a figure or claim named on their page prints, nor one of a page that their passage links to.
 * @param only files to look at; all where left out
 */
export function quantities(site: Site, only?: Set<string>): Result {
  const missing = NEEDED.filter((file) => !site.files.has(file));
  if (missing.length > 0)
    return {
      counted: [],
      problems: missing.map((file) => ({ file, wrong: 'is missing, and numbers are held against it', todo: 'See src/pages/data' })),
    };
  const printed = printedNumbers(site);
  const allowed = allowances(site, printed);
  // The search's catalog gives addresses without the base, feeds give them with the host.
  const hostless = (link: string) => (site.origin && link.startsWith(`${site.origin}/`) ? link.slice(site.origin.length) : link);
  const whole = (link: string) => (link.startsWith('/') && !link.startsWith(site.base) ? site.base + link.slice(1) : hostless(link));
  const linked = (link: string) =>
    link.startsWith(site.base)
      ? [...(printed.at.get(link) ?? []), ...allowed(fileOf(link.slice(site.base.length).replace(/[#?].*/, '')))]
      : [];
  const unsourced = (file: string, { text, links }: Passage) =>
    links.some((link) => KEPT.test(link))
      ? []
      : without(without(quantitiesIn(text, site.counted), allowed(pageOf(file, site))), links.map(whole).flatMap(linked));
  const files = [...site.files]
    .filter(([file]) => (only?.has(file) ?? !site.moved.has(file)) && !SKIPPED.some(([shape]) => shape.test(file)))
    .map(([file, text]) => ({ file, texts: textsOf(file, text, printed) }));
  const count = files.flatMap(({ texts }) => texts.flatMap(({ text }) => quantitiesIn(text, site.counted))).length;
  return {
    counted: [
      [count, 'quantities'],
      [files.filter(({ texts }) => texts.length > 0).length, 'files'],
      [printed.figures.size, 'figures'],
    ],
    problems: files.flatMap(({ file, texts }) =>
      texts.flatMap((one) =>
        unsourced(file, one).map((number) => ({
          file,
          wrong: `prints "${number}", which nothing on the page sources: “${one.text.slice(0, 100)}”`,
          todo: TODO,
        })),
      ),
    ),
  };
}
