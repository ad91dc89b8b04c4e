import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { root } from './files.ts';

/** The least number of faults that are tried. */
const LEAST = 60;

test('every fault that is made in the content or the built site is found, and every check finds one', (t) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'mutants', '--silent'], { cwd: root, encoding: 'utf8' });
  assert.equal(
    status,
    0,
    stdout
      .split('\n')
      .filter((line, i, all) => /SURVIVED|found none/.test(line) || /SURVIVED/.test(all[i - 1] ?? ''))
      .join('\n') + stderr,
  );
  const sum = stdout.trim().split('\n').slice(-2);
  for (const line of sum) t.diagnostic(line);
  const [killed, tried] = /^(\d+) of (\d+) faults/.exec(sum[0]!)!.slice(1).map(Number);
  assert.equal(killed, tried);
  assert.ok(tried! >= LEAST);
});
