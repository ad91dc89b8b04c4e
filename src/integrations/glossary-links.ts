import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { decodeHTML, escapeAttribute, escapeText } from 'entities';
import { Parser } from 'htmlparser2';

/** A glossary term, as `/glossary/terms.json` lists it. */
export interface Term {
  term: string;
  href: string;
}

/** Elements whose text gets no links: links, headings, controls, tables, drawings, notes, and text that isn't prose. */
const UNLINKED_ELEMENTS = new Set(
  'a button dt footer h1 h2 h3 head header label legend nav script small style sup svg table time title'.split(' '),
);

/** Pages that get no links: the glossary itself, embeds, which link to their chart alone, and frozen versions, which never change. */
const UNLINKED_PAGES = /^(glossary|embed|charts\/[^/]+\/v)\//;

/** Matches any term as a whole word, in the singular or plural. Longer terms are tried first. */
function patternFor(terms: string[]): RegExp {
  const escaped = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}-])(${escaped.join('|')})s?(?![\\p{L}\\p{N}-])`, 'giu');
}

/** @returns a function that takes a page's HTML and links each term where the page first uses it */
export function glossaryLinker(terms: Term[]): (html: string) => string {
  const hrefs = new Map(terms.map(({ term, href }) => [term.toLowerCase(), href]));
  const pattern = patternFor([...hrefs.keys()]);
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

/**
 * Links glossary terms in the built pages of the content's own language, each where a page first uses it. This happens after the build
 * because only a whole page tells which use comes first: Astro renders a page's components side by side, not in the order in which a reader
 * meets them.
 */
export function glossaryLinks([, ...translations]: string[]): AstroIntegration {
  return {
    name: 'glossary-links',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const terms = JSON.parse(readFileSync(join(root, 'glossary/terms.json'), 'utf8')) as Term[];
        const link = glossaryLinker(terms);
        const inOwnLanguage = (page: string) => !translations.some((language) => page.startsWith(`${language}/`));
        const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.html') && inOwnLanguage(name) && !UNLINKED_PAGES.test(name))
          .map((name) => join(root, name));
        for (const page of pages) writeFileSync(page, link(readFileSync(page, 'utf8')));
        logger.info(`${terms.length} terms linked on ${pages.length} pages`);
      },
    },
  };
}
