import type { Page } from '@playwright/test';
import { at, below } from './base.ts';
import { missingParts } from './seen/parts.ts';
import { batches, everyPage, expect, htmlOf, pages, test } from './site.ts';

/** All that the page says, without what only a script can do: copying, searching and filtering results. */
const said = (page: Page) =>
  page.evaluate(() => {
    for (const help of document.querySelectorAll('.copy, noscript, #search-status, main fieldset')) help.remove();
    return document.body.innerText;
  });

/** A script that runs; structured data is none. */
const hasScript = (path: string) => /<script(?![^>]*ld\+json)/.test(htmlOf(path));

// With scripts on, the visits to all pages see to it that nothing is missing.
for (const batch of batches(everyPage))
  test(
    `${batch[0]} to ${batch.at(-1)}: with scripts off nothing is missing, and the page says the same as with them`,
    { tag: '@no-script' },
    async ({ page, browser, baseURL }) => {
      test.setTimeout(batch.length * 15_000);
      const other = await browser.newPage({ baseURL: baseURL!, javaScriptEnabled: true });
      const faults: string[] = [];
      for (const path of batch) {
        await page.goto(path);
        faults.push(...(await missingParts(page)).map((fault) => `${path}: ${fault}`));
        if (!hasScript(path)) continue;
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
    const terms = pages.includes('/glossary/') ? htmlOf('/glossary/').split('<li id="').length - 1 : 0;
    expect(ofKind('glossary').length).toBe(terms);
  });

  test('the form of every page leads to the search page, which says what it needs', async ({ page }) => {
    await page.goto('/about/');
    await page.getByRole('searchbox').fill('word');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=word$/);
    await expect(page.locator('noscript p')).toBeVisible();
  });
});
