import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { read, root, written } from './files.ts';

const LIST = 'e2e/permalinks.txt';

test('the built site passes every check, and every check counted something', () => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'site-check', '--silent'], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  console.log(stdout.trim());
  const checks = stdout.trim().split('\n');
  assert.ok(checks.length >= 8);
  for (const line of checks)
    if (written('figures').length > 0 || !line.startsWith('quantities:')) assert.match(line, /: [1-9]/, 'this check counted nothing');
});

const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim();

/** Commits whose list must still hold: the last eight that changed it, since several may be pushed at once, and where this work left the main line. */
const earlier = () =>
  [
    ...git('log', '-8', '--format=%H', '--', LIST).split('\n'),
    ...['main', 'origin/main'].map((main) => git('merge-base', 'HEAD', main)),
  ].filter(Boolean);
const listAt = (commit: string) => git('show', `${commit}:${LIST}`).split('\n').filter(Boolean);

test('the list of addresses only grows', (t) => {
  const before = new Set(earlier().flatMap((commit) => listAt(commit)));
  if (before.size === 0) return t.skip('no history to compare with');
  const now = new Set(read(LIST).split('\n'));
  const kept = [...before].filter((address) => now.has(address));
  if (!kept.some((address) => /^\/(questions|sources)\/[^#]/.test(address))) return t.skip('the list of another dispute begins here');
  assert.deepEqual(
    [...before].filter((address) => !now.has(address)),
    [],
    `these addresses were removed from ${LIST}: put them back, and say in content/redirects.yaml where they lead`,
  );
});
