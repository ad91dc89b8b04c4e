import { DomUtils, parseDocument } from 'htmlparser2';
import { textsIn, type Element, type Texts } from './texts.ts';

/** What the checks need to know of an HTML page, an SVG drawing or another XML file. */
export interface Page extends Texts {
  lang: string;
  title: string;
  /** Of every `<meta name="description">`: a page should have one. */
  descriptions: string[];
  h1s: number;
  ids: Set<string>;
  /** Addresses as written: of links, images, scripts, fonts, forms, previews, and in code to paste. */
  links: string[];
  /** Its translations, itself among them. */
  alternates: { language: string; href: string }[];
  /** Text of each `application/ld+json` block. */
  data: string[];
  /** Quotations by the id of the list item that holds them. */
  quotes: Map<string, string>;
}

export interface ReadOptions {
  xml?: boolean;
  /** True for the address of a figure. */
  isFigure?: (href: string) => boolean;
}

const ADDRESSES = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster'];
const META = /^(og:(url|image)|citation_public_url)$/;

function addressesOf({ name, attribs }: Element): string[] {
  const single = ADDRESSES.flatMap((attribute) => attribs[attribute] ?? []);
  const sized = (attribs['srcset'] ?? '').split(',').flatMap((part) => part.trim().split(/\s/)[0] || []);
  const meta = name === 'meta' && META.test(attribs['property'] ?? attribs['name'] ?? '') ? [attribs['content'] ?? ''] : [];
  return [...single, ...sized, ...meta];
}

const addressesInCss = (css: string) => [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map((match) => match[1]!);

/** Reads a file once. */
export function readPage(source: string, { xml = false, isFigure = () => false }: ReadOptions = {}): Page {
  const { children } = parseDocument(source, { xmlMode: xml });
  const elements = DomUtils.getElementsByTagName('*', children);
  const byName = Map.groupBy(elements, ({ name }) => name);
  const named = (name: string) => byName.get(name) ?? [];
  const within = (name: string, element: Element | undefined) => DomUtils.getElementsByTagName(name, element?.children ?? []);
  const lang = named('html')[0]?.attribs['lang'] ?? '';
  return {
    lang,
    title: DomUtils.textContent(within('title', named('head')[0])),
    descriptions: named('meta').flatMap(({ attribs }) => (attribs['name'] === 'description' ? (attribs['content'] ?? '') : [])),
    h1s: named('h1').length,
    ids: new Set(elements.flatMap(({ attribs }) => attribs['id'] ?? [])),
    links: [
      ...elements.flatMap(addressesOf),
      ...named('style').flatMap((style) => addressesInCss(DomUtils.textContent(style))),
      ...named('pre').flatMap((pre) => readPage(DomUtils.textContent(pre)).links),
    ],
    alternates: named('link').flatMap(({ attribs: { rel, hreflang, href } }) =>
      rel === 'alternate' && hreflang ? [{ language: hreflang, href: href ?? '' }] : [],
    ),
    data: named('script').flatMap((script) => (script.attribs['type'] === 'application/ld+json' ? DomUtils.textContent(script) : [])),
    quotes: new Map(
      named('li').flatMap((item) => (item.attribs['id'] ? [[item.attribs['id'], DomUtils.textContent(within('q', item))]] : [])),
    ),
    ...textsIn(children, lang, isFigure),
  };
}
