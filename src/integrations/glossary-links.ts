/** A term of the glossary, as `/glossary/terms.json` lists them. */
export interface Term {
  term: string;
  href: string;
}

/** Elements in whose text no term is linked: other links, titles, labels, notes of evidence, tables, drawings. */
const CLOSED = /^(a|h1|h2|h3|header|nav|footer|button|label|legend|table|svg|script|style|time|title|head|dt)$/;
const VOID = /^(meta|link|br|img|input|hr|path|rect|line|circle)$/;
/** Code and comments whole, a tag with its attributes, whatever these hold, or a stretch of text. */
const PART = /<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>|[^<]+/gi;
/** A term as it stands in a page. */
const asHtml = (term: string) =>
  term.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** Matches any of the terms as a whole word, its plural included; the name of a sign, as in `&amp;`, is no word. Longer terms come first, so that they win. */
function patternOf(terms: Term[]): RegExp {
  const names = terms.map(({ term }) => asHtml(term).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}&#-])(${names.join('|')})(s?)(?![\\p{L}\\p{N}-])`, 'giu');
}

/** What links each term where the text of a page first uses it; it takes whole pages, one after the other. */
export function linkerOf(terms: Term[]): (html: string) => string {
  const known = new Map(terms.map((term) => [asHtml(term.term).toLowerCase(), term]));
  const pattern = patternOf(terms);
  return (html) => linkIn(html, new Map(known), pattern);
}

/** @param open terms that the page has not used yet */
function linkIn(html: string, open: Map<string, Term>, pattern: RegExp): string {
  let closed = 0;
  const link = (text: string) =>
    text.replace(pattern, (said, name: string) => {
      const term = open.get(name.toLowerCase());
      if (!term) return said;
      open.delete(name.toLowerCase());
      return `<a class="term" href="${term.href}">${said}</a>`;
    });
  return html.replace(PART, (part, end: string | undefined, name: string | undefined, rest: string | undefined) => {
    if (part[0] !== '<') return closed > 0 ? part : link(part);
    if (name && CLOSED.test(name) && !VOID.test(name) && !rest!.endsWith('/')) closed += end ? -1 : 1;
    return part;
  });
}
