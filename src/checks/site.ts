import type { z } from 'astro/zod';
import { readPage, type Page } from './page.ts';
import type { Tree } from './tree.ts';

/** What is wrong with something, as the end of a sentence about it, and what to do. */
export interface Fault {
  wrong: string;
  todo: string;
}

export interface Problem extends Fault {
  /** Path below the built folder. */
  file: string;
}

export interface Result {
  /** How many of what were checked. All zeros mean that the check saw nothing. */
  counts: Record<string, number>;
  problems: Problem[];
}

export interface Settings {
  /** Base path, with a slash at both ends. */
  base: string;
  /** The site's own origin, as `https://example.org`, where it is set. */
  origin: string | undefined;
  /** Files that redirect, and the ones they lead to. */
  moved: ReadonlyMap<string, string>;
  /** Plural nouns that make a number word a quantity, from the content's settings. */
  countedNouns: readonly string[];
  published: string[];
  /** The files that slow checks look at; all where left out. */
  only?: Set<string>;
}

/** The built site, each file read once. */
export interface Site extends Settings {
  files: Tree;
  /** Every HTML, SVG and XML file. */
  documents: Map<string, Page>;
  /** The HTML files among them that do not redirect. */
  pages: Map<string, Page>;
  /** Languages of translations. Each has a folder of its name. */
  locales: Set<string>;
}

/** Files that serve the site alone, and why: no page links to them, and their addresses need not last. */
export const INTERNAL_FILES: { file: RegExp; why: string }[] = [
  { file: /^404\.html$/, why: 'hosts show it where nothing else is found' },
  { file: /^favicon\.ico$/, why: 'browsers ask for it by name' },
  { file: /^_headers$/, why: 'the host reads it and does not serve it' },
  { file: /^(sitemap.*\.xml|robots\.txt)$/, why: 'search engines ask for it by name, where the site has an address of its own' },
  { file: /^llms\.txt$/, why: 'programs that answer questions ask for it by name' },
  { file: /^\.well-known\/security\.txt$/, why: 'whoever finds a hole in the site asks for it by name' },
  { file: /^(pagefind|thumbs)\//, why: 'the search page loads its index, and small drawings of charts' },
];

/** The file behind a path without the base: `about/` is `about/index.html`. */
export const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** The path of a file without the base, with a slash before it: `/about/`. */
export const pathOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The file that another translates: `es/x/index.html` translates `x/index.html`. Any other file is its own original. */
export function originalOf(file: string, { locales }: Site): string {
  const [folder = '', ...rest] = file.split('/');
  return locales.has(folder) ? rest.join('/') : file;
}

/** What is wrong with a value by its schema: where, and what. */
export const issuesOf = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message));

export function parseJson(text = ''): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A site at the root of a host that has no name yet. */
const DEFAULTS: Settings = { base: '/', origin: undefined, moved: new Map(), countedNouns: [], published: [] };

/** Reads a built site. @param before the site before some files changed: only those are read again */
export function siteOf(files: Tree, settings: Partial<Settings> = {}, before?: Site): Site {
  const given = { ...DEFAULTS, ...settings };
  const figures = (parseJson(files.get('data/figures.json')) ?? []) as { link: string }[];
  const addresses = new Set(figures.map(({ link }) => placeOf(link)));
  const documents = new Map<string, Page>();
  for (const [file, text] of files)
    if (/\.(html|svg|xml)$/.test(file)) {
      const known = before?.files.get(file) === text ? before.documents.get(file) : undefined;
      documents.set(file, known ?? readPage(text, { xml: !file.endsWith('.html'), isFigure: (href) => addresses.has(href) }));
    }
  const pages = new Map([...documents].filter(([file]) => file.endsWith('.html') && !given.moved.has(file)));
  const locales = new Set([...pages].flatMap(([file, { lang }]) => (lang && file.startsWith(`${lang}/`) ? lang : [])));
  return { ...given, files, documents, pages, locales };
}

/** Takes the place of the site's own origin where none is set. */
const NOWHERE = 'http://nowhere.invalid';

/** An address without its origin, which may or may not be known. */
export function placeOf(link: string): string {
  const { pathname, hash } = new URL(link, NOWHERE);
  return pathname + hash;
}

/** An address with the base path, which some data leaves out. */
export const withBase = (link: string, { base }: Site) => (link.startsWith('/') && !link.startsWith(base) ? base + link.slice(1) : link);

/** Where a link leads: to a file of the site and a place in it, or out of the base path. */
export type Target = { file: string; fragment: string } | { outside: true };

/** Resolves a link. Undefined for links to other sites. */
export function follow(link: string, from: string, { base, origin = NOWHERE }: Site): Target | undefined {
  const url = URL.parse(link, `${origin}${base}${pathOf(from).slice(1)}`);
  if (!url || url.origin !== origin) return undefined;
  if (!url.pathname.startsWith(base)) return { outside: true };
  return { file: fileOf(decodeURIComponent(url.pathname.slice(base.length))), fragment: decodeURIComponent(url.hash.slice(1)) };
}
