import { SaxesParser } from 'saxes';

/** An element of XML with all that it holds. */
export interface Element {
  name: string;
  namespace: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** Reads a whole file of XML. Throws where it breaks any rule, with line and column. */
export function readXml(text: string): Element {
  const root: Element = { name: '', namespace: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    const element = { name: local, namespace: uri, attributes: Object.fromEntries(values), text: '', children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  const add = (said: string) => (open.at(-1)!.text += said);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return root.children[0]!;
}

/** Elements of a name right within another. */
export const within = ({ children }: Element, name: string) => children.filter((child) => child.name === name);

/** The text of the first element of a name, or nothing. */
export const textOf = (element: Element, name: string) => within(element, name)[0]?.text.trim() ?? '';
