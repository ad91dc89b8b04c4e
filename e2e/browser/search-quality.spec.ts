// How well the search ranks: every question of the sets in `../search/`, asked on the search page as a reader asks it.
import { askPage, questionsOf, ranks, SETS, type Ranks } from '../search/ranks.ts';
import { expect, test } from './site.ts';

/** What each set must reach. Nothing was tuned on those kept aside, so less is asked of them. */
const LEAST: Record<string, Omit<Ranks, 'missed' | 'five'>> = {
  questions: { first: 0.7, three: 0.93, reciprocal: 0.8 },
  'kept-aside': { first: 0.6, three: 0.8, reciprocal: 0.7 },
  unseen: { first: 0.5, three: 0.8, reciprocal: 0.65 },
};

for (const name of SETS)
  test(`right results come first for most of the ${name}`, async ({ page }) => {
    await page.goto('/search/');
    const reached = await ranks(page, questionsOf(name), askPage);
    for (const [measure, least] of Object.entries(LEAST[name]!))
      expect(reached[measure as keyof typeof reached], `${measure} of the ${name}\n${reached.missed.join('\n')}`).toBeGreaterThanOrEqual(least);
  });
