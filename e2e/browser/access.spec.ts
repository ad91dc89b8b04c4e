import AxeBuilder from '@axe-core/playwright';
import { expect, oneOfEach, test } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`${scheme} scheme`, () => {
    test.use({ colorScheme: scheme });
    for (const path of oneOfEach) {
      test(`${path} has no fault that axe finds, and does not scroll sideways at 320 px`, async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 800 });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page })
          .withTags(RULES)
          .options({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map((node) => node.target)
                .slice(0, 3)
                .join(' | ')}`,
          ),
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    }
  });
}

test('the first stop of the keyboard skips to the text', async ({ page }) => {
  await page.goto('/questions/intake-triage/');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Skip to the text')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
