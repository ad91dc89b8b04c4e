import { fileOf, INTERNAL_FILES, pathOf, type Result, type Site } from './site.ts';

/** The file that lists every address ever published. It only grows. */
export const LIST = 'e2e/permalinks.txt';

/** Files that nobody is meant to link to, and why. All others stay for good. */
const TEMPORARY = [
  ...INTERNAL_FILES,
  { file: /^_astro\/|^search\/[0-9a-f]+\//, why: 'their names change with their contents' },
  { file: /^(fonts\/|favicon\.)/, why: 'parts of pages' },
];

/** Only `npm run archive` and `npm run release` write these; then the page that links to them is checked. */
const IN_RELEASES = new Set(['/data/site.zip']);

/** Places on a page for the site's makers, which is gone; its own address leads on. */
const GONE = /^\/style\/#/;

/** Ids that only scripts, labels and skip links use. */
const INTERNAL = /^(main|q|foot-q|copied|search-(form|status|results|facets|result|side))$/;

/** Every address that the site publishes for good, without the base path: pages, places on them, files. */
export function addresses(site: Site): string[] {
  const kept = [...site.files.keys()].filter((file) => !site.moved.has(file) && !TEMPORARY.some((one) => one.file.test(file)));
  const idsOn = (file: string) => [...(site.pages.get(file)?.ids ?? [])].filter((id) => !INTERNAL.test(id));
  return kept.flatMap((file) => [pathOf(file), ...idsOn(file).map((id) => `${pathOf(file)}#${id}`)]);
}

/** True where an address, without the base, leads to a file and to a place in it. Redirects keep the place. */
function answers(address: string, { files, pages, moved }: Site): boolean {
  const [path = '', fragment] = address.split('#');
  const old = fileOf(path.slice(1));
  const file = moved.get(old) ?? old;
  return files.has(old) && files.has(file) && (fragment === undefined || Boolean(pages.get(file)?.ids.has(fragment)));
}

/** Every address ever published still answers or redirects, none is listed twice, and all current ones are listed. */
export function permalinks(site: Site): Result {
  const list = site.published;
  const known = new Set(list);
  const unlisted = addresses(site).filter((address) => !known.has(address));
  const lost = list.filter((address) => !answers(address, site) && !IN_RELEASES.has(address) && !GONE.test(address));
  const twice = list.filter((address, i) => list.indexOf(address) !== i);
  const some = unlisted.slice(0, 3).join(', ') + (unlisted.length > 3 ? ' …' : '');
  const bringBack = 'Bring it back, or say in content/redirects.yaml where it is now. A place on a page keeps its id';
  return {
    counts: { 'addresses ever published': list.length, 'of them places on pages': list.filter((address) => address.includes('#')).length },
    problems: [
      ...lost.map((address) => ({ wrong: `${address} no longer answers`, todo: bringBack })),
      ...twice.map((address) => ({ wrong: `${address} is listed twice`, todo: 'Remove one of the two' })),
      ...(some ? [{ wrong: `lacks ${unlisted.length} addresses of the site: ${some}`, todo: 'Run `npm run permalinks`' }] : []),
    ].map((fault) => ({ file: LIST, ...fault })),
  };
}
