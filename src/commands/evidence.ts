import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gaps, paragraphsOf, type Gap } from '../facts/values/evidence.ts';
import { parse, type Entries } from '../facts/load/parse.ts';
import { report, type Problem } from '../facts/load/problem.ts';
import type { Evidence, Proved } from '../facts/schema/evidence.ts';
import { contentFolder, rawOf, readFiles } from '../facts/load/files.ts';
import { commandLine, fail } from './command-line.ts';

const LOCK = 'evidence.lock.json';
const USAGE = `npm run evidence -- <folder of the documents>

Proves for each claim of an archived source (distance: copy) that its paragraph exists and prints each of its numbers. The folder
holds a file <source id>.txt for each source, one paragraph a line. The proof goes into content/${LOCK}.`;

type Archived = Entries['sources'][number];

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

/** A gap, as a problem that tells the claim's author what to do. */
function problemOf(file: string, name: string, { claim, at, number, elsewhere }: Gap): Problem {
  if (at === undefined) return { file, field: claim, wrong: `names no paragraph of ${name}`, todo: 'Give it in `at`' };
  if (number === undefined)
    return { file, field: claim, wrong: `names paragraph ${at} of ${name}, which is empty or does not exist`, todo: 'Correct `at`' };
  const wrong = `paragraph ${at} of ${name} does not print ${number} as a number of its own`;
  const there = `${name} prints it in paragraph ${elsewhere.join(', ')}`;
  const todo = 'correct `at`, or write in `numbers` and `text` what the paragraph prints';
  return { file, field: claim, wrong, todo: elsewhere.length > 0 ? `${there}: ${todo}` : `It is nowhere in ${name}: ${todo}` };
}

/** What a document proves about its source's claims, or every problem with it. */
function prove({ id, file, data: { claims } }: Archived, folder: string): { proved?: Proved; problems: Problem[] } {
  const name = `${id}.txt`;
  const path = join(folder, name);
  if (!existsSync(path)) {
    const todo = 'Put our copy there, one paragraph a line; if we hold none, the source’s `distance` is not copy';
    return { problems: [{ file, field: 'distance', wrong: `is copy, but ${name} is not in ${folder}`, todo }] };
  }
  const bytes = readFileSync(path);
  const paragraphs = paragraphsOf(bytes.toString('utf8'));
  const found = gaps(claims, paragraphs);
  if (found.length > 0) return { problems: found.map((gap) => problemOf(file, name, gap)) };
  const proofs = claims.map(({ id: claim, at, numbers }) => {
    return [claim, { at, paragraph: sha256(paragraphs[at! - 1]!), numbers }] as [string, Proved['claims'][string]];
  });
  return { proved: { document: sha256(bytes), claims: Object.fromEntries(proofs.sort(byId)) }, problems: [] };
}

const byId = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/** The archived sources, and problems with any source file. Problems elsewhere, in the old lock too, don't matter here. */
function archivedSources(): { archived: Archived[]; problems: Problem[] } {
  const { entries, problems } = parse(rawOf(new Map([...readFiles()].filter(([path]) => path.startsWith('sources/')))));
  const ofSources = problems.filter(({ file }) => file.startsWith('content/sources/'));
  return { archived: entries.sources.filter(({ data }) => data.distance === 'copy'), problems: ofSources };
}

const [folder] = commandLine(USAGE, {}, true).positionals;
if (!folder) fail('Name the folder of the documents.', USAGE);
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) fail(`There is no folder ${folder}.`, USAGE);
const { archived, problems: unread } = archivedSources();
const results = archived.map((source) => ({ id: source.id, ...prove(source, folder) }));
const problems = [...unread, ...results.flatMap((result) => result.problems)];
if (problems.length > 0) fail(report(problems, 'nothing was written'));
const proved = results.map(({ id, proved }) => [id, proved!] as [string, Proved]).sort(byId);
const lock: Evidence = { sources: Object.fromEntries(proved) };
writeFileSync(join(contentFolder, LOCK), JSON.stringify(lock, null, 1) + '\n');
const count = archived.reduce((sum, { data }) => sum + data.claims.length, 0);
console.log(`Claims found: ${count}, in documents: ${archived.length}. Written: ${join(contentFolder, LOCK)}`);
