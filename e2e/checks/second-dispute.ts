// Other newsrooms' sites, in `npm run check:all`: the starter and the made-up dispute pass all tests that any content must pass.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { freePort } from '../setup/port.ts';
import { npm } from './npm.ts';

const work = mkdtempSync(join(tmpdir(), 'second-dispute-'));
after(() => rmSync(work, { recursive: true }));

for (const dispute of ['starter', 'tea-house'])
  test(`${dispute}: all tests that any content must pass do pass`, async () => {
    const { status, said } = npm('test:any-content', {
      CONTENT_DIR: join('e2e/disputes', dispute),
      OUT_DIR: join(work, dispute),
      CACHE_DIR: join(work, 'cache'),
      TEST_PORT: String(await freePort()),
    });
    assert.equal(status, 0, said.slice(-8000));
  });
