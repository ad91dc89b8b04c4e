import { at } from '../browser/base.ts';
import { expect, test } from '../browser/site.ts';

test.describe('evidence', { tag: '@no-script' }, () => {
  test('a statement leads to its claim in one click, and the claim leads back', async ({ page }) => {
    await page.goto('/positions/nuhw/intake-triage/#nu-09');
    const statement = page.locator('li#nu-09, li:has(#nu-09)');
    await statement.getByRole('link', { name: /NUHW/ }).first().click();
    await expect(page).toHaveURL(/\/sources\/nuhw-campaign\/#nu-09$/);
    const claim = page.locator('#nu-09');
    await expect(claim).toBeInViewport();
    await claim.getByText('note', { exact: true }).click();
    await claim.getByRole('link', { name: 'NUHW on the intake of new patients' }).click();
    await expect(page).toHaveURL(/\/positions\/nuhw\/intake-triage\/$/);
  });

  test('a mark in a case leads to its statement, whose fold opens', async ({ page }) => {
    await page.goto('/positions/kaiser/ai-role/');
    const mark = page.locator('main sup a').first();
    const id = (await mark.getAttribute('href'))!.slice(1);
    const statement = page.locator(`li[id="${id}"], li:has([id="${id}"])`);
    await expect(statement).toBeHidden();
    await mark.click();
    await expect(statement).toBeInViewport();
    await expect(statement.locator('.meta a[href*="/sources/"]').first()).toBeVisible();
  });

  test('a cell of the matrix leads to its position', async ({ page }) => {
    await page.goto('/');
    await page.locator('#question-intake-triage').getByRole('link', { name: 'Says clinicians decide' }).click();
    await expect(page.locator('h1')).toContainText('Says clinicians decide');
  });

  test('silence says where we looked, and when', async ({ page }) => {
    await page.goto('/positions/dmhc/money/');
    await expect(page.locator('h1')).toContainText('No position found');
    await expect(page.locator('.silent')).toContainText(/Where we looked:.*last on November \d\d, 2026/);
  });

  test('every statement shows who published it, its interest and how far it was checked', async ({ page }) => {
    await page.goto('/positions/kaiser/money/');
    await page.locator('summary', { hasText: 'with their sources' }).click();
    const statements = page.locator('li[id]:has(.meta)');
    expect(await statements.count()).toBeGreaterThan(0);
    for (const statement of await statements.all()) {
      await expect(statement.locator('.meta a[href*="/sources/"]')).not.toHaveCount(0);
      await expect(statement.locator('.v').first()).toHaveAccessibleName(
        /Found in our copy|Seen in part|Original not opened|Third-party summary/,
      );
      await statement.locator('summary').click();
      await expect(statement.locator('details > p').first()).toBeVisible();
    }
  });

  test('every claim of the five documents stands at its anchor', async ({ request }) => {
    const counts = {
      nextfin: ['nf', 24],
      'ai-gamble-essay': ['es', 19],
      aicerts: ['ac', 39],
      'nuhw-campaign': ['nu', 34],
      'two-tiered': ['tt', 10],
    } as const;
    for (const [source, [prefix, count]] of Object.entries(counts)) {
      const html = await (await request.get(`/sources/${source}/`)).text();
      for (let i = 1; i <= count; i++) expect(html).toContain(`id="${prefix}-${String(i).padStart(2, '0')}"`);
    }
  });

  test('a number that we worked out shows how, each figure in it a link', async ({ page }) => {
    await page.goto('/figures/rate-five-years/');
    const sum = page.locator('dt:text-is("Our arithmetic") + dd');
    await expect(sum).toContainText('25%');
    await expect(sum.getByRole('link')).toHaveAttribute('href', at('/figures/clinician-growth/'));
    await expect(page.locator('.hold', { hasText: 'Our arithmetic' }).first()).toBeVisible();
  });

  test('what is called not found says where and when we looked', async ({ page }) => {
    await page.goto('/figures/strike-south-workers/');
    await expect(page.getByText('Where we looked:')).toContainText('last on November 29, 2026');
  });
});
