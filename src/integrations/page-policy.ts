import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What pages may ask for, styles and scripts aside. Search asks for its index, and tools that judge pages for /robots.txt from within them. */
export const DIRECTIVES = [
  ...(["default-src 'none'", "connect-src 'self'", "img-src 'self'"] as const),
  ...(["font-src 'self'", "base-uri 'none'", "form-action 'self'"] as const),
] as const;

const INLINE = /<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;

/** A page whose policy names what it holds, and nothing else. */
export function withOwnPolicy(html: string): string {
  const hashes = new Set([...html.matchAll(INLINE)].map(([, , text]) => createHash('sha256').update(text!).digest('base64')));
  return html.replace(POLICY, (policy) => policy.replace(/ 'sha256-([^']+)'/g, (source, hash: string) => (hashes.has(hash) ? source : '')));
}

/** Astro names the styles and scripts of all pages in each page's policy, which would be a tenth of a page. */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }))
          if (name.endsWith('.html')) writeFileSync(join(root, name), withOwnPolicy(readFileSync(join(root, name), 'utf8')));
      },
    },
  };
}
