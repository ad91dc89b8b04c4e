import { fileAt, fragmentOf, pathOf, type Problem, type Result, type Site } from './site.ts';

/** Files that no one is meant to link to, and why: all others stay for good. */
const PASSING: { file: RegExp; why: string }[] = [
  { file: /^_astro\/|^search\/[0-9a-f]+\//, why: 'their names change with what they hold' },
  { file: /^(search\/records|glossary\/terms)\.json$/, why: 'the site writes them for itself' },
  { file: /^(fonts\/|favicon\.|404\.html$)/, why: 'parts of pages' },
  { file: /^_headers$/, why: 'for the host, which reads it and does not serve it' },
  { file: /^(sitemap\.xml|robots\.txt)$/, why: 'for search engines, and only where the site has an address of its own' },
];

/** Only `npm run archive` and `npm run release` make this; there the page that links to it is held to it like any other. */
const IN_RELEASES = new Set(['/data/site.zip']);

/** Ids that serve the page and are no place to link to. */
const INTERNAL = /^(main|q|foot-q|copied|search-(form|status|results))$/;

/** The places on a page that may be linked to, each once. */
export const placesOn = (file: string, { pages }: Site) => new Set(pages.get(file)?.ids.filter((id) => !INTERNAL.test(id)));

/** Every address that the site publishes for good, without the base path: pages, places on them, files. */
export function addresses(site: Site): string[] {
  const kept = [...site.files.keys()].filter((file) => !site.moved.has(file) && !PASSING.some((one) => one.file.test(file)));
  return kept.flatMap((file) => {
    return [pathOf(file), ...[...placesOn(file, site)].map((id) => `${pathOf(file)}#${id}`)];
  });
}

/** True where an address, spelled without the base, leads to a file and to a place that is on it. A redirect keeps the place. */
function answers(address: string, { files, pages, moved }: Site): boolean {
  const [old, fragment] = [fileAt(address), fragmentOf(address)];
  const file = moved.get(old) ?? old;
  return files.has(old) && files.has(file) && (fragment === undefined || Boolean(pages.get(file)?.ids.includes(fragment)));
}

/** Every address ever published answers or leads on, none is listed twice, and all of today's are listed. @param list as it stands in `file` */
export function permalinks(site: Site, list: string[], file: string): Result {
  const known = new Set(list);
  const dead = list.filter((address) => !answers(address, site) && !IN_RELEASES.has(address));
  const repeated = list.filter((address, i) => list.indexOf(address) !== i);
  const unlisted = addresses(site).filter((address) => !known.has(address));
  const problems: Problem[] = [
    ...dead.map((address) => ({
      file,
      wrong: `${address} no longer answers`,
      todo: 'Bring it back, or say in content/redirects.yaml where it is now. A place on a page keeps its id',
    })),
    ...repeated.map((address) => ({ file, wrong: `${address} is listed twice`, todo: 'Take one of the two out' })),
  ];
  const some = unlisted.slice(0, 3).join(', ') + (unlisted.length > 3 ? ' …' : '');
  if (unlisted.length > 0)
    problems.push({ file, wrong: `lacks ${unlisted.length} addresses of the site: ${some}`, todo: 'Run `npm run permalinks`' });
  return {
    counted: [
      [list.length, 'addresses ever published'],
      [list.filter((address) => fragmentOf(address) !== undefined).length, 'of them places on pages'],
    ],
    problems,
  };
}
