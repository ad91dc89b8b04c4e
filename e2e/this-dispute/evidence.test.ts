// The archived documents of this dispute, held against its content. They are not part of the project.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { load } from 'js-yaml';
import { filesBelow, read, root } from '../checks/files.ts';
import { LOCK, prove } from '../checks/prove.ts';

/** A folder of the archived documents, one paragraph a line. It is not part of the project. */
const archive = resolve(process.env['SOURCES_DIR'] ?? join(root, '../shared/sources'));
const skip = !existsSync(archive) && `the archived documents are not here: SOURCES_DIR names their folder, now ${archive}`;

interface Source {
  distance: string;
  claims: { id: string; at: number; numbers?: string[] }[];
}

const work = mkdtempSync(join(tmpdir(), 'evidence-'));
after(() => rmSync(work, { recursive: true }));

/** A content folder with the real sources and no lock. */
function realSources(name: string): string {
  cpSync(join(root, 'content/sources'), join(work, name, 'sources'), { recursive: true });
  return join(work, name);
}

test('the lock is what the archived documents prove, to the byte', { skip }, () => {
  const { status, said, lock } = prove(realSources('real'), archive);
  assert.equal(status, 0, said);
  assert.equal(lock, read(`content/${LOCK}`), 'run `npm run evidence` and commit what it writes');
});

test('with one digit of an archived document changed the proof fails, and names claim and file', { skip }, () => {
  const sources = filesBelow('content/sources').map((file) => ({ file, ...(load(read(file)) as Source) }));
  const { file, claims } = sources.find(({ distance, claims }) => distance === 'copy' && claims.some(({ numbers }) => numbers?.length))!;
  const { id, at, numbers } = claims.find(({ numbers }) => numbers?.some((one) => /\d/.test(one)))!;
  const number = numbers!.find((one) => /\d/.test(one))!;
  const name = file.replace(/^.*\/(.*)\.yaml$/, '$1.txt');
  const folder = join(work, 'changed');
  cpSync(archive, folder, { recursive: true });
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');
  const other = number.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
  lines[at - 1] = lines[at - 1]!.replaceAll(number, other);
  writeFileSync(join(folder, name), lines.join('\n'));
  const { status, said, lock } = prove(realSources('spoiled'), folder);
  assert.equal(status, 1);
  for (const part of [file, `${id}: paragraph ${at} of ${name} does not print ${number}`]) assert.ok(said.includes(part), said);
  assert.equal(lock, undefined, 'a lock was written all the same');
});
