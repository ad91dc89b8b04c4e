import { DomHandler, DomUtils } from 'htmlparser2';
import { SaxesParser } from 'saxes';
import type { Element } from './texts.ts';

/** Reads XML into the nodes of htmlparser2, which accepts anything. @throws Error with line and column where the XML is not well formed */
export function readXml(text: string): Element {
  const handler = new DomHandler();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name, attributes }) =>
    handler.onopentag(name, Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]))),
  );
  parser.on('text', (data) => handler.ontext(data));
  parser.on('cdata', (data) => handler.ontext(data));
  parser.on('closetag', () => handler.onclosetag());
  parser.write(text).close();
  return handler.root.children.find((node): node is Element => 'attribs' in node)!;
}

/** Direct children of a name. */
export const within = (element: Element, name: string): Element[] => DomUtils.getElementsByTagName(name, element.children, false);

/** The text of the first direct child of a name, or the empty string. */
export const textOf = (element: Element, name: string): string => DomUtils.textContent(within(element, name)[0] ?? []);
