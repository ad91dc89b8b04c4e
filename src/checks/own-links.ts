import { pageOf } from './page.ts';
import { originalOf, type Site } from './site.ts';

/** Data whose addresses have no base path: the script of the search page adds it, and versions keep what they said when they were frozen. */
const BASELESS = /^(search\/records\.json|charts\/[^/]+\/v\/.+\.json)$/;

/** Fields of JSON files and of structured data that hold an address. */
const FIELD = /^(link|href|.*url)$/i;

/** Addresses in data: in fields made for them, and in code to paste. */
export function linksOfData(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return FIELD.test(field) ? [value] : field === 'html' ? pageOf(value).links : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => linksOfData(inner, Array.isArray(value) ? field : key));
}

/** What an address may end with in running text and is no part of it. */
const TAIL = /[.,;:})\]]+$/;

/** Whole addresses of the site itself in any text: files that are passed on name the page they come from. */
function ownAddresses(text: string, origin: string | undefined): string[] {
  if (!origin) return [];
  const found = text.split(origin).slice(1);
  // No address of the site holds a comma, which ends a cell of CSV.
  return found.map((rest) => origin + /^[^\s"'<>\\,]*/.exec(rest)![0].replace(TAIL, ''));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // another check says so
  }
}

/** Every address that a file of the site names, each once. */
export function linksIn(file: string, site: Site): string[] {
  const page = site.pages.get(file);
  const text = site.files.get(file) ?? '';
  if (page) return [...new Set([...page.links, ...page.data.flatMap((data) => linksOfData(parsed(data)))])];
  const data = file.endsWith('.json') ? linksOfData(parsed(text)) : [];
  const based = (link: string) =>
    BASELESS.test(originalOf(file, site)) && link.startsWith('/') && !link.startsWith(site.base) ? site.base + link.slice(1) : link;
  return [...new Set([...data.map(based), ...ownAddresses(text, site.origin)])];
}
