import type { Page } from '@playwright/test';
import { at, below } from './base.ts';
import { batches, everyPage, expect, htmlOf, pages, test } from './site.ts';

const isEmbed = (path: string) => path.startsWith('/embed/');

/** What a reader misses on the page as it stands. */
async function missed(page: Page, path: string): Promise<string[]> {
  const answer = await page.goto(path);
  const faults = answer!.status() === 200 ? [] : [`answers with ${answer!.status()}`];
  const found = await page.evaluate(() => {
    const shown = (one: Element) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().height > 0;
    const heads = [...document.querySelectorAll('h1')];
    const faults = heads.length === 1 && heads[0]!.textContent!.trim() && shown(heads[0]!) ? [] : ['it has no single heading that is seen'];
    for (const figure of document.querySelectorAll('figure')) {
      const drawings = [...figure.querySelectorAll('svg[role]')];
      if (drawings.length > 0 && drawings.filter(shown).length !== 1) faults.push('of a figure’s drawings not just one is seen');
    }
    // A chart's table takes the place of its drawing.
    document.getElementById('as-table')?.click();
    for (const table of document.querySelectorAll('table'))
      if (!shown(table) || table.querySelectorAll('tbody tr').length === 0) faults.push('a table is not seen or has no rows');
    return faults;
  });
  if (
    !isEmbed(path) &&
    !(await page
      .locator('header')
      .getByRole('link', { name: /^(Help for members|Ayuda para los miembros)$/ })
      .isVisible())
  )
    found.push('help for members is not one tap away');
  // Embeds stand on other people's pages and lead to the chart's own.
  return [...faults, ...found, ...(await dead(page))];
}

/** Files that the page offers and that do not open. */
async function dead(page: Page): Promise<string[]> {
  const files = await page.locator('.files a[href]').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  const faults: string[] = [];
  for (const file of files) {
    const answer = await page.request.head(file);
    if (!answer.ok()) faults.push(`${file} does not open`);
  }
  return faults;
}

for (const batch of batches(everyPage))
  test(`${batch[0]} to ${batch.at(-1)}: nothing that is there to read is missing`, { tag: '@reading' }, async ({ page }) => {
    test.setTimeout(batch.length * 15_000);
    const faults: string[] = [];
    for (const path of batch) faults.push(...(await missed(page, path)).map((fault) => `${path}: ${fault}`));
    expect(faults).toEqual([]);
  });

/** All that the page says, without what only a script can do: copying, searching and filtering results. */
const said = (page: Page) =>
  page.evaluate(() => {
    for (const help of document.querySelectorAll('.copy, noscript, #search-status, main fieldset')) help.remove();
    return document.body.innerText;
  });

/** Pages with a script that runs; structured data is none. */
const scripted = everyPage.filter((path) => /<script(?![^>]*ld\+json)/.test(htmlOf(path)));

for (const batch of batches(scripted))
  test(
    `${batch[0]} to ${batch.at(-1)}: the page says the same with scripts off as on`,
    { tag: '@no-script' },
    async ({ page, browser, baseURL }) => {
      test.setTimeout(batch.length * 15_000);
      const other = await browser.newPage({ baseURL: baseURL!, javaScriptEnabled: true });
      const faults: string[] = [];
      for (const path of batch) {
        await Promise.all([page.goto(path), other.goto(at(path))]);
        const [plain, full] = await Promise.all([said(page), said(other)]);
        const lost = full.split('\n').find((line, i) => line !== plain.split('\n')[i]);
        if (plain !== full) faults.push(`${path}: scripts change what it says, from "${lost}" on`);
      }
      await other.close();
      expect(faults).toEqual([]);
    },
  );

test.describe('with scripts off', { tag: '@no-script' }, () => {
  test('the search page leads to the matrix and to a list of everything', async ({ page }) => {
    await page.goto('/search/?q=x');
    await expect(page.locator('noscript p')).toBeVisible();
    await page.locator(`main a[href="${at('/matrix/')}"]`).click();
    await expect(page.locator('.board')).toBeVisible();
    await page.goBack();
    await page.getByRole('link', { name: 'Everything from A to Z' }).click();
    const links = await page.locator('main a').evaluateAll((all) => [...new Set(all.map((a) => a.getAttribute('href')!))]);
    const ofKind = (kind: string) => links.map(below).filter((link) => link.startsWith(`/${kind}/`));
    expect(ofKind('positions').sort()).toEqual(pages.filter((path) => path.startsWith('/positions/')));
    expect(ofKind('figures').length).toBe(pages.filter((path) => /^\/figures\/./.test(path)).length);
    expect(ofKind('glossary').length).toBeGreaterThan(20);
  });

  test('the form of every page leads to the search page, which says what it needs', async ({ page }) => {
    await page.goto('/about/');
    await page.getByRole('searchbox').fill('intake');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=intake$/);
    await expect(page.locator('noscript p')).toBeVisible();
  });
});
