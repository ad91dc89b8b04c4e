import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { unpack } from '../setup/unpack.ts';

let folder: ReturnType<typeof unpack>;
test.beforeAll(() => {
  folder = unpack();
});
test.afterAll(() => folder.remove());

test('the archive opens from a folder: links, a chart and its files, faces, and lists in place of search', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => !request.url().startsWith(folder.home) && faults.push(`asked ${request.url()}`));

  await page.goto(`${folder.home}index.html`);
  await page.locator('.menu > summary').click();
  await page.locator('.menu a[href*="questions/"]').nth(1).click();
  await expect(page).toHaveURL(/\/questions\/[^/]+\/index\.html$/);
  await page.locator('main a[href*="/charts/"]:visible').first().click();
  await expect(page).toHaveURL(/\/charts\/.+\/index\.html$/);
  await expect(page.locator('figure svg[role]:visible').first()).toBeVisible();
  for (const type of ['csv', 'png', 'svg', 'json']) {
    const file = await page
      .locator(`a[href$=".${type}"]`)
      .first()
      .evaluate((link: HTMLAnchorElement) => link.href);
    expect(existsSync(fileURLToPath(file)), file).toBe(true);
  }
  const faces = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replace(/-.*|"/g, ''));
  });
  expect(faces).toEqual(expect.arrayContaining(['Literata', 'Source Sans']));

  await page.locator('header').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/index\.html$/);
  await expect(page.locator('form')).toHaveCount(0);
  await expect(page.getByText('Search needs JavaScript and the live website.')).toBeVisible();
  await page.locator('main a', { hasText: 'A to Z' }).click();
  await expect(page.locator('h1')).toBeVisible();
  expect(page.url()).toMatch(/\/a-z\/index\.html$/);
  expect(faults).toEqual([]);
});
