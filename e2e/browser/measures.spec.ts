import { example, expect, pages, test } from './site.ts';

for (const width of [360, 1440])
  test(`at ${width} px a first visit shows the site’s own faces in headings and labels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/', example('questions/…'), '/for-members/'].filter((one) => pages.includes(one))) {
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

test('the menu opens and closes by keyboard, and leads to every question and party', { tag: '@no-script' }, async ({ page }) => {
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
