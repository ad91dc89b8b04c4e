import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

interface Term {
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

/** Links each term where the text of a page first uses it. `html` is a whole page. */
export function linkTerms(html: string, terms: Term[]): string {
  const open = new Map(terms.map((term) => [asHtml(term.term).toLowerCase(), term]));
  const pattern = patternOf(terms);
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

/** Embeds link to their chart only, and frozen versions do not change. */
const KEPT = /\/(embed|charts\/[^/]+\/v)\//;

async function pagesBelow(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
}

/** Links terms to the glossary on every page but the glossary, from `/glossary/terms.json`, which a page wrote. */
export function glossaryLinks(): AstroIntegration {
  return {
    name: 'glossary-links',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const glossary = join(root, 'glossary');
        const terms = JSON.parse(await readFile(join(glossary, 'terms.json'), 'utf8')) as Term[];
        const pages = (await pagesBelow(root)).filter((path) => !path.startsWith(glossary) && !KEPT.test(path));
        await Promise.all(pages.map(async (path) => writeFile(path, linkTerms(await readFile(path, 'utf8'), terms))));
        logger.info(`${terms.length} terms linked where pages first use them`);
      },
    },
  };
}
