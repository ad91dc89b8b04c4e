import { z } from 'astro/zod';
import { DomUtils, parseDocument } from 'htmlparser2';
import { SaxesParser } from 'saxes';
import type { Element } from './page.ts';
import { follow, issuesOf, type Result, type Site } from './site.ts';

/** The root of an XML file. @throws Error with line and column where it is not well formed, which htmlparser2 doesn't mind */
export function readXml(text: string): Element {
  new SaxesParser({ xmlns: true }).write(text).close();
  // XML reads every line break as one sign.
  return parseDocument(text.replace(/\r\n?/g, '\n'), { xmlMode: true }).children.find((node): node is Element => 'attribs' in node)!;
}

const isUnique = (items: unknown[]) => new Set(items).size === items.length;
const text = z.string().trim().min(1);

/** What RFC 4287 asks of a feed and of each of its entries. */
const Common = { id: z.tuple([z.url()]), title: z.tuple([text]), updated: z.tuple([z.iso.datetime({ offset: true })]) };
const Entry = z.looseObject(Common).refine(({ link, content }) => link || content, 'an entry needs a link or content');
const Feed = z.object({
  ...Common,
  author: z.array(text).min(1),
  self: z.literal(true, 'the feed must link to itself with rel="self"'),
  entries: z.array(Entry).refine((entries) => isUnique(entries.map(({ id }) => id[0])), 'two entries share an id'),
});

const Sitemap = z
  .array(z.url().regex(/^[^#]*$/, 'lists a place on a page'))
  .min(1)
  .refine(isUnique, 'lists an address twice');

const childrenOf = ({ children }: Element) => children.filter((node): node is Element => 'attribs' in node);

const textsOf = (element: Element): Record<string, string[]> =>
  Object.fromEntries(
    [...Map.groupBy(childrenOf(element), ({ name }) => name)].map(([name, list]) => [name, list.map((one) => DomUtils.textContent(one))]),
  );

const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** What is wrong with a feed or sitemap. Where its links lead, the check of links looks. */
function inKind(root: Element, file: string, site: Site): string[] {
  const children = childrenOf(root);
  const locations = children.flatMap((child) => textsOf(child)['loc'] ?? '');
  const self = children.find(({ name, attribs }) => name === 'link' && attribs['rel'] === 'self');
  const target = follow(self?.attribs['href'] ?? '', file, site);
  const entries = children.filter(({ name }) => name === 'entry').map(textsOf);
  const author = children.filter(({ name }) => name === 'author').flatMap((one) => textsOf(one)['name'] ?? '');
  const feed = { ...textsOf(root), author, self: Boolean(self && target && 'file' in target && target.file === file), entries };
  const kinds: Record<string, () => string[]> = {
    'http://www.w3.org/2005/Atom feed': () => issuesOf(Feed, feed),
    [`${SITEMAPS} urlset`]: () => issuesOf(Sitemap, locations),
    [`${SITEMAPS} sitemapindex`]: () => issuesOf(Sitemap, locations),
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
