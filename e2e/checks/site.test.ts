import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { read, root } from './files.ts';

const LIST = 'e2e/permalinks.txt';

test('the built site passes every check, and every check counted something', () => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'site-check', '--silent'], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  console.log(stdout.trim());
  const checks = stdout.trim().split('\n');
  assert.equal(checks.length, 9);
  for (const line of checks) assert.match(line, /: [1-9]/, 'this check counted nothing');
});

test('the list of addresses only grows', (t) => {
  const { status, stdout } = spawnSync('git', ['show', `HEAD:${LIST}`], { cwd: root, encoding: 'utf8' });
  if (status !== 0) return t.skip('no history to compare with');
  const now = new Set(read(LIST).split('\n'));
  assert.deepEqual(
    stdout.split('\n').filter((address) => !now.has(address)),
    [],
    `these addresses were removed from ${LIST}: put them back, and say in content/redirects.yaml where they lead`,
  );
});
