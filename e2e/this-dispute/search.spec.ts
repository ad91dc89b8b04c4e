import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { askPage } from '../search/ranks.ts';
import { recordsOf, type SearchRecord } from '../search/records.ts';
import { dist } from '../setup/built.ts';
import { at, below } from '../browser/base.ts';
import { expect, test } from '../browser/site.ts';

const results = '[data-result]';
const links = `${results} a`;
/** A choice of the filters, by what it chooses. */
const choice = (page: Page, name: string, value: string) => page.locator(`#search-facets input[name="${name}"][value="${value}"]`);
const countOf = (page: Page, name: string, value: string) =>
  page.locator(`#search-facets label:has([name="${name}"][value="${value}"]) .count`);
/** How many results there are, as the page announces it. */
const told = async (page: Page) => Number(/^\d+/.exec((await page.locator('#search-status').textContent())!)?.[0] ?? 0);
const shown = async (page: Page) => {
  await expect(page.locator('#search-status')).toContainText(/result/i);
  return told(page);
};
const search = (page: Page, q: string) => page.goto(`/search/?q=${encodeURIComponent(q)}`);
const records = recordsOf(dist, 'en');
const fits = ({ filters }: SearchRecord, name: keyof SearchRecord['filters'], ...values: string[]) =>
  values.includes(filters[name]?.[0] ?? '');

test('a word of a statement finds its position and leads to the very statement', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').first().fill('guarantee licensed therapists guide care');
  await page.getByRole('button', { name: 'Search' }).first().click();
  await expect(page).toHaveURL(/\/search\/\?q=/);
  const first = page.locator(results).first();
  await expect(first).toContainText('NUHW');
  await expect(first.locator('mark').first()).toBeVisible();
  await expect(first.locator('a')).toHaveAttribute('href', /\/positions\/nuhw\/transparency-oversight\/#nu-14$/);
  await first.locator('a').click();
  const target = page.locator(':target');
  await expect(target).toBeVisible();
  const plain = await page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
  expect(await target.evaluate((place) => getComputedStyle(place).backgroundColor)).not.toBe(plain);
});

test('a result says what it is, who answers what, when, where, and how far it was checked', async ({ page }) => {
  await page.goto('/search/?q=AI+in+place+of+therapists&party=nuhw&kind=position');
  const result = page.locator('[data-result="/positions/nuhw/ai-role/"]');
  await expect(result).toContainText(/Position · .*NUHW on the role of AI/);
  await expect(result.locator('.by')).toContainText(/20\d\d|undated/);
  await expect(result.getByRole('img', { name: /Found in our copy|Seen in part|Original not opened|Third-party summary/ })).toBeVisible();
  await search(page, 'therapist survey');
  const chart = page.locator('[data-result="/charts/therapist-survey/"]');
  const picture = chart.locator('img');
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
});

test('a list that holds what only a third-party summary tells says so once, with the mark, and others do not', async ({ page }) => {
  const told = page
    .locator('#search-results')
    .getByRole('paragraph')
    .filter({ hasText: 'Known to us only through a third-party summary made with AI tools.' });
  const marks = page.locator(results).getByRole('img', { name: 'Third-party summary (AI)' });
  await page.goto('/search/?q=city+hearing+resolution&kind=event');
  await shown(page);
  await expect(marks.first()).toBeVisible();
  await expect(told).toHaveCount(1);
  const beside = (one: Element) => one.previousElementSibling!.querySelector('[role=img]')!.getAttribute('aria-label');
  expect(await told.evaluate(beside), 'it stands beside the first mark').toBe('Third-party summary (AI)');
  await page.goto('/search/?kind=position');
  await shown(page);
  await expect(marks).toHaveCount(0);
  await expect(told).toHaveCount(0);
  await page.getByRole('button', { name: /^Show \d+ more/ }).click();
  await expect(marks.first()).toBeVisible();
  await expect(told).toHaveCount(1);
  // A statement has its own mark where its record is known by more.
  await page.goto('/search/?q=hospital+association+opposed+bill+overrule&party=kaiser&kind=position');
  await expect(page.locator('.said').getByRole('img', { name: 'Third-party summary (AI)' }).first()).toBeVisible();
});

