// Tests the checks: makes one mistake after another in the content and in the built site, and sees whether the check that should find it does,
// and names the right file. `npm run mutants` tries all; `npm run mutants -- word` those whose names hold that word. With `CONTENT_DIR`
// and `OUT_DIR` it works on another dispute and leaves out what that has no place for.
import { readFileSync } from 'node:fs';
import { siteChecks } from '../../checks/checks.ts';
import { siteOf } from '../../checks/site.ts';
import { readTree } from '../../checks/tree.ts';
import { check } from '../../facts/load/parse.ts';
import { rawOf, readFiles, type Files } from '../../facts/load/files.ts';
import type { SiteCheck } from '../../i18n/check-words.ts';
import { contentMutants } from './content.ts';
import { NoPlace, type Mutant } from './mutant.ts';
import { siteMutants } from './site.ts';
import { addresses, LIST } from '../../checks/permalinks.ts';
import { dist, siteSettings } from '../../commands/site-settings.ts';

interface Finding {
  check: string;
  file: string;
  text: string;
}

/** What the checks of the content find, by paths below its folder. */
const inContent = (files: Files): Finding[] =>
  check(rawOf(files)).problems.map(({ check: name, file, field, wrong }) => ({
    check: name,
    file: file.replace(/^content\//, ''),
    text: field ? `${field}: ${wrong}` : wrong,
  }));

const settings = siteSettings();
const built = readTree(dist);
const original = siteOf(built, settings);

/** What one check of the built site finds, or all. The list of addresses is among the files, so that a mutant can change it. */
function inSite(files: Files, names = Object.keys(siteChecks) as SiteCheck[]): Finding[] {
  const only = new Set([...files].filter(([path, text]) => built.get(path) !== text).map(([path]) => path));
  const published = files.get(LIST)!.split('\n').filter(Boolean);
  const site = siteOf(new Map([...files].filter(([path]) => path !== LIST)), { ...settings, published, only }, original);
  return names.flatMap((name) => siteChecks[name](site).problems.map(({ file, wrong }) => ({ check: name, file, text: wrong })));
}

/** The project's own content has a place for every mutant; and the list of addresses is its. */
const isOwn = !process.env['CONTENT_DIR'];

/** Applies a mutant. @returns the files of which a check must name one, or nothing where another dispute has no place for it */
function applied(mutant: Mutant, files: Files): string[] | undefined {
  try {
    return mutant.apply(files);
  } catch (error) {
    if (isOwn || !(error instanceof NoPlace)) throw error;
    return undefined;
  }
}

/** Applies each mutant and runs the checks. @returns how many were tried, and how many no check found */
function tryAll(what: string, mutants: Record<string, Mutant[]>, files: Files, checks: (files: Files, name: string) => Finding[]) {
  const named = Object.entries(mutants).flatMap(([name, list]) => list.map((mutant) => ({ name, mutant })));
  const chosen = named
    .filter(({ mutant }) => mutant.name.includes(process.argv[2] ?? ''))
    .flatMap(({ name, mutant }) => {
      const changed = new Map(files);
      const expected = applied(mutant, changed);
      return expected ? { name, mutant, changed, expected } : [];
    });
  const survivors = chosen.filter(({ name, mutant, changed, expected }) => {
    const findings = checks(changed, name);
    const found = findings.find((one) => one.check === name && expected.includes(one.file));
    const [other] = findings;
    const instead = other ? `instead, ${other.check}: ${other.file}: ${other.text}` : 'nothing was found';
    console.log(`${found ? 'killed  ' : 'SURVIVED'}  ${what}: ${name}: ${mutant.name}`);
    console.log(`            ${found ? `${found.file}: ${found.text}` : instead}`);
    return !found;
  });
  const idle = Object.keys(mutants).filter((name) => mutants[name]!.length === 0);
  for (const name of idle) console.log(`SURVIVED  ${what}: ${name} has no mutant`);
  return { tried: chosen.length, survived: survivors.length + idle.length };
}

const content = readFiles();
const site = new Map([...built, [LIST, isOwn ? readFileSync(LIST, 'utf8') : addresses(original).join('\n')]]);
const [before] = [...inContent(content), ...inSite(site)];
if (before) throw new Error(`There is a problem before any mutant: ${before.file}: ${before.text}`);

const results = [
  tryAll('content', contentMutants, content, inContent),
  tryAll('site', siteMutants, site, (files, name) => inSite(files, [name as SiteCheck])),
];
const [tried, survived] = [results.reduce((sum, one) => sum + one.tried, 0), results.reduce((sum, one) => sum + one.survived, 0)];
console.log(`\n${tried - survived} of ${tried} mutants were found by the check that should find them, with the right file named.`);
process.exitCode = survived > 0 ? 1 : 0;
