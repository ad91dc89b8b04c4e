import type { Locator } from '@playwright/test';
import { example, expect, pages, oneOfEach, test } from './site.ts';

/** Types of page on which the shift is measured at every run; `npm run check:all` measures it on all types. */
const MEASURED = ['/', '/timeline/', ...['questions/…', 'positions/…/…', 'charts/…'].map(example)];

for (const path of oneOfEach)
  for (const width of [360, 768, 1440])
    test(
      `${path} at ${width} px: next to nothing moves, even where fonts come late`,
      { tag: MEASURED.includes(path) && width !== 768 ? [] : ['@all'] },
      async ({ page }) => {
        await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
        await page.route('**/*.woff2', async (route) => {
          await new Promise((done) => setTimeout(done, 900));
          await route.continue();
        });
        await page.addInitScript(() => {
          const sum = { shift: 0 };
          Object.assign(window, { sum });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum.shift += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(path);
        const faces = await page.evaluate(async () => [...(await document.fonts.ready)].map(({ status }) => status));
        // Embeds are set in the reader's own faces.
        expect(faces.includes('loaded')).toBe(!path.startsWith('/embed/'));
        await page.waitForTimeout(300);
        expect(await page.evaluate(() => (window as unknown as { sum: { shift: number } }).sum.shift)).toBeLessThanOrEqual(0.02);
      },
    );

test('on a wide screen the whole matrix is seen across, and its heads stay when it scrolls', { tag: '@no-script' }, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/matrix/');
  const head = page.locator('.board thead th').nth(1);
  await page.mouse.wheel(0, 900);
  await page.waitForTimeout(200);
  await expect(head).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('a party of the matrix can be looked at alone, and a row be linked to', { tag: '@no-script' }, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/matrix/');
  const cells = page.locator('.board tbody tr').last().locator('td').filter({ visible: true });
  const all = await cells.count();
  // Parties that do not bargain have a seat, whose words show where the party is looked at alone.
  const seats = await page.locator('.board td.seat').count();
  await expect(page.locator('.board td.seat p').filter({ visible: true })).toHaveCount(0);
  await page.locator('main a[href^="#party-"]').last().click();
  await expect(cells).toHaveCount(1);
  if (seats > 0) await expect(page.locator('.board td.seat p').filter({ visible: true })).not.toHaveCount(0);
  await page.getByRole('link', { name: 'All', exact: true }).click();
  await expect(cells).toHaveCount(all);
  const ground = (row: Locator) => row.evaluate((one) => getComputedStyle(one).backgroundColor);
  const rows = page.locator('.board tbody tr[id^="question-"]');
  await page.goto(`/matrix/#${await rows.first().getAttribute('id')}`);
  expect(await ground(rows.first())).not.toBe(await ground(rows.last()));
});

test('a list shows one of its groups alone, at an address of its own', { tag: '@no-script' }, async ({ page }) => {
  for (const path of ['/sources/', '/figures/', '/timeline/', '/disagreements/'].filter((one) => pages.includes(one))) {
    await page.goto(path);
    const groups = page.locator('.group').filter({ visible: true });
    const all = await groups.count();
    if (all < 2) continue;
    await page.locator('.filter a').nth(2).click();
    await expect(groups).toHaveCount(1);
    await expect(page.locator('.filter')).toBeInViewport();
    await page.goBack();
    await expect(groups).toHaveCount(all);
  }
});

test('a cell says by its mark how the answer is known', { tag: '@no-script' }, async ({ page }) => {
  await page.goto('/matrix/');
  expect(await page.locator('.board td .g:not(.hollow, .unheard)').count()).toBeGreaterThan(0);
  for (const says of ['From its own pages', 'As reported by others', 'No position found'])
    await expect(page.locator('.key')).toContainText(says);
});

test('on a phone both answers stand side by side in the first screen', { tag: '@no-script' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/', example('questions/…')]) {
    await page.goto(path);
    const [one, other] = await page.locator('.sides .ans').evaluateAll((all) => all.map((answer) => answer.getBoundingClientRect()));
    expect(one!.top, path).toBe(other!.top);
    expect(one!.bottom, path).toBeLessThan(740);
  }
});
