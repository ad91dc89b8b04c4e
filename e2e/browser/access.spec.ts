import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, oneOfEach, test } from './site.ts';

/** Standards of axe that are checked, with two rules that are off by default: AAA contrast and the size of targets. */
const OPTIONS = {
  runOnly: { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
};

/** All that the colour scheme can change. The rest is the same page, and is checked in light. */
const COLOURS = { runOnly: { type: 'rule' as const, values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] } };

/** Fails with what axe finds on the page as it stands. */
async function expectNoFaults(page: Page, options: typeof OPTIONS | typeof COLOURS = OPTIONS): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).options(options).analyze();
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.target)
          .slice(0, 3)
          .join(' | ')}`,
    ),
  ).toEqual([]);
}

/** Pages that between them hold every part in every color; `/style/` shows all parts. */
const COLOURED = [
  '/',
  '/matrix/',
  '/style/',
  '/search/',
  '/questions/intake-triage/',
  '/charts/settlement-parts/',
  '/charts/positions-matrix/',
];

/** Everything on one page: made of the parts of the others, and slow to look through. */
const LONG = '/print/';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`${scheme} scheme`, () => {
    test.use({ colorScheme: scheme });
    for (const path of [...oneOfEach, '/404.html']) {
      const tag = (scheme === 'light' && path !== LONG) || COLOURED.includes(path) ? [] : ['@all'];
      test(`${path} has no fault that axe finds, and does not scroll sideways at 320 px`, { tag }, async ({ page }) => {
        if (path === LONG) test.setTimeout(300_000);
        await page.setViewportSize({ width: 320, height: 800 });
        await page.goto(path);
        await expectNoFaults(page, scheme === 'light' ? OPTIONS : COLOURS);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    }
  });
}

for (const path of ['/', '/matrix/', '/questions/intake-triage/', '/positions/nuhw/intake-triage/', '/charts/therapist-survey/'])
  test(`${path} has no fault that axe finds at 1440 px`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    await expectNoFaults(page);
  });

test('the first stop of the keyboard skips to the text', async ({ page }) => {
  await page.goto('/questions/intake-triage/');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Skip to the text')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
