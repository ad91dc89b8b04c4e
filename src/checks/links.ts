import { linksIn } from './own-links.ts';
import { type Fault, follow, pathOf, type Result, type Site } from './site.ts';

/** What is wrong with a link, or nothing. */
export function deadLink(link: string, from: string, site: Site): Fault | undefined {
  const target = follow(link, from, site);
  if (!target) return undefined;
  if ('outside' in target)
    return { wrong: `"${link}" leaves the base path ${site.base}`, todo: 'Take the address from src/models/addresses.ts' };
  const { file, fragment } = target;
  if (!site.files.has(file)) return missing(link, file, site);
  if (site.moved.has(file)) return { wrong: `"${link}" leads to an address that has moved`, todo: 'Link to where it stands now' };
  const page = site.pages.get(file);
  if (fragment === '' || !page || page.ids.includes(fragment)) return undefined;
  return {
    wrong: `"${link}" leads to a place that ${pathOf(file)} does not have`,
    todo: `Give the place the id "${fragment}", or mend the link`,
  };
}

function missing(link: string, file: string, { files }: Site): Fault {
  if (files.has(`${file}/index.html`))
    return { wrong: `"${link}" lacks the slash at its end`, todo: 'Add it: hosts differ in what they do without' };
  return { wrong: `"${link}" leads to nothing`, todo: `There is no ${file}: mend the link, or bring the file back` };
}

/** Every link within the site leads somewhere, fragments included. */
export function links(site: Site): Result {
  const all = [...site.files.keys()].flatMap((file) => linksIn(file, site).map((link) => ({ file, link })));
  const own = all.filter(({ file, link }) => follow(link, file, site));
  const problems = own.flatMap(({ file, link }) => {
    const fault = deadLink(link, file, site);
    return fault ? [{ file, ...fault }] : [];
  });
  const places = own.filter(({ link }) => /#./.test(link));
  return {
    counted: [
      [own.length, 'links within the site'],
      [places.length, 'of them to a place on a page'],
      [new Set(own.map(({ file }) => file)).size, 'files that link'],
    ],
    problems,
  };
}