test('choices stand in the address, count right under OR and AND, and survive Back, reload and a fresh browser', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/search/?kind=position');
  const all = records.filter((one) => fits(one, 'kind', 'position'));
  expect(await shown(page)).toBe(all.length);
  await choice(page, 'party', 'kaiser').check();
  await expect(page).toHaveURL(/\?party=kaiser&kind=position$/);
  await choice(page, 'party', 'nuhw').check();
  await expect(page).toHaveURL(/party=kaiser~nuhw&kind=position$/);
  const two = all.filter((one) => fits(one, 'party', 'kaiser', 'nuhw'));
  await expect.poll(() => told(page)).toBe(two.length);
  await expect(countOf(page, 'party', 'cna')).toHaveText(String(all.filter((one) => fits(one, 'party', 'cna')).length));
  await expect(countOf(page, 'question', 'intake-triage')).toHaveText(
    String(two.filter((one) => fits(one, 'question', 'intake-triage')).length),
  );
  await choice(page, 'question', 'intake-triage').check();
  await expect.poll(() => told(page)).toBe(2);
  const titles = await page.locator(links).allTextContents();
  const fresh = await browser.newPage({ baseURL: baseURL! });
  await fresh.goto(page.url());
  await expect(fresh.locator(links)).toHaveText(titles);
  await fresh.close();
  await page.reload();
  await expect(choice(page, 'party', 'nuhw')).toBeChecked();
  expect(await shown(page)).toBe(2);
  await page.goBack();
  await expect.poll(() => told(page)).toBe(two.length);
  await page.goBack();
  await expect.poll(() => told(page)).toBe(all.filter((one) => fits(one, 'party', 'kaiser')).length);
});

test('choices that would give nothing are not there, and on a phone all are closed until they are opened', async ({ page }) => {
  await search(page, 'layoffs');
  await shown(page);
  for (const count of await page.locator('#search-facets label:visible .count').allTextContents()) expect(Number(count)).toBeGreaterThan(0);
  await expect(page.locator('#search-facets label[hidden]').first()).toBeHidden();
  await expect(choice(page, 'party', 'labor-department')).toBeHidden();
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.locator('#search-facets fieldset').first()).toBeHidden();
  expect((await page.locator(results).first().boundingBox())!.y).toBeLessThan(740);
  await page.getByText('Narrow the results').click();
  await expect(page.locator('#search-facets fieldset').first()).toBeVisible();
});

