import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { isListed } from './sitemap.ts';

const out = mkdtempSync(join(tmpdir(), 'sitemap-'));
after(() => rmSync(out, { recursive: true }));

test('frames for other sites, unreviewed translations and pages that were not built are not listed', () => {
  const listed = isListed('/a/', ['es'], out);
  const paths = ['', 'embed/cups/', 'embeds/', 'charts/cups/', 'es/', 'es/tea/', 'essays/', 'fr/tea/'];
  for (const path of paths) {
    mkdirSync(join(out, path), { recursive: true });
    writeFileSync(join(out, path, 'index.html'), '');
  }
  assert.deepEqual(
    [...paths, 'laws/'].filter((path) => listed(`https://site.test/a/${path}`)),
    ['', 'embeds/', 'charts/cups/', 'essays/', 'fr/tea/'],
  );
});
