import { decodeHTML, escapeAttribute, escapeText } from 'entities';
import { Parser } from 'htmlparser2';

/** Elements whose text gets no links: links, headings, controls, tables, drawings, notes, and text that isn't prose. */
const UNLINKED_ELEMENTS = new Set(
  'a button dt footer h1 h2 h3 head header label legend nav script small style sup svg table time title'.split(' '),
);

/** Makes a function that links each term in a page's HTML where the page first uses it. */
export function glossaryLinker(terms: { term: string; href: string }[]): (html: string) => string {
  const hrefs = new Map(terms.map(({ term, href }) => [term.toLowerCase(), href]));
  const escaped = [...hrefs.keys()].map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
  // Any term as a whole word, in the singular or plural. Longer terms are tried first.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${escaped.join('|')})s?(?![\\p{L}\\p{N}-])`, 'giu');
  return (html) => {
    const unused = new Map(hrefs);
    let [linked, copied, depth] = ['', 0, 0];
    /** A text with links on the terms that the page has not used before. */
    function linkTerms(raw: string): string {
      const text = decodeHTML(raw);
      let [withLinks, at] = ['', 0];
      for (const { 0: match, 1: term, index } of text.matchAll(pattern)) {
        const href = unused.get(term!.toLowerCase());
        if (!href) continue;
        unused.delete(term!.toLowerCase());
        withLinks += `${escapeText(text.slice(at, index))}<a class="term" href="${escapeAttribute(href)}">${escapeText(match)}</a>`;
        at = index + match.length;
      }
      return at === 0 ? raw : withLinks + escapeText(text.slice(at));
    }
    const parser = new Parser(
      {
        onopentagname: (name) => void (depth += Number(UNLINKED_ELEMENTS.has(name))),
        onclosetag: (name) => void (depth -= Number(UNLINKED_ELEMENTS.has(name))),
        ontext: (raw) => {
          if (depth > 0) return;
          linked += html.slice(copied, parser.startIndex) + linkTerms(raw);
          copied = parser.startIndex + raw.length;
        },
      },
      { decodeEntities: false }, // one text node then arrives as one text
    );
    parser.end(html);
    return linked + html.slice(copied);
  };
}
