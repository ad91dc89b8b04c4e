import type { Page } from '@playwright/test';
import { expect, oneOfEach, pages, test } from './site.ts';

/** Types of page that have the site's header, which embeds lack. Versions of charts keep the sizes that they had. */
const types = oneOfEach.filter((path) => !/^\/embed\/|\/v\//.test(path));

/** Most pixels that the header takes, by the width of the window. */
const HEADER = { 360: 56, 768: 72, 1440: 72 };

/** Least size of text on the screen, in pixels. */
const LEAST = 13;

/** Texts of the page that are smaller than the least size, those of its drawings too, as they are scaled. */
const smallTexts = (page: Page) =>
  page.evaluate((least) => {
    const sizeOf = (one: Element) => {
      const size = Number.parseFloat(getComputedStyle(one).fontSize);
      return one instanceof SVGGraphicsElement ? size * one.getScreenCTM()!.a : size;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small = new Set<string>();
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement!;
      const said = walker.currentNode.textContent!.trim();
      if (!said || !parent.checkVisibility() || parent.closest('title,script,style,.vh,.pic')) continue;
      // A hair less is what scaling rounds.
      if (sizeOf(parent) < least - 0.05) small.add(`"${said.slice(0, 30)}" has ${sizeOf(parent).toFixed(1)} px`);
    }
    return [...small].slice(0, 5);
  }, LEAST);

for (const [width, most] of Object.entries(HEADER))
  test(`at ${width} px the header takes at most ${most} px, in one row, and no text is under ${LEAST} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: Number(width), height: 900 });
    const faults: string[] = [];
    for (const path of types) {
      await page.goto(path);
      const height = await page.locator('header.top').evaluate((header) => header.getBoundingClientRect().height);
      if (height > most) faults.push(`${path}: the header takes ${height} px`);
      faults.push(...(await smallTexts(page)).map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

for (const width of [360, 1440])
  test(`at ${width} px a first visit shows the site’s own faces in headings and labels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/', '/questions/ai-role/', '/for-members/']) {
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      const session = await page.context().newCDPSession(page);
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const { root } = await session.send('DOM.getDocument');
      for (const [selector, face] of [
        ['h1', 'Literata'],
        ['.name', 'Literata'],
        ['footer p', 'Source Sans'],
      ] as const) {
        const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
        const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        expect(fonts[0]!.isCustomFont, `${path} ${selector} is set in ${fonts[0]!.familyName}`).toBe(true);
        expect(fonts[0]!.familyName, `${path} ${selector}`).toMatch(new RegExp(face));
      }
    }
  });

test('the menu opens and closes by keyboard, and leads to every question and party', { tag: '@reading' }, async ({ page }) => {
  await page.goto('/about/');
  const summary = page.locator('.menu > summary');
  const links = page.locator('.menu a').filter({ visible: true });
  await expect(links).toHaveCount(0);
  await summary.focus();
  await page.keyboard.press('Enter');
  for (const place of ['questions', 'parties']) {
    const all = pages.filter((path) => new RegExp(`^/${place}/[^/]+/$`).test(path));
    await expect(page.locator(`.menu a[href*="/${place}/"]`).filter({ visible: true }), place).toHaveCount(all.length);
  }
  await page.keyboard.press('Enter');
  await expect(links).toHaveCount(0);
});
