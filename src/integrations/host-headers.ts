import { readdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** For every address. Everything on the site is public and the same for everyone, so any page may load it. */
const EVERYWHERE = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: same-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Access-Control-Allow-Origin: *',
  'Cross-Origin-Resource-Policy: cross-origin',
];

const FRAMES = { all: 'Content-Security-Policy: frame-ancestors *', none: "Content-Security-Policy: frame-ancestors 'none'" };
const CACHE = { forever: 'Cache-Control: public, max-age=31536000, immutable', check: 'Cache-Control: no-cache' };

/** Names there hold a hash of the file, so a changed file has a new name. */
const HASHED = /^(_astro\/|pagefind\/((index|fragment|filter)\/|[^/]+\.pf_meta))/;

const headersOf = (path: string) => [path.startsWith('embed/') ? FRAMES.all : FRAMES.none, HASHED.test(path) ? CACHE.forever : CACHE.check];

const rule = (path: string, headers: string[]) => [path, ...headers.map((header) => `  ${header}`)].join('\n');

/**
 * The text of `_headers`. Hosts join headers of rules that match the same address, and a joined policy is the strictest of both.
 * So of the rules that differ, only one matches any address.
 * @param paths of files, and of folders as `embed/*` @param base with a slash at both ends
 */
export function headersFile(paths: string[], base: string): string {
  const home = paths.includes('index.html') ? [''] : [];
  const rules = [...home, ...paths].sort().map((path) => rule(base + path, headersOf(path)));
  return [rule(`${base}*`, EVERYWHERE), ...rules].join('\n') + '\n';
}

/** Writes `/_headers` for hosts such as Netlify and Cloudflare Pages, with what a `<meta>` cannot set. It must run last. */
export function hostHeaders(base: string): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const below = (folder: string) =>
          readdirSync(new URL(folder, dir), { withFileTypes: true }).map((one) => `${folder}${one.name}${one.isDirectory() ? '/*' : ''}`);
        // Of the search's files, some keep their names when they change.
        const paths = [...below('').filter((path) => path !== '_headers' && path !== 'pagefind/*'), ...below('pagefind/')];
        writeFileSync(new URL('_headers', dir), headersFile(paths, base));
      },
    },
  };
}
