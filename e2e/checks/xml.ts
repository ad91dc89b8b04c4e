import { SaxesParser } from 'saxes';

/** An element of XML as its readers understand it. */
export interface Xml {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Xml[];
}

/** Reads a whole file of XML. Throws where it breaks any rule, with line and column. */
export function readXml(text: string): Xml {
  const root: Xml = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, attributes }) => {
    const element: Xml = { name: local, attributes: {}, text: '', children: [] };
    for (const [name, { value }] of Object.entries(attributes)) element.attributes[name] = value;
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (said) => (open.at(-1)!.text += said));
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return root.children[0]!;
}

/** Elements of a name right within another. */
export const within = ({ children }: Xml, name: string): Xml[] => children.filter((child) => child.name === name);

/** The text of the first element of a name, or nothing. */
export const textOf = (element: Xml, name: string): string => within(element, name)[0]?.text ?? '';