test('a question’s name brings both sides first, side by side and alike, and silence last, in one line', async ({ page }) => {
  for (const address of ['/search/?q=intake', '/search/?q=layoffs', '/search/?question=intake-triage']) {
    await page.goto(address);
    const sides = page.locator('.sides > [data-result]');
    await expect(sides, address).toHaveCount(2);
    await expect(page.locator(results).first()).toHaveAttribute('data-result', /^\/positions\/kaiser\//);
    await expect(page.locator(results).nth(1)).toHaveAttribute('data-result', /^\/positions\/nuhw\//);
    const [one, other] = await Promise.all([sides.first().boundingBox(), sides.nth(1).boundingBox()]);
    expect([one!.y, one!.width, one!.height].map(Math.round)).toEqual([other!.y, other!.width, other!.height].map(Math.round));
    const silent = page.locator('#search-results > .silent');
    await expect(silent).toContainText(/^No position found: .*CNA/);
    expect(await silent.evaluate((line) => line.nextElementSibling)).toBeNull();
    await expect(page.locator(results, { hasText: 'No position found' })).toHaveCount(0);
  }
});

/** What people type, by its kind, and what it must find in the first place or, as a list, among the first three. */
const TYPED: Record<string, [q: string, found: string | string[]][]> = {
  'letters and digits that run together': [
    ['SB903', '/laws/#sb-903'],
    ['sb 903', '/laws/#sb-903'],
    ['AB489', '/laws/#ab-489'],
    ['sb243', '/laws/#sb-243'],
  ],
  'hyphens, both ways': [
    ['note taking', ['/glossary/#ambient-note-taking', '/studies/note-taking-review/']],
    ['notetaking', ['/glossary/#ambient-note-taking', '/timeline/#2023-note-taking-begins']],
  ],
  'dotted letters': [
    ['A.I. in therapy contract', ['/positions/nuhw/ai-role/', '/positions/cna/ai-role/', '/positions/kaiser/ai-role/']],
    ['AI in therapy contract', ['/positions/nuhw/ai-role/', '/positions/cna/ai-role/', '/positions/kaiser/ai-role/']],
  ],
  'numbers in any form': [
    ['$200M', ['/charts/settlement-parts/', '/figures/settlement-total/']],
    ['two hundred million', ['/charts/settlement-parts/', '/figures/settlement-total/']],
    ['19/20', ['/figures/deficiencies-uncorrected/', '/charts/deficiencies/']],
    ['51.6%', ['/figures/undertriage-vignettes/', '/studies/chatgpt-health-triage/']],
    ['$67 billion', ['/figures/reserves/', '/charts/reserves-as-told/', '/disagreements/reserves-size/']],
    ['4.6m', ['/figures/region-members/', '/figures/members-region/', '/disagreements/members-or-patients/']],
  ],
};

for (const [kind, cases] of Object.entries(TYPED))
  test(`what people type finds what they mean: ${kind}`, async ({ page }) => {
    await page.goto('/search/');
    for (const [q, found] of cases) {
      const first = (await askPage(page, q)).slice(0, 3);
      if (typeof found === 'string') expect(first[0], q).toBe(found);
      else
        expect(
          first.some((one) => found.includes(one)),
          `${q}: ${first.join(' ')}`,
        ).toBe(true);
    }
  });

test('two spellings of the same find the same', { tag: '@all' }, async ({ page }) => {
  const found = async (q: string) => {
    await search(page, q);
    await shown(page);
    return page.locator(results).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['result']!));
  };
  for (const [one, other] of [
    ['followup appointment', 'follow-up appointment'],
    ['A.I. and jobs', 'AI and jobs'],
    ['SB903', 'SB 903'],
    ['200 million', '$200,000,000'],
    ['Kaiser’s offer', 'Kaiser offer'],
  ] as const)
    expect(await found(one), one).toEqual(await found(other));
});

test('a number is marked as it is printed, with its sign', async ({ page }) => {
  await search(page, '200m');
  await expect(page.locator(`${results} mark`).first()).toHaveText('$200 million');
});

test('a phrase in quotation marks is found as it stands only', async ({ page }) => {
  await search(page, '"patient management time"');
  const exact = await shown(page);
  const holding = records.filter(({ anchors }) =>
    anchors.some(({ id, text }) => !/numbers/.test(id) && /patient management time/i.test(text)),
  );
  expect(exact).toBeGreaterThan(0);
  expect(exact).toBeLessThanOrEqual(holding.length);
  await search(page, 'patient management time');
  expect(await shown(page)).toBeGreaterThan(exact);
});

test('only signs, or only words that every text has, get a sentence of their own', async ({ page }) => {
  for (const [q, says] of [
    ['?!…—', 'Type a word or two to search.'],
    ['what did they say', 'Those words are too common to search for.'],
  ] as const) {
    await search(page, q);
    await expect(page.locator('#search-status')).toContainText(says);
    await expect(page.locator(results)).toHaveCount(0);
  }
});

