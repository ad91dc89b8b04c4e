// Checks the built site as a whole: links, pages, structured data, feeds, addresses. It says what it counted, and every problem at once.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { redirectsOf } from '../integrations/redirect-list.ts';
import { redirectsText } from '../integrations/redirects.ts';
import { siteChecks } from '../integrations/site-check/checks.ts';
import { report } from '../integrations/site-check/report.ts';
import { siteOf } from '../integrations/site-check/site.ts';
import type { SiteCheck } from '../site/check-words.ts';
import { readTree } from '../integrations/site-check/tree.ts';
import { known, LIST } from './permalink-list.ts';

const { OUT_DIR = 'dist', BASE_PATH = '/', SITE_URL, CONTENT_DIR } = process.env;

if (!existsSync(join(OUT_DIR, 'index.html'))) {
  console.error(`There is no site in ${OUT_DIR}. Run \`npm run build\` first.`);
  process.exit(1);
}
const site = siteOf(readTree(OUT_DIR), {
  base: `/${BASE_PATH}/`.replace(/\/+/g, '/'),
  origin: SITE_URL && new URL(SITE_URL).origin,
  moved: redirectsOf(redirectsText()).redirects.keys(),
});
const list = { known: known(), file: LIST };
const names = (Object.keys(siteChecks) as SiteCheck[])
  // Another dispute has addresses of its own, which are not on the list.
  .filter((name) => name !== 'addresses' || !CONTENT_DIR);
const results = Object.fromEntries(names.map((name) => [name, siteChecks[name](site, list)]));
console.log(report(results));
process.exitCode = Object.values(results).some(({ problems }) => problems.length > 0) ? 1 : 0;
