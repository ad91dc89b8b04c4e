import { readPage } from './page.ts';
import { follow, INTERNAL_FILES, originalOf, parseJson, pathOf, withBase } from './site.ts';
import type { Problem, Result, Site, Target } from './site.ts';

/** Data whose addresses have no base path: versions keep what was frozen. */
const WITHOUT_BASE = /^charts\/[^/]+\/v\/.+\.json$/;

const ADDRESS_FIELD = /^(link|href|.*url)$/i;

/** Addresses in JSON: in fields made for them, and in HTML to paste. */
function linksInData(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return ADDRESS_FIELD.test(field) ? [value] : field === 'html' ? readPage(value).links : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => linksInData(inner, Array.isArray(value) ? field : key));
}

/** The site's own addresses in plain text, where files name the page they belong to. None holds a comma, which ends a cell of CSV. */
function linksInText(text: string, origin: string | undefined): string[] {
  const found = origin ? text.split(origin).slice(1) : [];
  return found.map((rest) => origin + /^[^\s"'<>\\,]*/.exec(rest)![0].replace(/[.;:})\]]+$/, ''));
}

function linksIn(file: string, site: Site): string[] {
  const text = site.files.get(file) ?? '';
  const document = site.documents.get(file);
  const data = /\.(json|pf_fragment)$/.test(file) ? [text] : (document?.data ?? []);
  const inData = data.flatMap((json) => linksInData(parseJson(json)));
  return [
    ...new Set([
      ...(document?.links ?? []),
      ...(WITHOUT_BASE.test(originalOf(file, site)) ? inData.map((link) => withBase(link, site)) : inData),
      ...(site.pages.has(file) ? [] : linksInText(text, site.origin)),
    ]),
  ];
}

function faultOf(link: string, target: Target, site: Site): Omit<Problem, 'file'> | undefined {
  if ('outside' in target)
    return { wrong: `"${link}" leaves the base path ${site.base}`, todo: 'Take the address from src/models/addresses.ts' };
  const { file, fragment } = target;
  if (site.files.has(`${file}/index.html`))
    return { wrong: `"${link}" lacks the slash at its end`, todo: 'Add it: hosts differ in what they do without' };
  if (!site.files.has(file))
    return { wrong: `"${link}" leads to nothing`, todo: `There is no ${file}: fix the link, or bring the file back` };
  if (site.moved.has(file)) return { wrong: `"${link}" leads to an address that has moved`, todo: 'Link to the new address' };
  const page = site.pages.get(file);
  if (fragment === '' || !page || page.ids.has(fragment)) return undefined;
  const todo = `Give the place the id "${fragment}", or fix the link`;
  return { wrong: `"${link}" leads to a place that ${pathOf(file)} does not have`, todo };
}

/** Every link within the site leads somewhere, fragments included. Links to other sites are not followed. */
export function links(site: Site): Result {
  const own = [...site.files.keys()].flatMap((file) =>
    linksIn(file, site).flatMap((link) => {
      const target = follow(link, file, site);
      return target ? { file, link, fault: faultOf(link, target, site) } : [];
    }),
  );
  return {
    counts: { 'links within the site': own.length, 'of them to a place on a page': own.filter(({ link }) => /#./.test(link)).length },
    problems: own.flatMap(({ file, fault }) => (fault ? { file, ...fault } : [])),
  };
}

/** Files that no page links to, and why that is right. */
const UNLINKED: { file: RegExp; why: string; when?: (site: Site) => boolean }[] = [
  ...INTERNAL_FILES,
  { file: /^cards\/.+\.svg$/, why: 'the card as text, for these checks; pages name the PNG' },
  { file: /^cards\//, why: 'cards are named by whole addresses, which need an origin', when: ({ origin }) => !origin },
];

/** Links lead from the home page to every page and file. */
export function reach(site: Site): Result {
  const seen = new Set(['index.html']);
  for (const file of seen)
    for (const link of linksIn(file, site)) {
      const target = follow(link, file, site);
      if (target && 'file' in target && site.files.has(target.file)) seen.add(target.file);
    }
  const unlinked = UNLINKED.filter(({ when }) => when?.(site) ?? true);
  const needsNoLink = (name: string) => site.moved.has(name) || unlinked.some(({ file }) => file.test(originalOf(name, site)));
  const expected = [...site.files.keys()].filter((file) => !needsNoLink(file));
  const missed = expected.filter((file) => !seen.has(file));
  const wrong = 'cannot be reached from the home page by links';
  const todoFor = (file: string) =>
    `Link to ${pathOf(file)} where readers would look for it, or say in src/checks/links.ts why nothing does`;
  return { counts: { 'pages and files': expected.length }, problems: missed.map((file) => ({ file, wrong, todo: todoFor(file) })) };
}
