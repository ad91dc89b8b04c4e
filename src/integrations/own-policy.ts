import { createHash } from 'node:crypto';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"\s*\/?>/i;
const CHARSET = /<meta charset="[^"]*"\s*\/?>/i;
const STYLE = /<style>([\s\S]*?)<\/style>/g;
const SCRIPT = /<script(?![^>]*(?:application\/ld\+json|\ssrc=))[^>]*>([\s\S]*?)<\/script>/g;
const LISTED = /'sha256-[^']+'/g;

const hashesOf = (html: string, element: RegExp) => [...html.matchAll(element)].map((match) => hash(match[1]!));

/** The scripts that a page may run: its own that the build listed, and files of the site where it loads one. */
function scriptsOf(html: string, listed: Set<string>): string[] {
  const inline = hashesOf(html, SCRIPT).filter((one) => listed.has(one));
  return /<script[^>]*\ssrc=/.test(html) ? ["'self'", ...inline] : inline;
}

/** The styles of a page that the build listed, as they now are, and files of the site where it links one. */
function stylesOf(built: string, html: string, listed: Set<string>): string[] {
  const now = hashesOf(html, STYLE);
  const inline = hashesOf(built, STYLE).flatMap((was, i) => (listed.has(was) ? [now[i]!] : []));
  return /<link[^>]*\srel="stylesheet"/.test(html) ? ["'self'", ...inline] : inline;
}

/** The sources of a directive that the page needs. */
function needed(name: string, sources: string[], built: string, html: string, listed: Set<string>): string[] {
  if (name === 'script-src') return scriptsOf(html, listed);
  if (name === 'style-src') return stylesOf(built, html, listed);
  if (name === 'font-src') return html.includes('@font-face') ? sources : [];
  // The only one of these that `default-src` does not stand in for.
  if (name === 'form-action') return html.includes('<form') ? sources : ["'none'"];
  return sources;
}

/**
 * A page whose content policy names only what stands on it, and stands before all that it governs. The build writes the scripts and
 * styles of all pages into each, which allows more than is needed and weighs more: hashes cannot be compressed. What the page does
 * not need is left to `default-src`, and what the build did not list stays forbidden.
 * @param built the page as the build wrote it
 * @param html the same page, with the same style elements, whose text may have changed
 * @throws where the page has no policy, or does not name its letters first
 */
export function withOwnPolicy(built: string, html: string): string {
  const [meta, policy] = META.exec(html) ?? [];
  if (!meta || !policy) throw new Error('has no content policy');
  if (!CHARSET.test(html)) throw new Error('has no <meta charset>, after which the content policy stands');
  const listed = new Set(policy.match(LISTED));
  const own = policy.split(';').flatMap((directive) => {
    const [name, ...sources] = directive.trim().split(/\s+/);
    const kept = [...new Set(needed(name!, sources, built, html, listed))];
    return kept.length > 0 ? [name, ...kept].join(' ') : [];
  });
  const tight = `<meta http-equiv="content-security-policy" content="${own.join(';')}">`;
  return html.replace(meta, '').replace(CHARSET, (charset) => charset + tight);
}
