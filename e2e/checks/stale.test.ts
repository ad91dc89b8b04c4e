import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { filesBelow, root } from './files.ts';

/** It has something of every kind. */
const TEA_HOUSE = 'e2e/disputes/tea-house';

function stale(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/stale.ts', ...args], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: TEA_HOUSE },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('what is overdue is listed with file, field, date, age and what to do, and is an error only where one asks for it', () => {
  const { status, stdout } = stale('--today', '2099-01-01');
  assert.equal(status, 0);
  assert.match(stdout, new RegExp(`Laws and bills .*: ${filesBelow(`${TEA_HOUSE}/laws`).length}\n  Look the status up`));
  const [, first, lines = ''] = /The (\d+) that matter first:\n((?:  content\/\S+, \S+\. .*\n)+)\n/.exec(stdout) ?? [];
  assert.equal(lines.split('\n').length - 1, Number(first), stdout);
  assert.match(stdout, /\n  \d{4}-\d{2}-\d{2}, \d+ days:\n    content\/laws\/[\w-]+\.yaml, asOf\. \S/);
  assert.match(stdout, /content\/help\/[\w-]+\.yaml, phones\.0\. [\d-]+, /);
  assert.match(stdout, /[1-9]\d* overdue\.\n$/);
  assert.equal(stale('--today', '2099-01-01', '--strict').status, 1);
});

test('on a day before all others nothing is overdue', () => {
  const { status, stdout } = stale('--today', '2000-01-01', '--strict');
  assert.equal(status, 0, stdout);
  assert.match(stdout, /\n0 overdue\.\n$/);
});

test('a day that does not exist, and an option that is unknown, stop it with how it is used', () => {
  for (const args of [['--today', '2026-02-31'], ['--tomorrow']]) {
    const { status, stderr } = stale(...args);
    assert.equal(status, 1);
    assert.match(stderr, /npm run stale -- \[--today YYYY-MM-DD\]/);
  }
});
