import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pngOf } from './png.ts';

const cache = mkdtempSync(join(tmpdir(), 'pictures-'));
process.env['CACHE_DIR'] = cache;
after(() => rmSync(cache, { recursive: true }));

const svg = (said: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20" width="60" height="20"><style>.t{fill:#111}</style><text x="2" y="14" font-size="12" class="t">${said}</text></svg>`;
const painted = () => readdirSync(join(cache, 'pictures'));

test('a picture is painted again only where its drawing changes', async () => {
  const png = await pngOf(svg('Tea'));
  assert.equal(Buffer.from(png).subarray(1, 4).toString(), 'PNG');
  const [file] = painted();
  const { mtimeMs } = statSync(join(cache, 'pictures', file!));
  assert.deepEqual(await pngOf(svg('Tea')), png);
  assert.equal(statSync(join(cache, 'pictures', file!)).mtimeMs, mtimeMs);
  await pngOf(svg('Milk'));
  assert.equal(painted().length, 2);
});

test('the folder of pictures can be deleted at any time, and the next ones are the same', async () => {
  const png = await pngOf(svg('Tea'));
  rmSync(join(cache, 'pictures'), { recursive: true });
  assert.deepEqual(await pngOf(svg('Tea')), png);
  assert.equal(painted().length, 1);
});

test('a letter that the font lacks stops the build and is named', async () => {
  await assert.rejects(pngOf(svg('Tea \u2260 milk')), /holds "\u2260"/);
});
