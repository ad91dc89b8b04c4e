import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { root } from './files.ts';

test('the search answers readers’ questions better than the libraries that it is measured by', (t) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'search-bench', '--silent'], { cwd: root, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const rows = stdout.split('\n').filter((line) => /^\| questions \| \d/.test(line));
  for (const row of rows) t.diagnostic(row);
  const at3 = rows.map((row) => Number(row.split('|')[5]));
  assert.equal(at3.length, 3);
  const [own, ...others] = at3 as [number, number, number];
  assert.ok(own >= 0.93, `recall at 3 is ${own}`);
  for (const other of others) assert.ok(own > other + 0.1);
});
