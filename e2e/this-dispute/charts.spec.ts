// What the charts of this dispute promise.
import { at } from '../browser/base.ts';
import { expect, test } from '../browser/site.ts';

test('the survey prints what its source leaves out', { tag: '@no-script' }, async ({ page }) => {
  await page.goto('/charts/therapist-survey/');
  await page.locator('figcaption summary').click();
  await expect(page.getByText('When it was taken, how many answered, the response rate, the wording, and who ran it')).toBeVisible();
});

test('marks of the timeline lead to their events', { tag: '@no-script' }, async ({ page }) => {
  await page.goto('/charts/timeline/');
  await page.locator('svg.wide a', { hasText: 'One-day strike in Northern California' }).locator('text').last().click();
  await expect(page).toHaveURL(/\/timeline\/#2026-strike$/);
  await expect(page.locator('[id="2026-strike"]')).toBeInViewport();
});

test('a mark under pointer or focus says its value, its base and who says so, and the others step back', async ({ page }) => {
  await page.goto('/charts/therapist-survey/');
  const tip = page.locator('.tip');
  await expect(tip).toBeHidden();
  await page.locator('svg.wide a[href="#row-survey-weekly"] rect.open').hover();
  for (const said of ['84%', 'Psychiatry department only', 'not reported', 'NUHW', 'paragraph']) await expect(tip).toContainText(said);
  const opacity = (row: string) => page.locator(`svg.wide a[href="#row-${row}"] .track`).evaluate((mark) => getComputedStyle(mark).opacity);
  expect([await opacity('survey-weekly'), await opacity('survey-staff')]).toEqual(['1', '0.28']);
  await page.locator('svg.wide a[href="#row-survey-staff"]').focus();
  await expect(tip).toContainText('75%');
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
});

test('the pages of the positions that use a chart link to it', { tag: '@no-script' }, async ({ page }) => {
  await page.goto('/charts/therapist-survey/');
  const uses = await page.locator(`main a[href^="${at('/positions/')}"]`).evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
  expect(uses.length).toBeGreaterThan(0);
  for (const use of uses) {
    await page.goto(use);
    await expect(page.locator(`main a[href="${at('/charts/therapist-survey/')}"]`).first()).toBeVisible();
  }
});

test('a cell of the matrix shows where an answer is known from others alone', { tag: '@no-script' }, async ({ page }) => {
  await page.goto('/matrix/');
  expect(await page.locator('.board td .g.hollow').count()).toBeGreaterThan(0);
});
