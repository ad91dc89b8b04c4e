import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { root } from '../checks/files.ts';

/** Mutants may be added, not lost. All of them have a place in this content, which uses everything that a content may hold. */
const LEAST = 198;

test(
  'every mistake made in the whole content or its site is found by the check that should find it',
  {
    skip: !process.env['ALL'] && 'runs in npm run check:all; npm test makes the same mistakes in the small dispute',
  },
  (t) => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', 'mutants', '--silent'], { cwd: root, encoding: 'utf8' });
    const summary = stdout.trim().split('\n').at(-1)!;
    assert.equal(status, 0, summary + stderr);
    t.diagnostic(summary);
    assert.ok(Number(/of (\d+) mutants/.exec(summary)![1]) >= LEAST);
  },
);
