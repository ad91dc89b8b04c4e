import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { dist } from '../setup/built.ts';
import { gzipped } from '../bench/host.ts';
import { partsOf } from '../bench/parts.ts';
import { test } from './base.ts';
import { expect, pages } from './site.ts';

/** Bytes that a fresh connection delivers before it waits for an answer, less what the head of the answer takes. */
const CONNECTION = 14_000;
/** The same for what is ours: Astro lists the hashes of all pages in each page's policy, and pages are not edited once they are made. */
const flightOf = (html: Buffer) => CONNECTION + partsOf(html.toString()).policy;

const files = pages.map((path) => ({ path, html: readFileSync(join(dist, path, 'index.html')) }));
/** What a browser can read of a page when the first flight has landed. */
const firstPart = (html: Buffer) =>
  gunzipSync(gzipped(html).subarray(0, flightOf(html)), { finishFlush: constants.Z_SYNC_FLUSH }).toString();

const long = files.filter(({ html }) => gzipped(html).length > flightOf(html) && !firstPart(html).includes('</html>'));

for (const { path, html } of long)
  for (const [width, height] of [
    [360, 740],
    [1440, 900],
  ] as const)
    test(`${path}, ${width} px: the first screen stands in the first flight`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      // Fonts come when they come; here they stay away, so that both pictures are set in the same letters.
      await page.route('**/*.woff2', (route) => route.abort());
      await page.goto(path);
      const whole = await page.screenshot();
      const part = firstPart(html);
      await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: part }));
      await page.goto(path);
      expect(whole.equals(await page.screenshot()), 'the screen looks the same').toBe(true);
    });
