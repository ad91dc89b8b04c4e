import { expect, oneOfEach, test } from './site.ts';

/** Selectors of the site's rules that none of the pages given uses. Signs of state are cut off: a link is used, hovered or not. */
async function unusedSelectors(page: import('@playwright/test').Page, paths: string[]): Promise<string[]> {
  const used = new Set<string>();
  const all = new Set<string>();
  for (const path of paths) {
    await page.goto(path); // the sheet for print comes after the page
    if (path.startsWith('/search/?')) await expect(page.locator('[data-result]').first()).toBeVisible();
    const found = await page.evaluate(() => {
      const state =
        /::?(?:before|after|first-letter|details-content|hover|focus-visible|focus|target|checked|root|-webkit-details-marker)|\[open\]/g;
      const rules = (list: CSSRuleList): string[] =>
        [...list].flatMap((rule) =>
          'selectorText' in rule && !(rule instanceof CSSPageRule)
            ? (rule as CSSStyleRule).selectorText.split(/,(?![^(]*\))/)
            : 'cssRules' in rule
              ? rules((rule as CSSGroupingRule).cssRules)
              : [],
        );
      return [...document.styleSheets]
        .flatMap((sheet) => rules(sheet.cssRules))
        .map(
          (selector) =>
            selector
              .trim()
              .replace(/:has\((?:[^()]|\([^()]*\))*\)/g, '')
              // A state alone is that of any element.
              .replace(/(^|[\s>+~]):(?:checked|target|focus-visible|hover)(?=$|[\s>+~])/g, '$1*')
              .replace(state, '')
              .replace(/:not\(\)/g, '') || '*',
        )
        .map((selector) => ({ selector, used: document.querySelector(selector) !== null }));
    });
    for (const one of found) {
      all.add(one.selector);
      if (one.used) used.add(one.selector);
    }
  }
  return [...all].filter((selector) => !used.has(selector));
}

/** What a mark says while it is pointed at, which a script makes; corrections. The scope that Astro adds is left out. */
const SPARE = /^(\.tip b|\.notice)$/;
const SCOPE = /:where\(\.astro-\w+\)/g;

/** Drawings as they were kept on a day, on a page and in embeds, and the embed of a question. */
const keptPages = [
  '/charts/clinician-shortage/v/2026-11-29/',
  ...['2026-11-21', '2026-11-29'].map((day) => `/embed/therapist-survey/v/${day}/`),
  '/embed/questions/ai-role/',
];
/** Results of several kinds, more of them than are drawn at once, and both sides with what they say. */
const searches = ['/search/?q=layoffs', '/search/?q=kaiser', '/search/?q=How+soon+are+patients+seen'];

test('no rule of the style sheet is unused on every page type', async ({ page }) => {
  // It asks every page type for every selector.
  test.slow();
  const unused = await unusedSelectors(page, [
    ...oneOfEach,
    ...keptPages,
    '/questions/north-south/',
    '/positions/kaiser/staffing-access/',
    ...searches,
  ]);
  expect(unused.filter((selector) => !SPARE.test(selector.replace(SCOPE, '')))).toEqual([]);
});

test('the check for unused rules sees one', async ({ page }) => {
  expect((await unusedSelectors(page, ['/about/'])).length).toBeGreaterThan(5);
});

/** Types of page on which the shift is measured at every run; `npm run check:all` measures it on all types. */
const MEASURED = [
  '/',
  '/questions/intake-triage/',
  '/positions/nuhw/intake-triage/',
  '/positions/nuhw/transparency-oversight/',
  '/charts/therapist-survey/',
  '/data/',
  '/timeline/',
];

for (const path of [...oneOfEach, '/questions/money/', '/positions/nuhw/transparency-oversight/', '/positions/kaiser/staffing-access/'])
  for (const width of [360, 768, 1440])
    test(
      `${path} at ${width} px: next to nothing moves, even where fonts come late`,
      { tag: MEASURED.includes(path) ? [] : ['@all'] },
      async ({ page }) => {
        await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
        await page.route('**/*.woff2', async (route) => {
          await new Promise((done) => setTimeout(done, 900));
          await route.continue();
        });
        await page.addInitScript(() => {
          const sum = { shift: 0 };
          Object.assign(window, { sum });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum.shift += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(path);
        const faces = await page.evaluate(async () => [...(await document.fonts.ready)].map(({ status }) => status));
        // Embeds use the reader's own faces.
        if (!path.startsWith('/embed/')) expect(faces).toContain('loaded');
        await page.waitForTimeout(300);
        expect(await page.evaluate(() => (window as unknown as { sum: { shift: number } }).sum.shift)).toBeLessThanOrEqual(0.02);
      },
    );

test('on a wide screen the whole matrix is seen across, and its heads stay when it scrolls', { tag: '@reading' }, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/matrix/');
  const head = page.locator('.board thead th').nth(1);
  await page.mouse.wheel(0, 900);
  await page.waitForTimeout(200);
  await expect(head).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('a party of the matrix can be looked at alone, and a row be linked to', { tag: '@reading' }, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/matrix/');
  const cells = page.locator('.board tbody tr').nth(3).locator('td').filter({ visible: true });
  const all = await cells.count();
  await expect(page.locator('.board td.seat p').filter({ visible: true })).toHaveCount(0);
  await page.locator('main').getByRole('link', { name: 'DMHC', exact: true }).first().click();
  await expect(cells).toHaveCount(1);
  await expect(page.locator('.board td.seat p').filter({ visible: true })).not.toHaveCount(0);
  await page.getByRole('link', { name: 'All', exact: true }).click();
  await expect(cells).toHaveCount(all);
  const ground = (selector: string) => page.locator(selector).evaluate((row) => getComputedStyle(row).backgroundColor);
  await page.goto('/matrix/#question-money');
  expect(await ground('#question-money')).not.toBe(await ground('#question-north-south'));
});

test('a list shows one of its groups alone, at an address of its own', { tag: '@reading' }, async ({ page }) => {
  for (const path of ['/sources/', '/figures/', '/timeline/', '/disagreements/']) {
    await page.goto(path);
    const groups = page.locator('.group').filter({ visible: true });
    const all = await groups.count();
    await page.locator('.filter a').nth(2).click();
    await expect(groups).toHaveCount(1);
    await expect(page.locator('.filter')).toBeInViewport();
    await page.goBack();
    await expect(groups).toHaveCount(all);
  }
});

test('a cell says by its mark how the answer is known', { tag: '@reading' }, async ({ page }) => {
  await page.goto('/matrix/');
  expect(await page.locator('.board td .g:not(.hollow, .unheard)').count()).toBeGreaterThan(0);
  expect(await page.locator('.board td .g.hollow').count()).toBeGreaterThan(0);
  for (const says of ['From its own pages', 'As reported by others', 'No position found'])
    await expect(page.locator('.key')).toContainText(says);
});

test('the address of a statement can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/positions/nuhw/intake-triage/#nu-09');
  await page.locator('#nu-09').getByRole('button', { name: 'Copy link to this statement' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/positions\/nuhw\/intake-triage\/#nu-09$/);
  await expect(page.locator('#copied')).toHaveText('Copied');
});

test('on a phone both answers stand side by side in the first screen', { tag: '@reading' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/', '/questions/intake-triage/']) {
    await page.goto(path);
    const [one, other] = await page.locator('.sides .ans').evaluateAll((all) => all.map((answer) => answer.getBoundingClientRect()));
    expect(one!.top, path).toBe(other!.top);
    expect(one!.bottom, path).toBeLessThan(740);
  }
});
