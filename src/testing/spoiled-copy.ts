// A copy of the made-up dispute in a folder of its own, for tests that spoil it. Import it before anything that reads the content.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'mistakes-'));
after(() => rmSync(folder, { recursive: true }));
process.env['CONTENT_DIR'] = folder;
const [{ rawOf }, { check }, { report }, { shownOf }, { rules }] = await Promise.all([
  import('../facts/load/files.ts'),
  import('../facts/load/parse.ts'),
  import('../facts/load/problem.ts'),
  import('../facts/load/shown.ts'),
  import('../facts/rules/rules.ts'),
]);

/** Copies the dispute anew. */
export function restore(): void {
  rmSync(folder, { recursive: true });
  cpSync(fileURLToPath(new URL('../../e2e/disputes/tea-house', import.meta.url)), folder, { recursive: true });
}

/** All that is said of the content as it is in the folder. @param drafts true where drafts are shown */
export function said(drafts: boolean): string {
  const { raw, around } = shownOf(rawOf(), drafts);
  const { problems } = check(raw, rules, around);
  return problems.length > 0 ? report(problems) : '';
}

export const path = (name: string) => join(folder, name);
export const edit = (name: string, from: string | RegExp, to: string) => () => {
  const text = readFileSync(path(name), 'utf8');
  assert.notEqual(text.replace(from, to), text, `${name} holds no ${from}`);
  writeFileSync(path(name), text.replace(from, to));
};
export const append = (name: string, text: string) => edit(name, /$/, text);
export const move = (from: string, to: string) => () => {
  mkdirSync(join(path(to), '..'), { recursive: true });
  renameSync(path(from), path(to));
};
/** Paths of its files. */
export const below = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(yaml|mdx|json)$/.test(name));
export const git = (...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: folder });
export const hasGit = spawnSync('git', ['--version']).status === 0;
