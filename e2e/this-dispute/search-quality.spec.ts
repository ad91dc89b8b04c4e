// How well the search ranks: every question of the sets in `../search/`, asked on the search page as a reader asks it.
import { at } from '../browser/base.ts';
import { askPage, questionsOf, ranks, SETS, type Ranks } from '../search/ranks.ts';
import { expect, test } from '../browser/site.ts';

/** What each set must reach. The first is held close to what it reaches, so that a broken weight shows; nothing was tuned on the others. */
const LEAST: Record<string, Omit<Ranks, 'missed' | 'five'>> = {
  questions: { first: 0.84, three: 0.95, reciprocal: 0.89 },
  'kept-aside': { first: 0.65, three: 0.77, reciprocal: 0.73 },
  unseen: { first: 0.82, three: 0.87, reciprocal: 0.85 },
};

for (const name of SETS)
  test(`right results come first for most of the ${name}`, { tag: name === SETS[0] ? [] : ['@all'] }, async ({ page }) => {
    await page.goto('/search/');
    const reached = await ranks(page, questionsOf(name), askPage);
    for (const [measure, least] of Object.entries(LEAST[name]!))
      expect(reached[measure as keyof typeof reached], `${measure} of the ${name}\n${reached.missed.join('\n')}`).toBeGreaterThanOrEqual(
        least,
      );
  });

test('a result leads to the statement that holds most of what was asked, the first of several', async ({ page }) => {
  const cases = {
    'guarantee licensed therapists guide care': '/positions/nuhw/transparency-oversight/#nu-14',
    'emma olsen': '/positions/nuhw/patient-care-time/#nf-11',
    'pennsylvania expansion': '/positions/nuhw/money/#nu-28',
    'mediation newsom': '/positions/governor/north-south/#h-H55',
    'psychiatrist replaced by AI': '/positions/nuhw/ai-role/#nu-29',
  };
  await page.goto('/search/');
  for (const [q, led] of Object.entries(cases)) {
    await askPage(page, q);
    await expect(page.locator(`[data-result="${led.split('#')[0]}"] a`), q).toHaveAttribute('href', at(led));
  }
});
