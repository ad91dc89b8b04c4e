import { DomUtils, parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
/** An element of a page, with the places in its text where it starts and ends. */
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A page as a tree that knows where each of its elements stands in the text. */
export const parsed = (html: string): Document => parseDocument(html, { withStartIndices: true, withEndIndices: true });

/** All elements that pass a test. */
export const elements = (document: Document, test: (element: Element) => boolean): Element[] => DomUtils.findAll(test, document.children);

/** The text of a style or a script. */
export const textOf = ({ children }: Element): string => children.map((child) => ('data' in child ? child.data : '')).join('');

/** The styles of a page, one text for each `<style>` element. */
export const stylesOf = (html: string): string[] => elements(parsed(html), ({ name }) => name === 'style').map(textOf);

const HIDDEN = new Set(['script', 'style', 'title']);

/** All words that a page's body holds, those of its drawings too, with single spaces. */
export function wordsOf(html: string): string {
  const text = (node: Document['children'][number]): string => {
    if ('data' in node && node.type === 'text') return node.data;
    return 'children' in node && !('name' in node && HIDDEN.has(node.name)) ? node.children.map(text).join('') : '';
  };
  return parsed(html).children.map(text).join('').replace(/\s+/g, ' ').trim();
}
