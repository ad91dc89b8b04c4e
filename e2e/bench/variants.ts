import { elements, parsed } from './html.ts';
import { without } from './parts.ts';

/** A page as it would be with its style in a file of its own; the policy then names the site instead of a hash. */
export const linked = (href: string) => (html: string) =>
  html.replace(/style-src [^;"]+/, "style-src 'self'").replace(/<style>[\s\S]*?<\/style>/, `<link rel="stylesheet" href="${href}">`);

/** A page whose charts tell the browser to say when it painted their texts. */
export function marked(html: string): string {
  const starts = elements(parsed(html), ({ name }) => name === 'svg')
    .filter(({ attribs }) => ['wide', 'narrow'].includes(attribs['class'] ?? ''))
    .map(({ startIndex, endIndex }) => [startIndex!, endIndex! + 1] as const);
  let out = '';
  let at = 0;
  for (const [start, end] of starts) {
    out += html.slice(at, start) + html.slice(start, end).replaceAll('<text ', '<text elementtiming="chart" ');
    at = end;
  }
  return out + html.slice(at);
}

/** A page that asks for its fonts only where its style first needs them. */
export const unhurried = (html: string) => without(html, ({ name, attribs }) => name === 'link' && attribs['rel'] === 'preload');
