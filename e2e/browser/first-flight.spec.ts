import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { dist, gzipped } from '../setup/built.ts';
import type { Page } from '@playwright/test';
import { partsOf } from '../setup/parts.ts';
import { test } from './base.ts';
import { everyPage, expect } from './site.ts';

/** Bytes that a fresh connection delivers before it waits for an answer, less what the head of the answer takes. */
const CONNECTION = 14_000;
/** The same for what is ours: Astro lists the hashes of all pages in each page's policy, and pages are not edited once they are made. */
const flightOf = (html: Buffer) => CONNECTION + partsOf(html.toString()).policy;

// What is gathered for paper is read there.
const files = everyPage
  .filter((path) => !path.startsWith('/print/') || path === '/print/')
  .map((path) => ({ path, html: readFileSync(join(dist, path, 'index.html')) }));
/** What a browser can read of a page when the first flight has landed. */
const firstPart = (html: Buffer) =>
  gunzipSync(gzipped(html).subarray(0, flightOf(html)), { finishFlush: constants.Z_SYNC_FLUSH }).toString();

const long = files.filter(({ html }) => gzipped(html).length > flightOf(html) && !firstPart(html).includes('</html>'));

/** All that stands on the first screen: each text and each shape of a drawing, with its place and its color. */
const firstScreen = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      if (width === 0 || height === 0 || top >= innerHeight || !one.checkVisibility()) return [];
      // Of a large part, the text that stands in it plainly may begin below the screen.
      const isSeen = (text: Node) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        return range.getBoundingClientRect().top < innerHeight;
      };
      const texts = [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() && isSeen(node));
      const said = texts.map((node) => node.textContent!.trim()).join(' ');
      if (!said && !(one instanceof SVGGeometryElement)) return [];
      const { color, fill, fontSize } = getComputedStyle(one);
      // What hangs over the lower edge may be cut there.
      return [[said && top + height <= innerHeight ? said : one.tagName, ...[left, top].map(Math.round), color, fill, fontSize].join(' ')];
    }),
  );

for (const { path, html } of long)
  test(`${path}: the first screen stands in the first flight, on a phone and on a desk`, async ({ page }) => {
    // Fonts come when they come; here they stay away, so that both are set in the same letters.
    await page.route('**/*.woff2', (route) => route.abort());
    const seen = async () => {
      const screens: string[][] = [];
      for (const [width, height] of [
        [360, 740],
        [1440, 900],
      ] as const) {
        await page.setViewportSize({ width, height });
        screens.push(await firstScreen(page));
      }
      return screens;
    };
    await page.goto(path);
    const whole = await seen();
    await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: firstPart(html) }));
    await page.goto(path);
    expect(whole[0]!.length).toBeGreaterThan(5);
    expect(await seen()).toEqual(whole);
  });
