// Adds the addresses of the built site that are not yet in e2e/permalinks.txt. It never takes one out.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const LIST = 'e2e/permalinks.txt';

/** Ids that serve the page and are no place to link to. */
const INTERNAL = /^(main|q|foot-q|search-(form|status|results))$/;

function below(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? below(path) : [path]));
}

/** The address of a file of the site, and those of the places on it. */
function addresses(file: string): string[] {
  const path = `/${relative('dist', file)}`;
  if (!path.endsWith('/index.html')) return [path];
  const page = path.replace(/index\.html$/, '');
  const ids = [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!);
  return [page, ...ids.filter((id) => !INTERNAL.test(id)).map((id) => `${page}#${id}`)];
}

/** Pages, feeds and the files of charts. Scripts, fonts and the search index have names that change; a sitemap is not always written. */
const published = (file: string) => /\/index\.html$|^dist\/(charts|cards|embed)\/|^dist\/(?!sitemap)[^/]+\.xml$/.test(file);

const known = readFileSync(LIST, 'utf8').split('\n').filter(Boolean);
const found = below('dist').filter(published).flatMap(addresses);
const added = found.filter((address) => !known.includes(address));
writeFileSync(LIST, [...known, ...added.sort()].join('\n') + '\n');
console.log(`${added.length} addresses added to ${LIST}; it holds ${known.length + added.length}.`);
