// Checks the built site as a whole: links, pages, structured data, feeds, addresses. It says what it counted, and every problem at once.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { redirectsOf } from '../integrations/redirect-list.ts';
import { redirectsText } from '../integrations/redirects.ts';
import { links } from '../integrations/site-check/links.ts';
import { pages } from '../integrations/site-check/pages.ts';
import { permalinks } from '../integrations/site-check/permalinks.ts';
import { quantities } from '../integrations/site-check/quantities.ts';
import { reach } from '../integrations/site-check/reach.ts';
import { report } from '../integrations/site-check/report.ts';
import { siteOf } from '../integrations/site-check/site.ts';
import { structuredData } from '../integrations/site-check/structured-data.ts';
import { readTree } from '../integrations/site-check/tree.ts';
import { xml } from '../integrations/site-check/xml.ts';
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
const results = {
  quantities: quantities(site),
  links: links(site),
  'reached from the home page': reach(site),
  pages: pages(site),
  'structured data': structuredData(site),
  XML: xml(site),
  // Another dispute has addresses of its own, which are not on the list.
  ...(!CONTENT_DIR && { addresses: permalinks(site, known(), LIST) }),
};
console.log(report(results));
process.exitCode = Object.values(results).some(({ problems }) => problems.length > 0) ? 1 : 0;
