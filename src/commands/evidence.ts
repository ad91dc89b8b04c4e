import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../facts/load/parse.ts';
import { report, type Problem } from '../facts/load/problem.ts';
import { unprinted } from '../facts/rules/evidence.ts';
import type { Evidence, Proved } from '../facts/schema/evidence.ts';
import { contentFolder, rawOf, readFiles } from '../facts/load/files.ts';
import { commandLine, fail } from './command-line.ts';

const LOCK = 'evidence.lock.json';
const USAGE = `npm run evidence -- <folder of the documents>

Proves for each claim of an archived source (distance: copy) that its paragraph exists and prints each of its numbers. The folder
holds a file <source id>.txt for each source, one paragraph a line. The proof goes into content/${LOCK}.`;

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
/** With its names in order. */
const sorted = <T>(entries: [string, T][]) => Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));

const [folder] = commandLine(USAGE, {}, true).positionals;
if (!folder) fail('Name the folder of the documents.', USAGE);
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) fail(`There is no folder ${folder}.`, USAGE);
// Problems elsewhere, in the old lock too, don't matter here.
const read = check(rawOf(readFiles(['sources'])), {});
const problems: Problem[] = read.problems.filter(({ file }) => file.startsWith('content/sources/'));
const archived = read.entries.sources.filter(({ data }) => data.distance === 'copy');
const proved: [string, Proved][] = [];
for (const { id, file, data } of archived) {
  const name = `${id}.txt`;
  const path = join(folder, name);
  if (!existsSync(path)) {
    const todo = 'Put our copy there, one paragraph a line; if we hold none, the source’s `distance` is not copy';
    problems.push({ file, field: 'distance', wrong: `is copy, but ${name} is not in ${folder}`, todo });
    continue;
  }
  const bytes = readFileSync(path);
  const paragraphs = bytes.toString('utf8').split(/\r?\n/);
  problems.push(...data.claims.flatMap((claim) => [...unprinted(claim, file, name, paragraphs)]));
  const proofs = data.claims.map(({ id, at = 0, numbers }): [string, Proved['claims'][string]] => {
    return [id, { at, paragraph: sha256(paragraphs[at - 1] ?? ''), numbers }];
  });
  proved.push([id, { document: sha256(bytes), claims: sorted(proofs) }]);
}
if (problems.length > 0) fail(report(problems, 'nothing was written'));
const lock: Evidence = { sources: sorted(proved) };
writeFileSync(join(contentFolder, LOCK), JSON.stringify(lock, null, 1) + '\n');
const count = archived.reduce((sum, { data }) => sum + data.claims.length, 0);
console.log(`Claims found: ${count}, in documents: ${archived.length}. Written: ${join(contentFolder, LOCK)}`);
