import { createHash } from 'node:crypto';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const SCRIPT = /<script(?![^>]*(?:application\/ld\+json|\ssrc=))[^>]*>([\s\S]*?)<\/script>/g;
const LISTED = /'sha256-[^']+'/g;
const FONTS = /font-src [^;"]*;/;
const DIRECTIVE = /\s*(script-src|style-src) [^;"]*;?/g;

const hashesOf = (html: string, element: RegExp) => [...html.matchAll(element)].map((match) => hash(match[1]!));

/** What a directive says, or nothing where the page needs nothing of its kind: `default-src` forbids it then. */
const directive = (name: string, sources: string[]) => (sources.length > 0 ? `${name} ${[...new Set(sources)].join(' ')};` : '');

/**
 * A page whose content policy names only the styles and scripts that stand on it. The build writes those of all pages into each, which
 * allows more than is needed and weighs more: hashes cannot be compressed. What the build did not list stays forbidden.
 * @param built the page as the build wrote it
 * @param html the same page, with the same style elements, whose text may have changed
 */
export function withOwnPolicy(built: string, html: string): string {
  const listed = new Set(built.match(LISTED));
  const now = hashesOf(html, STYLE);
  const styles = hashesOf(built, STYLE).flatMap((was, i) => (listed.has(was) ? [now[i]!] : []));
  const scripts = hashesOf(html, SCRIPT).filter((one) => listed.has(one));
  if (/<script[^>]*\ssrc=/.test(html)) scripts.unshift("'self'");
  const fonts = html.includes('@font-face');
  return html
    .replace(DIRECTIVE, (_, name: string) => directive(name, name === 'script-src' ? scripts : styles))
    .replace(FONTS, (rule) => (fonts ? rule : ''));
}
