import type { Browser, Locator } from '@playwright/test';
import { example, expect, oneOfEach, pages, test } from './site.ts';

/** Pages on which next to nothing may shift, whatever stands on them. */
const MEASURED = ['/', '/timeline/', ...['questions/…', 'positions/…/…', 'charts/…'].map(example)];

/** How far a page shifts where fonts come late, by the browser's own measure, which ends at 1. */
async function shiftOf(browser: Browser, address: string, width: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width, height: width === 360 ? 740 : 900 } });
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
  await page.goto(address);
  const faces = await page.evaluate(async () => [...(await document.fonts.ready)].map(({ status }) => status));
  // Embeds are set in the reader's own faces.
  expect(faces.includes('loaded')).toBe(!address.includes('/embed/'));
  await page.waitForTimeout(300);
  const shift = await page.evaluate(() => (window as unknown as { sum: { shift: number } }).sum.shift);
  await page.close();
  return shift;
}

for (const path of MEASURED)
  for (const width of [360, 1440])
    test(`${path} at ${width} px: next to nothing moves, even where fonts come late`, async ({ browser, baseURL }) => {
      expect(await shiftOf(browser, baseURL! + path, width)).toBeLessThanOrEqual(0.02);
    });

// On some page some line will just fit in one face and not in the other, whatever the faces: so that may happen on one in ten.
for (const width of [360, 768, 1440])
  test(`at ${width} px next to nothing moves on most types of page, and little on all`, { tag: '@all' }, async ({ browser, baseURL }) => {
    test.setTimeout(oneOfEach.length * 15_000);
    const shifts = [];
    for (const path of oneOfEach) shifts.push({ path, shift: await shiftOf(browser, baseURL! + path, width) });
    const moved = shifts.filter(({ shift }) => shift > 0.02);
    for (const { path, shift } of moved) console.log(`${path} at ${width} px: ${shift.toFixed(3)}`);
    expect(moved.length).toBeLessThanOrEqual(shifts.length / 10);
    expect(moved.filter(({ shift }) => shift > 0.1)).toEqual([]);
  });

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
