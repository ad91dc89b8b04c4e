import { pageOf, type Page } from './page.ts';
import type { Tree } from './tree.ts';

/** What is wrong with something, as the end of a sentence about it, and what to do. */
export interface Fault {
  wrong: string;
  todo: string;
}

/** One thing that is wrong in the built site, for whoever mends it. */
export interface Problem extends Fault {
  /** Path below the built folder. */
  file: string;
}

/** What a check looked at, counted, and what it found wrong. */
export interface Result {
  /** How much of what was checked. A count of zero means that the check saw nothing. */
  counted: [number, string][];
  problems: Problem[];
}

export interface Settings {
  /** Base path, with a slash at both ends. */
  base?: string;
  /** The site's own origin, as `https://example.org`, where it is set. */
  origin?: string | undefined;
  /** Old addresses that redirect, and the new ones, without the base. */
  moved?: ReadonlyMap<string, string>;
  /** Nouns that the dispute counts, in the plural. */
  counted?: readonly string[] | undefined;
}

/** The built site, each page read once. */
export interface Site {
  files: Tree;
  /** By file. */
  pages: Map<string, Page>;
  base: string;
  origin: string | undefined;
  /** Files that redirect, and the ones they lead to. */
  moved: Map<string, string>;
  counted: readonly string[];
  /** Languages of translations. Each stands in a folder of its name. */
  editions: Set<string>;
}

/** The file behind a path without the base: `about/` is `about/index.html`. */
export const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** The path of a file without the base, with a slash before it: `/about/`. */
export const pathOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The file of which another is a translation: `es/x/index.html` is of `x/index.html`. Any other file is its own original. */
export function originalOf(file: string, { editions }: Pick<Site, 'editions'>): string {
  const [folder = '', ...rest] = file.split('/');
  return editions.has(folder) ? rest.join('/') : file;
}

const splitAddress = (address: string) => address.split('#') as [path: string, fragment?: string];

/** The file of an address without the base, as the list of addresses spells it: `/about/#who`. */
export const fileAt = (address: string) => fileOf(splitAddress(address)[0].replace(/^\//, ''));
export const fragmentOf = (address: string) => splitAddress(address)[1];

export function siteOf(files: Tree, { base = '/', origin, moved = new Map(), counted = [] }: Settings = {}): Site {
  const movedFiles = new Map([...moved].map(([from, to]) => [fileAt(from), fileAt(to)]));
  const html = [...files].filter(([file]) => file.endsWith('.html') && !movedFiles.has(file));
  const pages = new Map(html.map(([file, text]) => [file, pageOf(text)]));
  return {
    files,
    pages,
    base,
    origin,
    moved: movedFiles,
    counted,
    editions: new Set([...pages].flatMap(([file, { lang }]) => (lang && file.startsWith(`${lang}/`) ? lang : []))),
  };
}

/** Stands in where the site's own origin is not set. */
const NOWHERE = 'http://nowhere.invalid';

/** Where a link leads: to a file of the site and a place on it, or out of the base path. Nothing for other sites. */
export type Target = { file: string; fragment: string } | { outside: true };

/** Works out where a link on a page leads. */
export function follow(link: string, from: string, { base, origin = NOWHERE }: Site): Target | undefined {
  const url = URL.parse(link, `${origin}${base}${pathOf(from).slice(1)}`);
  if (!url || url.origin !== origin) return undefined;
  if (!url.pathname.startsWith(base)) return { outside: true };
  return { file: fileOf(decodeURIComponent(url.pathname.slice(base.length))), fragment: decodeURIComponent(url.hash.slice(1)) };
}
