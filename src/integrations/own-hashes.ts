import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page whose policy allows the styles and scripts that it holds, and no others. */
export function withOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(/<(style|script)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , text]) => hashOf(text!)));
  return html.replace(POLICY, (policy) => policy.replace(/ ('sha256-[^']+')/g, (listed, hash: string) => (own.has(hash) ? listed : '')));
}

/** Astro lists the hashes of the whole site's styles and scripts on every page, which no compression makes smaller. */
export const ownHashes = (): AstroIntegration => ({
  name: 'own-hashes',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const file of globSync('**/*.html', { cwd: fileURLToPath(dir) })) {
        const page = new URL(file, dir);
        writeFileSync(page, withOwnHashes(readFileSync(page, 'utf8')));
      }
    },
  },
});
