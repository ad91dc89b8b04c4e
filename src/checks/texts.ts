import { DomUtils, type parseDocument } from 'htmlparser2';

export type Node = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

/** Text that a reader takes in at once: a block, a label or a description. */
export interface Passage {
  text: string;
  /** Addresses of the links in the same list item, row, figure, paragraph or heading. */
  links: string[];
}

/** The texts of a page. */
export interface Texts {
  /** Its own prose, without numbers that link to the figure they come from. */
  passages: Passage[];
  /** Every string in the page's own language, as it stands between two tags or in an attribute. */
  strings: string[];
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

const ATTRIBUTES = ['alt', 'title', 'aria-label', 'placeholder'];
const META = /^(description|og:title|og:description|og:image:alt|citation_title|twitter:(title|description|image:alt))$/;

const hrefsIn = (element: Element) => DomUtils.getElementsByTagName('*', element).flatMap(({ attribs }) => attribs['href'] ?? []);

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Texts in attributes that readers see or hear. */
function inAttributes({ name, attribs }: Element): string[] {
  const meta = name === 'meta' && META.test(attribs['name'] ?? attribs['property'] ?? '') ? [attribs['content']] : [];
  return [...ATTRIBUTES.map((attribute) => attribs[attribute]), ...meta].flatMap((text) => (text ? oneLine(text) : []));
}

/**
 * Collects the texts below some nodes.
 * @param isFigure true for the address of a figure
 */
export function textsIn(nodes: Node[], language: string, isFigure: (href: string) => boolean): Texts {
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
    const linksHere = GROUP.has(node.name) ? [...links, ...hrefsIn(node)] : links;
    const langHere = node.attribs['lang'] ?? lang;
    const proseHere = prose && isProse(node);
    for (const text of inAttributes(node)) {
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
