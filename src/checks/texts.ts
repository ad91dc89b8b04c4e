import { DomUtils, parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

/** A stretch of text that a reader takes in at once, with the addresses that stand beside it. */
export interface Passage {
  text: string;
  /** Addresses of the links in the same item, row, figure or paragraph. */
  links: string[];
}

/** Elements whose text is no prose of the site, each for its reason. */
const LEFT_OUT: Record<string, string> = {
  script: 'code; structured data is read apart',
  style: 'code',
  pre: 'code to paste',
  code: 'code',
  data: 'counted by the build',
  cite: 'the title of somebody else’s work',
  time: 'a date',
  nav: 'names of pages, with their places in order',
  fieldset: 'names of choices, which stand on the pages that they lead to',
};

/** Elements that stand inside a line, or inside a drawing whose lines are broken by hand. All others end a passage. */
const INLINE = new Set('a b i em strong span mark abbr sub sup small q label button g text'.split(' '));

/** Elements that hold together what belongs together: a link in one speaks for the text in it. */
const GROUP = new Set('li tr figure article entry p dd blockquote h1 h2 h3'.split(' '));

/** Attributes that are read out or shown. */
export const SHOWN = ['alt', 'title', 'aria-label', 'placeholder'];
const META = /^(description|og:title|og:description|og:image:alt|citation_title|twitter:.*)$/;

const linksIn = (node: Element): string[] => DomUtils.getElementsByTagName('*', node).flatMap((element) => element.attribs['href'] ?? []);

/** Telephone numbers and numbers that lead to the figure they come from. */
const isSourced = ({ name, attribs }: Element, isFigure: (href: string) => boolean) =>
  name === 'a' && (/^tel:/.test(attribs['href'] ?? '') || isFigure(attribs['href'] ?? ''));

/** A step of a drawing’s scale, which says no value. */
const isStep = ({ name, attribs }: Element) => name === 'text' && /\bstep\b/.test(attribs['class'] ?? '');

/**
 * The text of a page or drawing, passage by passage, without what is left out and without numbers that are links to their figures.
 * @param isFigure true for the address of a figure
 */
export function passages(source: string, isFigure: (href: string) => boolean): Passage[] {
  const found: Passage[] = [];
  let line = '';
  const end = (links: string[]) => {
    if (line.trim()) found.push({ text: line.replace(/\s+/g, ' ').trim(), links });
    line = '';
  };
  const attributes = ({ name, attribs }: Element, links: string[]) => {
    const meta = name === 'meta' && META.test(attribs['name'] ?? attribs['property'] ?? '') ? [attribs['content']] : [];
    for (const text of [...SHOWN.map((shown) => attribs[shown]), ...meta]) if (text) found.push({ text, links });
  };
  const walk = (node: Node, links: string[]): void => {
    if (node.type === 'text') line += node.data;
    if (!('attribs' in node)) return;
    const here = GROUP.has(node.name) ? [...links, ...linksIn(node)] : links;
    attributes(node, here);
    if (node.name in LEFT_OUT || isStep(node) || isSourced(node, isFigure)) return void (line += ' ');
    const block = !INLINE.has(node.name);
    line += ' ';
    if (block) end(links);
    for (const child of node.children) walk(child, here);
    if (block) end(here);
    else line += ' ';
  };
  for (const node of parseDocument(source).children) walk(node, []);
  end([]);
  return found;
}
