import { listed } from '../facts/load/problem.ts';
import type { SiteCheck } from '../i18n/check-words.ts';
import { languages } from './languages.ts';
import { links, reach } from './links.ts';
import { pages } from './pages.ts';
import { permalinks } from './permalinks.ts';
import { quantities } from './quantities.ts';
import type { Result, Site } from './site.ts';
import { structuredData } from './structured-data.ts';
import { versions } from './versions.ts';
import { xml } from './xml.ts';

/** All checks of the built site, by the names that the method page explains. */
export const siteChecks: Record<SiteCheck, (site: Site) => Result> = {
  ...{ quantities, links, reach, pages, languages, structuredData, xml, versions },
  addresses: permalinks,
};

const number = (count: number) => count.toLocaleString('en-US');

/** A line for each check with what it counted, then all problems by file. */
export function report(results: Record<string, Result>): string {
  const lines = Object.entries(results).map(([name, { counts, problems }]) => {
    const counted = Object.entries(counts).map(([what, count]) => `${number(count)} ${what}`);
    return `${name}: ${counted.join(', ')}; ${number(problems.length)} ${problems.length === 1 ? 'problem' : 'problems'}`;
  });
  const problems = Object.values(results).flatMap((result) => result.problems.map((problem) => ({ ...problem, field: '' })));
  return `${lines.join('\n')}\n\n${listed(problems)}`.trim() + '\n';
}
