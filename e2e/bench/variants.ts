import { elements, parsed, textOf, type Element } from '../setup/html.ts';
import { without } from '../setup/parts.ts';

const isStyle = ({ name }: Element) => name === 'style';

/** A page with its style in a file of its own. */
export const linked = (href: string) => (html: string) =>
  without(html, isStyle).replace('</head>', `<link rel="stylesheet" href="${href}"></head>`);

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

/** A page without the site's own faces, which so stays in its fallbacks. */
export const faceless = (html: string) =>
  without(
    html,
    (element) => (isStyle(element) && textOf(element).includes('.woff2')) || (element.name === 'link' && element.attribs['as'] === 'font'),
  );
