// The search of any content. What it finds in this one stands in `../this-dispute/search.spec.ts`.
import type { Page } from '@playwright/test';
import { recordsOf } from '../search/records.ts';
import { dist } from '../setup/built.ts';
import { below } from './base.ts';
import { example, expect, htmlOf, test, WORD } from './site.ts';

const results = (page: Page) => page.locator('[data-result]');
const status = (page: Page) => page.locator('#search-status');
const records = recordsOf(dist, 'en');
const positions = records.filter(({ filters }) => filters.kind[0] === 'position');

test('from any page, a word finds what holds it, marked, and a result leads to a page of the site', async ({ page }) => {
  await page.goto('/about/');
  await page.getByRole('searchbox').first().fill(WORD);
  await page.getByRole('button', { name: 'Search' }).first().click();
  await expect(page).toHaveURL(/\/search\/\?q=/);
  const first = results(page).first();
  await expect(first.locator('mark').first()).toBeVisible();
  await first.locator('a').first().click();
  await expect(page.locator('h1')).toBeVisible();
  expect(page.url()).not.toContain('/search/');
});

test('the words of a statement find its position and lead to the very statement', async ({ page }) => {
  const position = example('positions/…/…');
  const [, id, said] = /<li id="([^"]+)" value=[\s\S]*?<p[^>]*>([\s\S]*?)<\/p>/.exec(htmlOf(position))!;
  // Another position may rest on the same statement.
  await page.goto(`/search/?kind=position&q=${encodeURIComponent(said!.replace(/<[^>]+>|&\w+;|&#\d+;/g, ' '))}`);
  await expect(results(page).first().locator('a').first()).toHaveAttribute('href', new RegExp(`#${id}$`));
});

test('choices stand in the address, count right, and survive Back and reload', async ({ page }) => {
  await page.goto('/search/?kind=position');
  await expect(status(page)).toContainText(new RegExp(`^${positions.length} results?`));
  const party = page.locator('#search-facets input[name="party"]').first();
  const value = await party.getAttribute('value');
  await party.check();
  await expect(page).toHaveURL(new RegExp(`\\?party=${value}&kind=position$`));
  const own = positions.filter(({ filters }) => filters.party?.[0] === value).length;
  await expect(status(page)).toContainText(new RegExp(`^${own} results?`));
  await page.reload();
  await expect(party).toBeChecked();
  await page.goBack();
  await expect(status(page)).toContainText(new RegExp(`^${positions.length} results?`));
});

test('a word that stands nowhere is named, signs alone ask for a word, and the list from A to Z is one step away', async ({ page }) => {
  await page.goto('/search/?q=qwrtzpsdf');
  await expect(status(page)).toContainText('qwrtzpsdf');
  await expect(results(page)).toHaveCount(0);
  await page.goto(`/search/?q=${encodeURIComponent('?!…—')}`);
  await expect(status(page)).toContainText('Type a word or two to search.');
  await expect(page.getByRole('link', { name: 'Everything from A to Z' }).first()).toBeVisible();
});

test('nothing of the index loads before the box is entered', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(below(new URL(request.url()).pathname)));
  const ofIndex = () => asked.filter((path) => path.startsWith('/pagefind/'));
  await page.goto('/search/');
  // What the page's script asks for by itself, it asks for before two frames have been drawn.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  expect(ofIndex()).toEqual([]);
  await page.getByRole('searchbox').first().focus();
  await expect.poll(() => ofIndex().length).toBeGreaterThan(0);
});
