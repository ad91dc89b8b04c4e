import { Parser } from 'htmlparser2';

/** What the checks need of a page. */
export interface Page {
  lang: string;
  /** All of them, in order: a page should have one. */
  titles: string[];
  h1s: number;
  descriptions: string[];
  /** Every id as it stands, repeated ones too. */
  ids: string[];
  /** Addresses as they are written: of links, pictures, scripts, fonts, forms, previews, and of code to paste. */
  links: string[];
  /** Texts of `application/ld+json`. */
  data: string[];
}

type Attributes = Record<string, string>;

/** Attributes that hold one address, whatever element they stand on. */
const ADDRESSES = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster'];
/** Attributes that hold several, each with a size: `a.png 1x, b.png 2x`. */
const SETS = ['srcset', 'imagesrcset'];
/** Tags of the head whose content is an address of the site. */
const META = /^(og:(url|image)|citation_public_url)$/;

function linksOf(attributes: Attributes): string[] {
  const one = ADDRESSES.flatMap((name) => attributes[name] ?? []);
  const sets = SETS.flatMap((name) => (attributes[name] ?? '').split(',').flatMap((part) => part.trim().split(/\s/)[0] || []));
  const meta = META.test(attributes['property'] ?? attributes['name'] ?? '') ? [attributes['content'] ?? ''] : [];
  return [...one, ...sets, ...meta];
}

/** Addresses in style sheets: fonts and pictures. */
const inStyle = (css: string) => [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map((match) => match[1]!);

/** Elements whose text is read, not shown as prose: what to do with it once they close. */
const TEXTS: Record<string, (page: Page, text: string, attributes: Attributes) => void> = {
  // Pictures of charts have titles too; those stand inside `svg`, not in the head.
  title: (page, text) => page.titles.push(text),
  style: (page, text) => page.links.push(...inStyle(text)),
  script: (page, text, { type }) => type === 'application/ld+json' && page.data.push(text),
  // Code to paste into other people's pages.
  pre: (page, text) => page.links.push(...pageOf(text).links),
};

/** Reads a page once. */
export function pageOf(html: string): Page {
  const page: Page = { lang: '', titles: [], h1s: 0, descriptions: [], ids: [], links: [], data: [] };
  let drawings = 0;
  let open: { name: string; attributes: Attributes; text: string } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'svg') drawings += 1;
      if (name === 'html') page.lang = attributes['lang'] ?? '';
      if (name === 'h1') page.h1s += 1;
      if (attributes['id'] !== undefined) page.ids.push(attributes['id']);
      if (attributes['name'] === 'description') page.descriptions.push(attributes['content'] ?? '');
      page.links.push(...linksOf(attributes));
      if (name in TEXTS && drawings === 0) open = { name, attributes, text: '' };
    },
    ontext(text) {
      if (open) open.text += text;
    },
    onclosetag(name) {
      if (name === 'svg') drawings -= 1;
      if (open?.name !== name) return;
      TEXTS[name]!(page, open.text, open.attributes);
      open = undefined;
    },
  });
  parser.end(html);
  return page;
}
