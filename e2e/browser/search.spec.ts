import { expect, test } from './site.ts';

const results = '#search-results > li';

test('a word of a summary finds its position', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').first().fill('guarantee licensed therapists guide care');
  await page.getByRole('button', { name: 'Search' }).first().click();
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.locator(results).first()).toContainText('NUHW on: Intake');
  await expect(page.locator(`${results} mark`).first()).toBeVisible();
});

test('filters narrow the results, stand in the address, and survive Back and reload', async ({ page }) => {
  await page.goto('/search/?q=AI');
  await expect(page.locator(results).first()).toBeVisible();
  const all = await page.locator(results).count();
  await page.getByRole('checkbox', { name: /^Kaiser/ }).check();
  await expect(page).toHaveURL(/\?q=AI&party=kaiser$/);
  await expect(page.locator(results).first()).toContainText('Kaiser on:');
  const some = await page.locator(results).count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await page.getByRole('checkbox', { name: /^NUHW/ }).check();
  await expect(page).toHaveURL(/party=kaiser~nuhw$/);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^NUHW/ })).toBeChecked();
  await page.goBack();
  await expect(page.locator(results)).toHaveCount(some);
  await page.goBack();
  await expect(page.locator(results)).toHaveCount(all);
});

test('a question alone lists its positions, silence included', async ({ page }) => {
  await page.goto('/search/?question=intake-triage');
  await expect(page.locator(results)).toHaveCount(await page.locator('input[name="party"]').count());
  await expect(page.locator('#search-results')).toContainText('No position found');
});

test('a number is found as people type it', async ({ page }) => {
  await page.goto('/search/?q=$67+billion');
  await expect(page.locator('#search-results')).toContainText('$67 billion');
});

test('words that stand nowhere are named', async ({ page }) => {
  await page.goto('/search/?q=layoffs+xylophone');
  await expect(page.locator('#search-status')).toContainText('Found nowhere: xylophone');
  expect(await page.locator(results).count()).toBeGreaterThan(0);
});

test('what a reader types is shown as text', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.locator('#search-status')).not.toBeEmpty();
  await expect(page.locator('main img')).toHaveCount(0);
});

test('every record of the catalogue leads to a page that exists', async ({ request }) => {
  const { records } = (await (await request.get('/search/records.json')).json()) as { records: { url: string; id: string }[] };
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  for (const url of new Set(records.map((record) => record.url.replace(/#.*/, ''))))
    expect((await request.get(url)).status(), url).toBe(200);
});

test('each question that the overview offers has an answer', async ({ page }) => {
  await page.goto('/');
  const links = await page.locator('main form .tap').evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) {
    await page.goto(link);
    await expect(page.locator(results).first()).toBeVisible();
  }
});

test('where the index does not arrive, the page says so and calls no word unknown', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL! });
  await page.route('**/*.pf_index', (route) => route.abort());
  await page.goto('/search/?q=layoffs');
  await expect(page.locator('#search-status')).toContainText('could not be loaded');
  await expect(page.locator(results)).toHaveCount(0);
  await page.close();
});
