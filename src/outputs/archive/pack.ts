import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { deflateSync, Zip, type ZipInputFile } from 'fflate';
import { fromFile, pageForFolder, type Folder } from './page.ts';

/** Files by path. Each is read when its turn comes, since a large site has more bytes than a build has memory. */
export interface Files {
  paths: ReadonlySet<string>;
  read: (path: string) => Uint8Array;
}

/** The catalog that a search page of a site or of an edition has beside it. */
const catalogBeside = (page: string) => /^(.*\/)?search\/index\.html$/.test(page) && page.replace(/index\.html$/, 'records.json');

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

/**
 * A search page with its catalog on it, as a block of data that its script reads instead of fetching.
 * Addresses of records lead on from the page.
 */
function withCatalog(html: string, file: string, json: string, folder: Folder): string {
  const catalog = JSON.parse(json) as { records: { url: string }[] };
  const led = (url: string) => fromFile(folder.base + url.slice(1), file, folder) ?? url;
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
function inFolder(file: string, { paths, read }: Files, folder: Folder): Uint8Array {
  if (file.startsWith('_astro/') && file.endsWith('.js')) return Buffer.from(plainScript(file, text(read(file))));
  if (!file.endsWith('.html')) return read(file);
  const page = pageForFolder(text(read(file)), file, folder);
  const catalog = catalogBeside(file);
  return Buffer.from(catalog && paths.has(catalog) ? withCatalog(page, file, text(read(catalog)), folder) : page);
}

/** The built site as it works from a folder, without a server. @param base base path, with a slash at both ends */
export function forFolder(files: Files, base: string): Files {
  const folder = { base, files: files.paths };
  return { paths: files.paths, read: (file) => inFolder(file, files, folder) };
}

/** The number by which a zip names its way of packing. */
const DEFLATED = 8;
/** Files that are packed tight already. */
const TIGHT = /\.(png|woff2|zip)$/;
/** A zip must name a time, and the clock would make each build another; this is the first that it can name. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Packs files into a zip, all within one folder. Equal files give equal bytes.
 * @param write is given the zip piece by piece
 */
export function zipTo(write: (bytes: Uint8Array) => void, { paths, read }: Files, folder: string): void {
  const zip = new Zip((fault, bytes) => {
    if (fault) throw fault;
    write(bytes);
  });
  for (const path of [...paths].sort()) {
    const bytes = read(path);
    const tight = TIGHT.test(path);
    const file: ZipInputFile = { filename: `${folder}/${path}`, size: bytes.length, crc: crc32(bytes), compression: tight ? 0 : DEFLATED };
    zip.add(Object.assign(file, { mtime: NO_TIME }));
    file.ondata!(null, (tight ? bytes : deflateSync(bytes, { level: 6 })) as Uint8Array<ArrayBuffer>, true);
  }
  zip.end();
}
