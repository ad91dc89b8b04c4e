import { render } from 'dom-serializer';
import { DomUtils } from 'htmlparser2';
import { elements, parsed, type Element } from '../setup/html.ts';

const GONE = new Set(['style', 'script', 'link']);

/** True for what a bare page does without: style, script, what the head says to machines. */
const needless = ({ name, attribs }: Element) =>
  GONE.has(name) || (name === 'meta' && attribs['charset'] === undefined && attribs['name'] !== 'viewport');

/**
 * The floor for a page: the same text and the same drawings as bare HTML.
 * No page with that text and those drawings can be there sooner, so times are told as ratios to it.
 */
export function bare(html: string): string {
  const document = parsed(html);
  for (const element of elements(document, needless)) DomUtils.removeElement(element);
  for (const { attribs } of elements(document, () => true))
    for (const name of Object.keys(attribs)) if (name === 'class' || name.startsWith('data-')) delete attribs[name];
  return render(document, { encodeEntities: 'utf8' });
}
