import type { Page } from '@playwright/test';
import { at, below } from './base.ts';
import { expect, test } from './site.ts';

const results = '#search-results li';
const open = async (page: Page, name: string) => {
  const facet = page.locator('details.facet', { has: page.locator(`summary:text-is("${name}")`) });
  if (!(await facet.evaluate((one) => (one as HTMLDetailsElement).open))) await facet.locator('summary').click();
  return facet;
};
/** How many results there are, as the page announces it. */
const told = async (page: Page) => Number(/^\d+/.exec((await page.locator('#search-status').textContent())!)?.[0] ?? 0);
const shown = async (page: Page) => {
  await expect(page.locator('#search-status')).toContainText(/result|Nothing/);
  return told(page);
};

interface Record {
  url: string;
  kind: string;
  party?: string;
  question?: string;
}
const records = async (page: Page) => ((await (await page.request.get('/search/records.json')).json()) as { records: Record[] }).records;

test('a word of a statement finds its position and leads to the very statement', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').first().fill('guarantee licensed therapists guide care');
  await page.getByRole('button', { name: 'Search' }).first().click();
  await expect(page).toHaveURL(/\/search\/\?q=/);
  const first = page.locator(`${results} a`).first();
  await expect(first).toContainText('NUHW on: Intake');
  await expect(page.locator(`${results} mark`).first()).toBeVisible();
  await expect(first).toHaveAttribute('href', /\/positions\/nuhw\/intake-triage\/#[\w.-]+$/);
  await first.click();
  const target = page.locator(':target');
  await expect(target).toBeVisible();
  const plain = await page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
  expect(await target.evaluate((place) => getComputedStyle(place).backgroundColor)).not.toBe(plain);
});

test('a card says what it is, who answers what, the date, the source, and how far it was checked', async ({ page }) => {
  await page.goto('/search/?q=AI+in+place+of+therapists&party=nuhw&kind=position');
  const card = page.locator(results, { hasText: 'NUHW on: AI’s role' });
  await expect(card).toContainText('Position');
  await expect(card.locator('.meta')).toContainText(/Replace|NUHW/);
  await expect(card.locator('.meta')).toContainText(/20\d\d|undated/);
  await expect(card.locator('.meta')).toContainText(/Found in our copy|Seen in part|Original not opened/);
});

test('choices stand in the address, count right under OR and AND, and survive Back, reload and a fresh browser', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/search/?kind=position');
  const all = (await records(page)).filter(({ kind }) => kind === 'position');
  expect(await shown(page)).toBe(all.length);
  const party = await open(page, 'Party');
  await party.getByRole('checkbox', { name: /^Kaiser/ }).check();
  await expect(page).toHaveURL(/\?party=kaiser&kind=position$/);
  await party.getByRole('checkbox', { name: /^NUHW/ }).check();
  await expect(page).toHaveURL(/party=kaiser~nuhw&kind=position$/);
  const two = all.filter((one) => ['kaiser', 'nuhw'].includes(one.party!));
  await expect.poll(() => told(page)).toBe(two.length);
  await expect(party.locator('label', { hasText: 'CNA' }).locator('.count')).toHaveText(
    String(all.filter((one) => one.party === 'cna').length),
  );
  const question = await open(page, 'Question');
  const count = question.locator('label', { hasText: 'Intake' }).locator('.count');
  await expect(count).toHaveText(String(two.filter((one) => one.question === 'intake-triage').length));
  await question.getByRole('checkbox', { name: /Intake/ }).check();
  await expect.poll(() => told(page)).toBe(2);
  const titles = await page.locator(`${results} a`).allTextContents();
  const fresh = await browser.newPage({ baseURL: baseURL! });
  await fresh.goto(page.url());
  await expect(fresh.locator(`${results} a`)).toHaveText(titles);
  await fresh.close();
  await page.reload();
  await expect(page.locator('input[value="nuhw"]')).toBeChecked();
  expect(await shown(page)).toBe(2);
  await page.goBack();
  await expect.poll(() => told(page)).toBe(two.length);
  await page.goBack();
  await expect.poll(() => told(page)).toBe(all.filter((one) => one.party === 'kaiser').length);
});

test('a filter by answer and by kind narrows too, and only answers that occur are offered', async ({ page }) => {
  await page.goto('/search/?q=intake&kind=position');
  await shown(page);
  const answers = await open(page, 'Answer');
  const none = answers.getByRole('checkbox', { name: /^No position found/ });
  await none.check();
  await expect(page).toHaveURL(/answer=none-found$/);
  await expect(page.locator(results).first()).toContainText('No position found');
  for (const label of await answers.locator('label:visible .count').allTextContents()) expect(Number(label)).toBeGreaterThanOrEqual(0);
});

