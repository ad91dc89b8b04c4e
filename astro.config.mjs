import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentLanguages } from './src/facts/load/files.ts';
import { contentReload } from './src/integrations/content-reload.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { redirects } from './src/integrations/redirects.ts';
import { sideColors } from './src/integrations/side-colors.ts';
import { isListed } from './src/integrations/sitemap.ts';
import { fonts } from './src/styles/fonts.ts';

const { SITE_URL, BASE_PATH = '', PORT, OUT_DIR, CACHE_DIR } = process.env;
const { locales, drafts } = contentLanguages();
const base = `/${BASE_PATH}/`.replace(/\/+/g, '/');
// A sitemap holds whole addresses, so there is none without the site's own.
const listed = SITE_URL && sitemap({ filter: isListed(base, drafts, OUT_DIR ?? 'dist') });
// Search asks for its index, and tools that judge pages for /robots.txt from within them.
const own = ['connect-src', 'img-src', 'font-src', 'form-action'].map((directive) => `${directive} 'self'`);

export default defineConfig({
  ...(SITE_URL && { site: SITE_URL }),
  base,
  ...(OUT_DIR && { outDir: OUT_DIR }),
  ...(CACHE_DIR && { cacheDir: CACHE_DIR }),
  // Pages end in a slash, which `npm run site-check` sees to. Files have none, and in development `always` would refuse those of `[...file].ts`.
  trailingSlash: 'ignore',
  i18n: { defaultLocale: locales[0], locales, routing: { prefixDefaultLocale: false } },
  server: { port: PORT ? Number(PORT) : 4321 },
  devToolbar: { enabled: false },
  integrations: [mdx(), contentReload(), sideColors(), redirects(base, locales), listed, hostHeaders(base)],
  fonts,
  build: { inlineStylesheets: 'always' },
  // Scoped rules then weigh no more than global ones, so that the sheet for paper and forced colors win over them.
  scopedStyleStrategy: 'where',
  // Phones that get no newer browser: iPhones of 2015 and 2016 stay at iOS 15, Android 6 at Chrome 106. What they cannot read is
  // written in a way that they can.
  vite: {
    build: {
      target: ['ios15.4', 'chrome106'],
      rolldownOptions: {
        // Astro marks each MDX module with a directive that Rolldown warns of (withastro/astro#18087).
        checks: { moduleLevelDirective: false },
        // Each body is two modules. As a file of its own, each would make a build of thousands of bodies a third slower.
        output: { codeSplitting: { groups: [{ name: 'bodies', test: /\.mdx(\?|$)/ }] } },
      },
    },
  },
  // Nothing is highlighted, and Astro would warn that its way of doing so is against the content policy.
  markdown: { syntaxHighlight: false },
  // Editors complete the fields of MDX files, and explain them, from what Astro writes below .astro/collections/.
  experimental: { contentIntellisense: true },
  security: { csp: { directives: ["default-src 'none'", "base-uri 'none'", ...own] } },
});
