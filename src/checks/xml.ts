import { z } from 'astro/zod';
import { DomUtils, parseDocument } from 'htmlparser2';
import { SaxesParser } from 'saxes';
import { follow, issuesOf, type Result, type Site } from './site.ts';
import type { Element } from './page.ts';

/** The root of an XML file. @throws Error with line and column where it is not well formed, which htmlparser2 doesn't mind */
export function readXml(text: string): Element {
  new SaxesParser({ xmlns: true }).write(text).close();
  // XML reads every line break as one sign.
  return parseDocument(text.replace(/\r\n?/g, '\n'), { xmlMode: true }).children.find((node): node is Element => 'attribs' in node)!;
}

/** Direct children of a name. */
export const within = (element: Element, name: string): Element[] => DomUtils.getElementsByTagName(name, element.children, false);

/** The text of the first direct child of a name, or the empty string. */
export const textOf = (element: Element, name: string): string => DomUtils.textContent(within(element, name)[0] ?? []);

const isUnique = (items: string[]) => new Set(items).size === items.length;
const text = z.string().min(1);

/** What RFC 4287 asks of a feed and of each of its entries. */
const Common = z.object({ id: z.url(), title: text, updated: z.iso.datetime({ offset: true }) });
const Entry = Common.extend({ linksOrContents: z.number().min(1, 'an entry needs a link or content') });
const Feed = Common.extend({
  author: text,
  self: z.literal(true, 'the feed must link to itself with rel="self"'),
  entries: z.array(Entry).refine((entries) => isUnique(entries.map(({ id }) => id)), 'two entries share an id'),
});

const Sitemap = z
  .array(z.url().regex(/^[^#]*$/, 'lists a place on a page'))
  .min(1)
  .refine(isUnique, 'lists an address twice');

const common = (element: Element) => ({ id: textOf(element, 'id'), title: textOf(element, 'title'), updated: textOf(element, 'updated') });

function feedOf(feed: Element, file: string, site: Site): unknown {
  const self = within(feed, 'link').find(({ attribs }) => attribs['rel'] === 'self');
  const target = follow(self?.attribs['href'] ?? '', file, site);
  return {
    ...common(feed),
    author: within(feed, 'author').map((author) => textOf(author, 'name'))[0],
    self: Boolean(self && target && 'file' in target && target.file === file),
    entries: within(feed, 'entry').map((entry) => ({
      ...common(entry),
      linksOrContents: within(entry, 'link').length + within(entry, 'content').length,
    })),
  };
}

const locationsOf = (map: Element) => [...within(map, 'url'), ...within(map, 'sitemap')].map((entry) => textOf(entry, 'loc'));

const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** What is wrong with a feed or sitemap. Where its links lead, the check of links looks. */
function inKind(root: Element, file: string, site: Site): string[] {
  const kinds: Record<string, () => string[]> = {
    'http://www.w3.org/2005/Atom feed': () => issuesOf(Feed, feedOf(root, file, site)),
    [`${SITEMAPS} urlset`]: () => issuesOf(Sitemap, locationsOf(root)),
    [`${SITEMAPS} sitemapindex`]: () => issuesOf(Sitemap, locationsOf(root)),
  };
  const issues = kinds[`${root.attribs['xmlns']} ${root.name}`]?.() ?? ['is neither an Atom feed nor a sitemap'];
  return issues.map((issue) => `breaks a rule of its kind: ${issue}`);
}

function inFile(source: string, file: string, site: Site): string[] {
  try {
    const root = readXml(source);
    return file.endsWith('.xml') ? inKind(root, file, site) : [];
  } catch (error) {
    return [`is not well-formed XML: ${(error as Error).message.replace(/\.$/, '')}`];
  }
}

/** Drawings are well-formed XML; feeds and sitemaps keep the rules of their kinds. */
export function xml(site: Site): Result {
  const files = [...site.files].filter(([file]) => /\.(xml|svg)$/.test(file));
  const feeds = files.filter(([file]) => file.endsWith('.xml')).length;
  return {
    counts: { drawings: files.length - feeds, 'feeds and sitemaps': feeds },
    problems: files.flatMap(([file, source]) =>
      inFile(source, file, site).map((wrong) => ({ file, wrong, todo: 'See where the file is made in src/outputs/' })),
    ),
  };
}
