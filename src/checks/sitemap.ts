import { deadLink } from './links.ts';
import { type Fault, follow, type Site } from './site.ts';
import { textOf, within, type Element } from './xml-tree.ts';

const MAKER = 'See where the sitemap is made';

function inAddress(loc: string, file: string, site: Site): Fault | undefined {
  if (!/^https?:\/\//.test(loc)) return { wrong: `"${loc}" is no whole address`, todo: MAKER };
  if (!follow(loc, file, site))
    return { wrong: `"${loc}" is on another site`, todo: `A sitemap lists pages below ${site.origin ?? 'its own address'}` };
  if (loc.includes('#')) return { wrong: `"${loc}" is a place on a page`, todo: 'List the page alone' };
  return deadLink(loc, file, site);
}

/** What is wrong with a sitemap. */
export function inSitemap(map: Element, file: string, site: Site): Fault[] {
  const urls = within(map, 'url');
  const locs = urls.map((url) => textOf(url, 'loc'));
  const dates = urls.map((url) => textOf(url, 'lastmod')).filter(Boolean);
  return [
    ...(locs.length > 0 ? [] : [{ wrong: 'the sitemap lists nothing', todo: MAKER }]),
    ...locs.map((loc) => inAddress(loc, file, site)).filter((fault) => fault !== undefined),
    ...locs.filter((loc, i) => locs.indexOf(loc) !== i).map((loc) => ({ wrong: `"${loc}" is listed twice`, todo: MAKER })),
    ...dates
      .filter((date) => !/^\d{4}-\d{2}-\d{2}(T.+)?$/.test(date) || Number.isNaN(Date.parse(date)))
      .map((date) => ({ wrong: `lastmod "${date}" is no date`, todo: 'Write it as 2026-11-21' })),
  ];
}