test('a misspelled word is named and answered as it was meant; a right one is never corrected', async ({ page }) => {
  for (const [q, meant] of [
    ['psychiatrrist', 'psychiatrist'],
    ['outsorcing', 'outsourcing'],
    ['setlement fine', 'settlement fine'],
  ] as const) {
    await search(page, q);
    await expect(page.locator('#search-status')).toContainText(`No matches for “${q.split(' ')[0]}”. Did you mean “${meant}”?`);
    expect(await page.locator(results).count()).toBeGreaterThan(0);
  }
  const link = page.locator('#search-status a');
  await expect(link).toHaveAttribute('href', /\?q=settlement%20fine$/);
  for (const q of ['layoff', 'layoffs', 'therapist', 'therap', 'shrink', 'Abridge', 'Newsom', 'walkout', 'mediate']) {
    await askPage(page, q);
    await expect(page.locator('#search-status'), q).not.toContainText(/Did you mean|No matches/);
  }
});

test('words found nowhere are named, and the others are answered', async ({ page }) => {
  await search(page, 'layoffs xylophone');
  await expect(page.locator('#search-status')).toContainText('No matches for “xylophone”.');
  expect(await page.locator(results).count()).toBeGreaterThan(0);
});

test('"layoffs" leads with layoffs, for no other word’s sake; a note of ours is found by nobody', async ({ page }) => {
  await search(page, 'layoffs');
  await shown(page);
  const all = await page.locator(results).evaluateAll((list) => list.map((one) => (one as HTMLElement).dataset['result']!));
  expect(all[0]).toBe('/positions/kaiser/outsourcing-layoffs/');
  expect(all.filter((url) => url.startsWith('/timeline/'))).toEqual([]);
  await search(page, 'title of the page not seen');
  await expect(page.locator('#search-status')).toContainText(/result/i);
  const noted = await page.locator(results).evaluateAll((list) => list.slice(0, 5).map((one) => one.textContent));
  expect(noted.filter((text) => /title of the page not seen/.test(text ?? ''))).toEqual([]);
});

test('the keyboard goes from the box to the results and back, and more results on demand', async ({ page }) => {
  await search(page, 'Kaiser');
  expect(await shown(page)).toBeGreaterThan(10);
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(links).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox').first()).toBeFocused();
  await expect(page.locator(results)).toHaveCount(10);
  const more = page.getByRole('button', { name: /^Show \d+ more/ });
  await more.click();
  await expect(page.locator(results)).toHaveCount(50);
  await expect(page.locator(links).nth(10)).toBeFocused();
  await search(page, 'ratified');
  const all = await shown(page);
  await expect(more).toHaveText(`Show ${all - 10} more`);
  await more.click();
  await expect(page.locator(results)).toHaveCount(all);
  await expect(more).toBeHidden();
});

test('nothing loads before the box is entered, and no more than 160 KB until the first answer', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(below(new URL(request.url()).pathname)));
  await page.goto('/search/');
  // What the page's script asks for by itself, it asks for before two frames have been drawn.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const ofIndex = () => asked.filter((path) => path.startsWith('/pagefind/'));
  expect(ofIndex()).toEqual([]);
  await page.getByRole('searchbox').first().focus();
  await expect.poll(() => ofIndex().filter((path) => path.endsWith('.pf_meta')).length).toBe(1);
  await page.getByRole('searchbox').first().fill('layoffs');
  await page.keyboard.press('Enter');
  await shown(page);
  expect(ofIndex().length).toBeLessThan(30);
  expect(new Set(ofIndex()).size).toBe(ofIndex().length);
  const bytesOf = (path: string) => {
    const file = readFileSync(join(dist, path));
    return (/\.(js|json)$/.test(path) ? gzipSync(file) : file).length;
  };
  const script = asked.filter((path) => /^\/_astro\/.*\.js$/.test(path));
  expect([...script, ...ofIndex()].reduce((sum, path) => sum + bytesOf(path), 0)).toBeLessThanOrEqual(160_000);
  // What was asked once is there when it is asked again.
  await page.getByRole('searchbox').first().fill('reserves');
  await page.keyboard.press('Enter');
  await expect(page.locator(results).first()).toContainText('eserves');
  const before = ofIndex().length;
  await page.goBack();
  await expect(page.locator('#search-status')).toContainText('layoffs');
  expect(ofIndex().length).toBe(before);
});

