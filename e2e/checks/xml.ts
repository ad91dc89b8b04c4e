import { DomUtils, parseDocument } from 'htmlparser2';
import { SaxesParser } from 'saxes';

type Node = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

/** The root element of a file of XML. @throws Error with line and column where the XML is not well formed, which htmlparser2 would accept */
export function readXml(text: string): Element {
  new SaxesParser({ xmlns: true }).write(text).close();
  return parseDocument(text, { xmlMode: true }).children.find((node): node is Element => 'attribs' in node)!;
}

/** Direct children of a name. */
export const within = (element: Element, name: string): Element[] => DomUtils.getElementsByTagName(name, element.children, false);

/** The text of the first direct child of a name, or the empty string. */
export const textOf = (element: Element, name: string): string => DomUtils.textContent(within(element, name)[0] ?? []);
