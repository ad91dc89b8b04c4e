// `npm run check`, run as an author runs it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { placeOf, root } from './files.ts';

const check = (content: string) =>
  spawnSync(process.execPath, ['src/commands/check.ts'], { cwd: root, env: { ...process.env, CONTENT_DIR: content }, encoding: 'utf8' });

test('the check counts the files of sound content, and reports every problem of broken content at once', (t) => {
  const sound = check(placeOf('content'));
  assert.equal(sound.status, 0, sound.stderr);
  assert.match(sound.stdout, /^\d+ files, no problem\.$/m);

  const content = mkdtempSync(join(tmpdir(), 'content-'));
  t.after(() => rmSync(content, { recursive: true }));
  cpSync(join(root, 'e2e/disputes/tea-house'), content, { recursive: true });
  const change = (folder: string, from: RegExp, to: string): string => {
    const name = `${folder}/${readdirSync(join(content, folder)).find((file) => file.endsWith('.yaml'))}`;
    const text = readFileSync(join(content, name), 'utf8');
    assert.match(text, from);
    writeFileSync(join(content, name), text.replace(from, to));
    return name;
  };
  const term = change('terms', /^meaning:/m, 'meening:');
  const figure = change('figures', /^value: .*/m, 'value: [1');

  const { status, stderr } = check(content);
  assert.equal(status, 1);
  assert.match(stderr, /^The content has \d+ problems/);
  assert.match(stderr, new RegExp(`content/${term}\\n  meaning: should be string and is missing.*\\n  line \\d+, meening: is no field`));
  assert.match(stderr, new RegExp(`content/${figure}\\n  (?:line \\d+: )?cannot be read`));
});

test('the starter for another dispute is under fifteen files, and nothing is wrong with them', () => {
  const { status, stdout, stderr } = check('e2e/disputes/starter');
  assert.equal(status, 0, stderr);
  const [, files] = /^(\d+) files, no problem\.$/m.exec(stdout)!;
  assert.ok(Number(files) < 15, stdout);
});
