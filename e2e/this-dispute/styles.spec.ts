// Every rule of the style sheet is used by some page: this content, unlike a small one, uses every part.
import type { Page } from '@playwright/test';
import { expect, oneOfEach, test } from '../browser/site.ts';

/** Selectors of the site's rules that none of the pages given uses. Signs of state are cut off: a link is used, hovered or not. */
async function unusedSelectors(page: Page, paths: string[]): Promise<string[]> {
  const used = new Set<string>();
  const all = new Set<string>();
  for (const path of paths) {
    await page.goto(path); // the sheet for print comes after the page
    if (path.startsWith('/search/?')) await expect(page.locator('[data-result]').first()).toBeVisible();
    const found = await page.evaluate(() => {
      const state =
        /::?(?:before|after|first-letter|details-content|hover|focus-visible|focus|target|checked|root|-webkit-details-marker)|\[open\]|:not\(\.ready\)/g;
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

/** What gathers everything for print, drawings as they were kept on a day, on a page and in embeds, and the embed of a question. */
const keptPages = [
  '/print/all/',
  '/charts/clinician-shortage/v/2026-11-29/',
  ...['2026-11-21', '2026-11-29'].map((day) => `/embed/therapist-survey/v/${day}/`),
  '/embed/questions/ai-role/',
];
/** Results of several kinds, more of them than are drawn at once, and both sides with what they say. */
const searches = ['/search/?q=layoffs', '/search/?q=kaiser', '/search/?q=How+soon+are+patients+seen'];

test('no rule of the style sheet is unused on every page type', { tag: '@all' }, async ({ page }) => {
  // It asks every page type for every selector.
  test.slow();
  const unused = await unusedSelectors(page, [
    ...oneOfEach,
    ...keptPages,
    ...['/questions/north-south/', '/positions/kaiser/staffing-access/', '/charts/therapist-survey/', '/charts/settlement-parts/'],
    ...searches,
  ]);
  expect(unused.filter((selector) => !SPARE.test(selector.replace(SCOPE, '')))).toEqual([]);
});

test('the check for unused rules sees one', async ({ page }) => {
  expect((await unusedSelectors(page, ['/about/'])).length).toBeGreaterThan(5);
});
