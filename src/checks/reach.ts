import { linksIn } from './links.ts';
import { follow, INTERNAL_FILES, originalOf, pathOf, type Result, type Site } from './site.ts';

/** Files that no page links to, and why that is right. */
const UNLINKED: { file: RegExp; why: string; when?: (site: Site) => boolean }[] = [
  ...INTERNAL_FILES,
  { file: /^style\/index\.html$/, why: 'for the people who make the site: it shows every part of its pages' },
  { file: /^cards\/.+\.svg$/, why: 'the card as text, for these checks; pages name the PNG' },
  { file: /^cards\//, why: 'cards are named by whole addresses, which need an origin', when: ({ origin }) => !origin },
];

/** Every file that links lead to from a file. */
function reachedFrom(start: string, site: Site): Set<string> {
  const seen = new Set([start]);
  for (const file of seen)
    for (const link of linksIn(file, site)) {
      const target = follow(link, file, site);
      if (target && 'file' in target && site.files.has(target.file)) seen.add(target.file);
    }
  return seen;
}

/** Links lead from the home page to every page and file. */
export function reach(site: Site): Result {
  const seen = reachedFrom('index.html', site);
  const unlinked = UNLINKED.filter(({ when }) => when?.(site) ?? true);
  const needsNoLink = (name: string) => site.moved.has(name) || unlinked.some(({ file }) => file.test(originalOf(name, site)));
  const expected = [...site.files.keys()].filter((file) => !needsNoLink(file));
  return {
    counts: { 'pages and files': expected.length },
    problems: expected
      .filter((file) => !seen.has(file))
      .map((file) => ({
        file,
        wrong: 'cannot be reached from the home page by links',
        todo: `Link to ${pathOf(file)} where readers would look for it, or say in src/checks/reach.ts why nothing does`,
      })),
  };
}
