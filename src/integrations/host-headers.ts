import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from './base-path.ts';

/** What a folder or file at the top of the built site is called, and whether it is a folder. */
export interface Top {
  name: string;
  folder: boolean;
}

/** What holds at every address. All that the site serves is public and the same for everyone, so any page may load it. */
const EVERYWHERE = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: same-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Access-Control-Allow-Origin: *',
  'Cross-Origin-Resource-Policy: cross-origin',
];

const FRAMES = { all: 'Content-Security-Policy: frame-ancestors *', none: "Content-Security-Policy: frame-ancestors 'none'" };
const CACHE = { year: 'Cache-Control: public, max-age=31536000, immutable', ask: 'Cache-Control: no-cache' };

/** Names in `_astro/` hold a hash of the file, so a changed file has a new name. */
const ofTop = (name: string) => [name === 'embed' ? FRAMES.all : FRAMES.none, name === '_astro' ? CACHE.year : CACHE.ask];

const rule = (path: string, headers: string[]) => [path, ...headers.map((header) => `  ${header}`)].join('\n');

/**
 * The text of `_headers`. Hosts join a header that two rules set, and a joined policy is the strictest of both; so what differs
 * between addresses stands in rules of which only one holds at any address.
 * @param base with a slash at both ends
 */
export function headersFile(tops: Top[], base: string): string {
  const paths = tops.flatMap(({ name, folder }) => (name === 'index.html' ? ['', name] : folder ? `${name}/*` : name));
  const rules = paths.sort().map((path) => rule(base + path, ofTop(path.split('/')[0]!)));
  return [rule(`${base}*`, EVERYWHERE), ...rules].join('\n') + '\n';
}

/** Writes `/_headers`, which hosts such as Netlify and Cloudflare Pages read: what a page cannot say of itself. It must come last. */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config);
      },
      'astro:build:done': async ({ dir }) => {
        const entries = readdirSync(fileURLToPath(dir), { withFileTypes: true }).filter(({ name }) => name !== '_headers');
        const tops = entries.map((entry) => ({ name: entry.name, folder: entry.isDirectory() }));
        await writeFile(new URL('_headers', dir), headersFile(tops, base));
      },
    },
  };
}