for (const width of [1440, 360])
  test(`nothing shifts when results arrive, ${width} pixels wide`, { tag: width === 360 ? [] : ['@all'] }, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const q of ['layoffs', 'outsorcing xylophone', '$200M']) {
      await search(page, q);
      await shown(page);
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift), q).toBeLessThanOrEqual(0.02);
    }
  });

test('bad input gets a clear line: nothing is injected and nothing hangs', async ({ page }) => {
  const status = page.locator('#search-status');
  const cases: [q: string, says: RegExp][] = [
    ['<img src=x onerror=alert(1)><script>alert(1)</script>', /result/i],
    ['a'.repeat(10_000), /only its first words/],
    ['therapist '.repeat(1000), /only its first words/],
    ['שלום עולם', /No results for .* No matches for/],
    ['\u202Etherapists\u202C', /result/],
    ['%00%FF', /result/i],
    ['"', /Type a word/],
    ['""', /Type a word/],
    ['"therapist', /result/],
  ];
  for (const [q, says] of cases) {
    await search(page, q);
    await expect(status, q.slice(0, 40)).toContainText(says);
  }
  await expect(page.locator('main script:not([src]), main img[src="x"]')).toHaveCount(0);
  await page.goto('/search/?q=AI&party=martians&party=kaiser&kind=%3Cb%3E');
  await expect(status).toContainText('No such filter, so we left it out: martians, <b>');
  expect(await told(page)).toBeGreaterThan(0);
});

test('each question that the overview offers has an answer', async ({ page }) => {
  await page.goto('/');
  const offered = await page.locator('main a[href*="?q="]').evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
  expect(offered.length).toBeGreaterThan(1);
  for (const link of offered) {
    await page.goto(link);
    await expect(page.locator(results).first()).toBeVisible();
  }
});

test('there is a record for each page that a reader may look for', () => {
  const urls = new Set(records.map(({ url }) => url));
  for (const url of ['/questions/ai-role/', '/for-members/#crisis', '/not-known/', '/ai-kinds/', '/voices/essayist/']) {
    const [path] = url.split('#');
    expect(
      [...urls].some((one) => one.split('#')[0] === at(path!)),
      url,
    ).toBe(true);
  }
});

test.describe('where the index is not as it should be', () => {
  const chunk = (folder: string) => readdirSync(join(dist, 'pagefind', folder)).filter((name) => name.startsWith('en_'));
  const broken: [name: string, files: string, says: string][] = [
    ['the script is missing', '**/pagefind/pagefind.js', 'didn’t load'],
    ['the index is missing', '**/pagefind/pagefind-entry.json*', 'didn’t load'],
    ['its list of records is missing', '**/pagefind/*.pf_meta', 'didn’t load'],
    ['the program is missing', '**/pagefind/wasm.*', 'didn’t load'],
    ['it is of another day', `**/pagefind/filter/*`, 'come from different days'],
    ['a part of it is missing', `**/pagefind/index/*`, 'come from different days'],
    ['a record is missing', '**/pagefind/fragment/*', 'didn’t load'],
  ];
  for (const [name, files, says] of broken)
    test(
      `${name}: the page says so and leads to the A to Z`,
      { tag: /script|record is/.test(name) ? [] : ['@all'] },
      async ({ browser, baseURL }) => {
        expect(chunk('filter').length).toBeGreaterThan(0);
        const page = await browser.newPage({ baseURL: baseURL! });
        await page.route(files, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }));
        await page.goto(at('/search/?q=layoffs'));
        await expect(page.locator('#search-status')).toContainText(says, { timeout: 10_000 });
        await expect(page.locator(results)).toHaveCount(0);
        await expect(page.getByRole('link', { name: 'Everything from A to Z' }).first()).toBeVisible();
        await page.close();
      },
    );

  test('a browser without WebAssembly is told so', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ baseURL: baseURL! });
    await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
    await page.goto(at('/search/?q=layoffs'));
    await expect(page.locator('#search-status')).toContainText('needs WebAssembly');
    await page.close();
  });
});
