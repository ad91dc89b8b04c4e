import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from './base-path.ts';
import { builtLanguages } from './editions.ts';
import { languageLinker } from './link-languages.ts';

/** Names the language of links that lead to another one. */
export function finishPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config);
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const { own, editions } = builtLanguages(root);
        const withLanguages = languageLinker(base, own, editions);
        const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
        for (const page of pages) writeFileSync(join(root, page), withLanguages(readFileSync(join(root, page), 'utf8')));
      },
    },
  };
}
