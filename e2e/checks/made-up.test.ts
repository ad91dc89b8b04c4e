import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { synthetic, withSynthetic } from '../bench/synthetic.ts';
import { root } from './files.ts';

test('made-up content for measuring builds keeps every rule, and is removed', async () => {
  const folder = await withSynthetic(60, async (content) => {
    const env = { ...process.env, CONTENT_DIR: content };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/check.ts'], { cwd: root, env, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /60 positions, 12 of them silent/);
    return content;
  });
  assert.equal(existsSync(folder), false);
});

test('made-up content is the same each time, and another with another seed', () => {
  assert.deepEqual(synthetic(20), synthetic(20));
  assert.notDeepEqual(synthetic(20), synthetic(20, 2));
});