test('the name of a question lists its positions in the site’s own order, silence included', async ({ page }) => {
  await page.goto('/search/?q=intake');
  await expect(page.locator('#search-results h2').first()).toContainText('Who should decide how soon');
  const parties = await page.locator('input[name="party"]').evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
  const links = await page
    .locator('#search-results ol')
    .first()
    .locator('a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
  expect(links.map((link) => below(link).split('/')[2])).toEqual(parties);
  await expect(page.locator('#search-results p.l').first()).toContainText('Governor: silent');
  await expect(page.locator('#search-results p.l').first()).toContainText('NUHW: heard');
  await page.goto('/search/?question=intake-triage');
  await expect(page.locator('#search-results h2').first()).toContainText('Who should decide how soon');
});

test('numbers are found as people type them', async ({ page }) => {
  for (const [q, text] of [
    ['$67 billion', '$67 billion'],
    ['200M', '$200 million'],
    ['51.6%', '51.6%'],
    ['19/20', '19'],
    ['4.6m', '4.6 million'],
  ]) {
    await page.goto(`/search/?q=${encodeURIComponent(q!)}`);
    await expect(page.locator(results).first(), q).toContainText(text!);
  }
});

test('words that stand nowhere are named, and the nearest word is offered', async ({ page }) => {
  await page.goto('/search/?q=layoffs+xylophone');
  await expect(page.locator('#search-status')).toContainText('Found nowhere: xylophone');
  expect(await page.locator(results).count()).toBeGreaterThan(0);
  await page.goto('/search/?q=psychiatrrist');
  await expect(page.locator('#search-status')).toContainText('Close to it: psychiatrist');
  expect(await page.locator(results).count()).toBeGreaterThan(0);
});

test('a name that only a statement holds is found', async ({ page }) => {
  await page.goto('/search/?q=olsen');
  await expect(page.locator(results).first()).toContainText('psychiatrist');
});

test('the keyboard goes from the box to the results and back, and more results on demand', async ({ page }) => {
  await page.goto('/search/?q=Kaiser');
  expect(await shown(page)).toBeGreaterThan(10);
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(`${results} a`).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.locator(results)).toHaveCount(10);
  await page.getByRole('button', { name: /^Show \d+ more/ }).click();
  await expect(page.locator(results)).toHaveCount(await told(page));
  await expect(page.locator(`${results} a`).nth(10)).toBeFocused();
});

test('nothing loads before the box is entered, and a question after the first makes no request', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(below(new URL(request.url()).pathname)));
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.endsWith('records.json'))).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => asked.filter((path) => path.endsWith('records.json')).length).toBe(1);
  await page.getByRole('searchbox').fill('layoffs');
  await page.keyboard.press('Enter');
  await shown(page);
  // The browser itself asks for the icon again where the address changes.
  const data = () => asked.filter((path) => !/^\/(_astro\/fonts\/|favicon)/.test(path)).length;
  const before = data();
  await page.getByRole('searchbox').fill('reserves');
  await page.keyboard.press('Enter');
  await expect(page.locator(results).first()).toContainText('eserves');
  expect(data()).toBe(before);
});

test('bad input gets a clear line: nothing is injected and nothing hangs', async ({ page }) => {
  const status = page.locator('#search-status');
  const cases: [q: string, says: RegExp][] = [
    ['<img src=x onerror=alert(1)><script>alert(1)</script>', /result|Nothing/],
    ['?!…—“”', /signs alone/],
    ['a'.repeat(10_000), /only its beginning/],
    ['therapist '.repeat(1000), /only its beginning/],
    ['שלום עולם', /Nothing was found\. Found nowhere/],
    ['\u202Etherapists\u202C', /result/],
    ['%00%FF', /Nothing|result/],
  ];
  for (const [q, says] of cases) {
    await page.goto(`/search/?q=${encodeURIComponent(q)}`);
    await expect(status, q.slice(0, 40)).toContainText(says);
  }
  await expect(page.locator('main img')).toHaveCount(0);
  await page.goto('/search/?q=AI&party=martians&party=kaiser&kind=%3Cb%3E');
  await expect(status).toContainText('There is no such filter, so it was left out: martians, <b>');
  expect(await told(page)).toBeGreaterThan(0);
});

test('what every record leads to exists, the place on the page included', async ({ page }) => {
  const pages = new Map<string, string>();
  for (const { url } of await records(page)) {
    const [path = '', place] = url.split('#');
    if (!pages.has(path)) {
      const answer = await page.request.get(path);
      expect(answer.status(), url).toBe(200);
      pages.set(path, await answer.text());
    }
    if (place) expect(pages.get(path), url).toContain(`id="${place}"`);
  }
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

test.describe('where the catalog is not as it should be', () => {
  for (const [name, body, says] of [
    ['does not arrive', undefined, 'could not be loaded'],
    ['is no JSON', '<html>', 'could not be loaded'],
    ['has another form', '{"format":1,"records":[]}', 'older than the search’s catalog'],
  ] as const)
    test(`and ${name}, the page says so and lists nothing`, async ({ browser, baseURL }) => {
      const page = await browser.newPage({ baseURL: baseURL! });
      await page.route('**/records.json?v=*', (route) =>
        body === undefined ? route.abort() : route.fulfill({ body, contentType: 'application/json' }),
      );
      await page.goto(at('/search/?q=layoffs'));
      await expect(page.locator('#search-status')).toContainText(says);
      await expect(page.locator(results)).toHaveCount(0);
      await page.close();
    });
});
