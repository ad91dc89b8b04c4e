import { Script } from 'node:vm';
import { zipSync, type Zippable } from 'fflate';
import { fromFile, pageForFolder, type Folder } from './page.ts';

/** Files by path. */
export type Files = Map<string, Uint8Array>;

const SEARCH_PAGE = 'search/index.html';
const CATALOG = 'search/records.json';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

/**
 * The search page with the catalog on it, as a block of data that its script reads instead of fetching.
 * Addresses of records lead on from the page.
 */
function withCatalog(html: string, json: string, folder: Folder): string {
  const catalog = JSON.parse(json) as { records: { url: string }[] };
  const led = (url: string) => fromFile(folder.base + url.slice(1), SEARCH_PAGE, folder) ?? url;
  const records = catalog.records.map((record) => ({ ...record, url: led(record.url) }));
  const data = JSON.stringify({ ...catalog, records }).replaceAll('<', '\\u003c');
  return html.replace('</main>', () => `<script type="application/json" id="search-catalog">${data}</script></main>`);
}

/**
 * A module as a plain script with names of its own.
 * @throws Error where it imports or exports, which a plain script cannot
 */
function plainScript(file: string, module: string): string {
  const script = `(()=>{${module}\n})();`;
  try {
    new Script(script);
  } catch (error) {
    throw new Error(
      `The archive cannot hold ${file} (${String(error)}): from a folder a browser runs a script of one file only. Keep the script of a page in one bundle.`,
    );
  }
  return script;
}

/** A file as it is packed. */
function inFolder(file: string, bytes: Uint8Array, files: Files, folder: Folder): Uint8Array {
  if (file.startsWith('_astro/') && file.endsWith('.js')) return Buffer.from(plainScript(file, text(bytes)));
  if (!file.endsWith('.html')) return bytes;
  const page = pageForFolder(text(bytes), file, folder);
  const catalog = file === SEARCH_PAGE && files.get(CATALOG);
  return Buffer.from(catalog ? withCatalog(page, text(catalog), folder) : page);
}

/** The built site as it works from a folder, without a server. @param base base path, with a slash at both ends */
export function forFolder(files: Files, base: string): Files {
  const folder = { base, files: new Set(files.keys()) };
  return new Map([...files].map(([file, bytes]) => [file, inFolder(file, bytes, files, folder)]));
}

/** Files that are packed tight already. */
const TIGHT = /\.(png|woff2|zip)$/;
/** A zip must name a time, and the clock would make each build another; this is the first that it can name. */
const NO_TIME = new Date(1980, 0, 1);

/** A zip of files, all within one folder. Equal files give equal bytes. */
export function zipOf(files: Files, folder: string): Uint8Array {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const zippable: Zippable = Object.fromEntries(
    entries.map(([file, bytes]) => [`${folder}/${file}`, [bytes, { level: TIGHT.test(file) ? 0 : 6, mtime: NO_TIME }]]),
  );
  return zipSync(zippable);
}
