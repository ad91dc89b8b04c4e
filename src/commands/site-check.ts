// Checks the built site as a whole. Prints what each check counted, and every problem.
import { report, siteChecks } from '../checks/checks.ts';
import { siteOf } from '../checks/site.ts';
import { readTree } from '../checks/tree.ts';
import type { SiteCheck } from '../i18n/check-words.ts';
import { needsBuild } from './command-line.ts';
import { dist, siteSettings } from './site-settings.ts';

needsBuild();
const site = siteOf(readTree(dist), siteSettings());
const names = (Object.keys(siteChecks) as SiteCheck[])
  // The list holds the addresses of the project's own content.
  .filter((name) => name !== 'addresses' || !process.env['CONTENT_DIR']);
const results = Object.fromEntries(names.map((name) => [name, siteChecks[name](site)]));
console.log(report(results));
process.exitCode = Object.values(results).some(({ problems }) => problems.length > 0) ? 1 : 0;
