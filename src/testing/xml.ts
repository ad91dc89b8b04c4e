import { DomUtils } from 'htmlparser2';
import type { Element } from '../checks/page.ts';

export { readXml } from '../checks/xml.ts';

/** Direct children of a name. */
export const within = (element: Element, name: string): Element[] => DomUtils.getElementsByTagName(name, element.children, false);

/** The text of the first direct child of a name, or the empty string. */
export const textOf = (element: Element, name: string): string => DomUtils.textContent(within(element, name)[0] ?? []);
