import { DomUtils, parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

/** Text that a reader takes in at once: a block, a label or a description. */
export interface Passage {
  text: string;
  /** Addresses of the links in the same list item, row, figure, paragraph or heading. */
  links: string[];
}

const CODE = new Set(['script', 'style', 'pre', 'code']);

/** Elements whose text is not the site's own prose, and why. */
const NOT_PROSE: Record<string, string> = {
  data: 'counted by the build',
  cite: 'the title of somebody else’s work',
  time: 'a date',
  nav: 'titles of pages, numbered in order',
  fieldset: 'names of choices, which are explained on the pages they lead to',
};

/** Elements that do not end a passage. The lines of a drawing are broken by hand. */
const INLINE = new Set('a b i em strong span mark abbr sub sup small q label button g text'.split(' '));

/** Elements whose links source all the text in them. */
const GROUP = new Set('li tr figure article entry p dd blockquote h1 h2 h3'.split(' '));

const TEXTS = ['alt', 'title', 'aria-label', 'placeholder'];
const TEXT_META = /^(description|og:title|og:description|og:image:alt|citation_title|twitter:(title|description|image:alt))$/;
const ADDRESSES = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster'];
const ADDRESS_META = /^(og:(url|image)|citation_public_url)$/;

const below = (element: Element, name = '*') => DomUtils.getElementsByTagName(name, element.children);
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The values of some attributes, and of a `<meta>` with such a name. */
function valuesOf({ name, attribs }: Element, attributes: string[], meta: RegExp): string[] {
  const content = name === 'meta' && meta.test(attribs['name'] ?? attribs['property'] ?? '') ? [attribs['content']] : [];
  return [...attributes.map((attribute) => attribs[attribute]), ...content].filter((value) => value !== undefined);
}

function addressesOf(element: Element): string[] {
  const sized = (element.attribs['srcset'] ?? '').split(',').flatMap((part) => part.trim().split(/\s/)[0] || []);
  return [...valuesOf(element, ADDRESSES, ADDRESS_META), ...sized];
}

/** Passages of the page's own prose, without numbers that link to their figure; and every string in the page's own language. */
function textsIn(nodes: Node[], language: string, isFigure: (href: string) => boolean) {
  const [passages, strings]: [Passage[], string[]] = [[], []];
  let line = '';
  const end = (links: string[]) => {
    if (line.trim()) passages.push({ text: oneLine(line), links });
    line = '';
  };
  const isProse = ({ name, attribs }: Element) => {
    const href = name === 'a' ? (attribs['href'] ?? '') : '';
    const isStepOfScale = name === 'text' && attribs['class']?.split(' ').includes('step');
    return !(name in NOT_PROSE || isStepOfScale || href.startsWith('tel:') || isFigure(href));
  };
  const walk = (node: Node, links: string[], lang: string, prose: boolean): void => {
    if (node.type === 'text') {
      if (prose) line += node.data;
      if (lang === language && node.data.trim()) strings.push(oneLine(node.data));
    }
    if (!('attribs' in node)) return;
    const linksHere = GROUP.has(node.name) ? [...links, ...below(node).flatMap(({ attribs }) => attribs['href'] ?? [])] : links;
    const langHere = node.attribs['lang'] ?? lang;
    const proseHere = prose && isProse(node);
    for (const text of valuesOf(node, TEXTS, TEXT_META).filter(Boolean).map(oneLine)) {
      if (prose) passages.push({ text, links: linksHere });
      if (langHere === language) strings.push(text);
    }
    if (prose) line += ' ';
    if (CODE.has(node.name)) return;
    const isBlock = proseHere && !INLINE.has(node.name);
    if (isBlock) end(links);
    for (const child of node.children) walk(child, linksHere, langHere, proseHere);
    if (isBlock) end(linksHere);
    else if (prose) line += ' ';
  };
  for (const node of nodes) walk(node, [], language, true);
  end([]);
  return { passages, strings };
}

/** What the checks need to know of an HTML page, an SVG drawing or another XML file. */
export type Page = ReturnType<typeof readPage>;

/** Reads a file once. @param isFigure true for the address of a figure */
export function readPage(source: string, { xml = false, isFigure = (_href: string): boolean => false } = {}) {
  const { children } = parseDocument(source, { xmlMode: xml });
  const elements = DomUtils.getElementsByTagName('*', children);
  const byName = Map.groupBy(elements, ({ name }) => name);
  const named = (name: string) => byName.get(name) ?? [];
  const inCss = named('style').flatMap((style) => [...DomUtils.textContent(style).matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)]);
  const inCode: string[] = named('pre').flatMap((pre) => readPage(DomUtils.textContent(pre)).links);
  const lang = named('html')[0]?.attribs['lang'] ?? '';
  return {
    lang,
    title: DomUtils.textContent(named('head').flatMap((head) => below(head, 'title'))),
    descriptions: named('meta').flatMap(({ attribs }) => (attribs['name'] === 'description' ? (attribs['content'] ?? '') : [])),
    h1s: named('h1').length,
    /** Texts that are marked as not translated. */
    untranslated: elements.flatMap((element) =>
      'data-untranslated' in element.attribs ? oneLine(DomUtils.textContent(element) || valuesOf(element, TEXTS, TEXT_META).join(' ')) : [],
    ),
    ids: new Set(elements.flatMap(({ attribs }) => attribs['id'] ?? [])),
    /** Addresses as written: of links, images, scripts, fonts, forms, previews, and in code to paste. */
    links: [...elements.flatMap(addressesOf), ...inCss.map(([, address]) => address!), ...inCode],
    alternates: named('link').flatMap(({ attribs: { rel, hreflang, href = '' } }) =>
      rel === 'alternate' && hreflang ? { language: hreflang, href } : [],
    ),
    data: named('script').flatMap((script) => (script.attribs['type'] === 'application/ld+json' ? DomUtils.textContent(script) : [])),
    /** Quotations by the id of the list item that holds them. */
    quotes: new Map(
      named('li').flatMap((item) => (item.attribs['id'] ? [[item.attribs['id'], DomUtils.textContent(below(item, 'q'))]] : [])),
    ),
    ...textsIn(children, lang, isFigure),
  };
}
