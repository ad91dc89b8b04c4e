import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { root } from './files.ts';

/** Mutants may be added, not lost. */
const LEAST = 198;

test('every mistake made in the content or the built site is found by the check that should find it', (t) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'mutants', '--silent'], { cwd: root, encoding: 'utf8' });
  const lines = stdout.trim().split('\n');
  const survivors = lines.filter((line, i) => /^SURVIVED/.test(line) || /^SURVIVED/.test(lines[i - 1] ?? ''));
  assert.equal(status, 0, survivors.join('\n') + stderr);
  const summary = lines.at(-1)!;
  t.diagnostic(summary);
  const [found, tried] = /^(\d+) of (\d+) mutants/.exec(summary)!.slice(1).map(Number);
  assert.equal(found, tried);
  assert.ok(tried! >= LEAST);
});
