import type { Page } from '@playwright/test';
import { seeded } from '../setup/seeded.ts';
import { example, expect, test, WORD } from './site.ts';

const PIECES = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onfocus=alert(1) autofocus='",
    '</p></main>',
  ],
  ...[
    'javascript:alert(1)',
    '&lt;b&gt;',
    '&amp;',
    '${alert(1)}',
    '\\',
    '`',
    '"',
    "'",
    '%',
    '%zz',
    '%00',
    '\u0000',
    '\ud800',
    '\u202e',
    '\u2066',
    '\u2028',
  ],
  ...[
    'שלום',
    'مرحبا',
    '👩🏽‍🚀',
    '🇺🇸',
    'e\u0301',
    '\u200d',
    '~',
    '=',
    '#',
    '?q=',
    '&party=',
    'constructor',
    '__proto__',
    'W'.repeat(300),
    'ü'.repeat(90),
  ],
  ...[WORD, 'AI', '$67 billion', '51.6%', ''],
];

/** Hostile texts, always the same for the same seed. */
function texts(count: number, seed: number): string[] {
  const next = seeded(seed);
  const piece = () => PIECES[Math.floor(next() * PIECES.length)]!;
  return Array.from({ length: count }, () => Array.from({ length: 1 + Math.floor(next() * 4) }, piece).join(next() < 0.5 ? '' : ' '));
}

/** Fails on any window that a script opens to ask or tell something. */
const watched = (page: Page) => page.on('dialog', (dialog) => Promise.reject(new Error(`a script ran: ${dialog.message()}`)));

/** What the search may make of an answer. */
const MADE = ['OL', 'LI', 'DIV', 'P', 'H2', 'H3', 'A', 'MARK', 'BUTTON', 'SPAN', 'IMG', 'svg', 'path'];

test(
  'a hundred hostile questions: each gets an answer in words, as text, and nothing grows too wide',
  { tag: '@all' },
  async ({ page }) => {
    watched(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('/search/?kind=position');
    await expect(page.locator('[data-result]').first()).toBeVisible();
    const asked = texts(100, 1);
    // All in one go, since each step between browser and test takes longer than an answer.
    const faults = await page.evaluate(
      async ({ asked, made }) => {
        const status = document.querySelector('#search-status')!;
        const outside = () =>
          document.querySelectorAll('body *').length - document.querySelectorAll('#search-results *, #search-status *').length;
        const before = outside();
        const found: string[] = [];
        for (const q of asked) {
          status.textContent = '';
          document.querySelector<HTMLInputElement>('#search-form input[name="q"]')!.value = q;
          document.querySelector<HTMLFormElement>('#search-form')!.requestSubmit();
          for (let i = 0; i < 2000 && !/result|word/i.test(status.textContent!); i++) await new Promise((done) => setTimeout(done, 2));
          const strange = [...document.querySelectorAll('#search-results *')].filter(({ tagName }) => !made.includes(tagName));
          if (!/result|Type a word|too common/i.test(status.textContent)) found.push(`${q}: says ${status.textContent}`);
          if (strange.length > 0 || outside() !== before) found.push(`${q}: makes elements`);
          if (document.documentElement.scrollWidth > innerWidth) found.push(`${q}: grows too wide`);
        }
        return found;
      },
      { asked, made: MADE },
    );
    expect(faults).toEqual([]);
    console.log(`fuzz: ${asked.length} questions typed`);
  },
);

test('hostile filters in the address are named as text and left out', async ({ page }) => {
  watched(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/search/');
  const strange = page.locator('main img:not(.thumb), main script, main iframe');
  const before = await strange.count();
  const asked = ['party', 'question', 'kind'].flatMap((facet) =>
    texts(25, facet.length).map((value) => {
      const params = new URLSearchParams({ q: WORD, [facet]: value });
      const parts = [...new Set(params.get(facet)!.split('~').filter(Boolean))];
      return {
        search: String(params),
        says: parts.length > 0 ? `No such filter, so we left it out: ${parts.join(', ')}.` : 'result',
      };
    }),
  );
  const faults = await page.evaluate(async (all) => {
    const status = document.querySelector('#search-status')!;
    const found: string[] = [];
    for (const { search, says } of all) {
      status.textContent = '';
      history.pushState(null, '', `/search/?${search}`);
      dispatchEvent(new PopStateEvent('popstate'));
      for (let i = 0; i < 2000 && !/result/i.test(status.textContent); i++) await new Promise((done) => setTimeout(done, 2));
      if (!status.textContent.includes(says)) found.push(`${search}: says ${status.textContent}`);
      if (document.documentElement.scrollWidth > innerWidth) found.push(`${search}: grows too wide`);
    }
    return found;
  }, asked);
  expect(faults).toEqual([]);
  expect(await strange.count()).toBe(before);
  console.log(`fuzz: ${asked.length} filters`);
});

test('hostile places in addresses change nothing on a page', { tag: '@all' }, async ({ page }) => {
  test.slow();
  watched(page);
  let cases = 0;
  for (const path of [example('charts/…'), example('positions/…/…'), '/matrix/', '/search/', example('sources/…')]) {
    await page.goto(path);
    const before = await page.evaluate(() => document.querySelectorAll('*').length);
    for (const text of texts(20, path.length))
      for (const hash of [encodeURIComponent(text.toWellFormed()), text.toWellFormed()]) {
        await page.evaluate((place) => (location.hash = place), hash);
        cases += 1;
      }
    expect(await page.evaluate(() => document.querySelectorAll('*').length), path).toBe(before);
    await page.goto(`${path}#${encodeURIComponent('"><img src=x onerror=alert(1)>')}`);
    await expect(page.locator('h1')).toBeVisible();
  }
  console.log(`fuzz: ${cases} places in addresses`);
});
