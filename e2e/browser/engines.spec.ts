// One page of each type in Firefox and WebKit, where Playwright's own are installed. Chromium sees all other tests.
import { LOOKS } from '../engines/engine.ts';
import { answers, drawsCharts, hasColors, hasFaces, marksLinks, renders } from '../engines/steps.ts';
import { batches, expect, oneOfEach, test, WORD } from './site.ts';

test.describe('in another engine', { tag: '@engines' }, () => {
  for (const { dark, width } of LOOKS) {
    for (const batch of batches(oneOfEach))
      test(`${batch[0]} to ${batch.at(-1)}, ${dark ? 'dark' : 'light'}, ${width} px: each page renders, with its charts, links and colors`, async ({
        page,
      }) => {
        test.setTimeout(batch.length * 15_000);
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
        const faults: string[] = [];
        for (const path of batch) {
          await page.goto(path);
          for (const step of [renders, drawsCharts, marksLinks])
            faults.push(...(await page.evaluate(step)).map((fault) => `${path} ${fault}`));
          faults.push(...(await page.evaluate(hasColors, dark)).map((fault) => `${path} ${fault}`));
        }
        expect(faults).toEqual([]);
      });
  }

  test('the site’s own faces arrive, and search answers', async ({ page }) => {
    await page.goto('/search/');
    expect(await page.evaluate(hasFaces)).toEqual([]);
    for (const [words, known] of [
      [WORD, true],
      ['qwrtzpsdf', false],
    ] as const)
      expect(await page.evaluate(`(${answers})(${JSON.stringify(words)}, ${known})`)).toEqual([]);
  });
});
