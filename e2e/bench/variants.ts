import { elements, parsed } from './html.ts';

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

const FACES = /@media print,\(min-width:48em\)\{((?:@font-face\{[^}]*\})+)\}/;

/** A page that asks for the site's faces on a phone too. Its style differs, so its policy allows any. */
export const everywhere = (html: string) => html.replace(/style-src [^;"]+/, "style-src 'unsafe-inline'").replace(FACES, '$1');

/** The fonts that a page's style names, the slanted ones left out. */
const fontsOf = (html: string) =>
  [...html.matchAll(/url\(([^)]+\.woff2)\)/g)].map((match) => match[1]!).filter((file) => !file.includes('italic'));

/** A page that asks for its faces at once, and not only where its style first needs them. */
export const preloaded = (html: string) => {
  const links = fontsOf(html).map((file) => `<link rel="preload" href="${file}" as="font" type="font/woff2" crossorigin>`);
  return html.replace('<link rel="icon"', (icon) => links.join('') + icon);
};
