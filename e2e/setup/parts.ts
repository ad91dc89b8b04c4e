import { elements, parsed, type Element } from './html.ts';
import { gzipped } from './built.ts';

/** What a page is made of. What none of these holds is its text: words, and the HTML around them. */
const PARTS = {
  policy: ({ name, attribs }: Element) => name === 'meta' && attribs['http-equiv']?.toLowerCase() === 'content-security-policy',
  style: ({ name }: Element) => name === 'style',
  script: ({ name, attribs }: Element) => name === 'script' && attribs['type'] !== 'application/ld+json',
  head: ({ name, attribs }: Element) =>
    ['link', 'script'].includes(name) || (name === 'meta' && attribs['charset'] === undefined && attribs['name'] !== 'viewport'),
  drawings: ({ name }: Element) => name === 'svg',
};

export const PART_NAMES = [...(Object.keys(PARTS) as (keyof typeof PARTS)[]), 'text'] as const;
export type Parts = Record<(typeof PART_NAMES)[number], number>;

/** A page's text without the elements that pass a test. */
export function without(html: string, test: (element: Element) => boolean): string {
  const cuts = elements(parsed(html), test).map(({ startIndex, endIndex }) => [startIndex!, endIndex! + 1] as const);
  let kept = '';
  let at = 0;
  for (const [start, end] of cuts) {
    if (start < at) continue; // lies in one that is cut already
    kept += html.slice(at, start);
    at = end;
  }
  return kept + html.slice(at);
}

/**
 * Bytes of each part of a page, gzipped. Parts are taken away one after the other, in the order of their names, and each weighs
 * what the page then weighs less; so together they weigh what the page weighs.
 */
export function partsOf(html: string): Parts {
  let left = html;
  let bytes = gzipped(left).length;
  const entries = Object.entries(PARTS).map(([name, test]) => {
    left = without(left, test);
    const before = bytes;
    bytes = gzipped(left).length;
    return [name, before - bytes] as const;
  });
  return { ...Object.fromEntries(entries), text: bytes } as Parts;
}
