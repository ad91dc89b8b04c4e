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

const git = (...args: string[]) =>
  spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 27 })
    .stdout.trim()
    .split('\n');

/** Until this commit, before anything was published, addresses were taken out as well. */
const FIRM = '7d7b8bd';

/** Addresses that the list holds in the newest two commits, and those that any commit since has taken out. */
const everListed = () => [
  ...['HEAD', 'HEAD^'].flatMap((commit) => git('show', `${commit}:${LIST}`)),
  ...git('log', '-m', '-p', '-U0', '--format=', `${FIRM}..HEAD`, '--', LIST).flatMap((line) =>
    line.startsWith('-/') ? line.slice(1) : [],
  ),
];

test('the list of addresses only grows', (t) => {
  const before = new Set(everListed().filter(Boolean));
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
