import { expect, test } from '../browser/site.ts';
import { at, below } from '../browser/base.ts';

test('the first screen says what happened and what each side answers; a desk has all five points and the news', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const ends = (selector: string) => page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
  for (const bottom of [...(await ends('.glance h2')).slice(0, 1), ...(await ends('.glance .ans'))]) expect(bottom).toBeLessThan(740);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.locator('.point')).toHaveCount(6);
  for (const bottom of [...(await ends('.point')), ...(await ends('.news li')).slice(0, 2)]) expect(bottom).toBeLessThan(900);
});

test('each point leads to what it rests on', async ({ page }) => {
  await page.goto('/');
  const points = page.locator('.glance div:has(> .point):not(:has(> .news))');
  await expect(points).toHaveCount(5);
  for (const point of await points.all())
    expect(await point.locator(`a[href^="${at('/sources/')}"], a[href="${at('/not-known/')}"]`).count()).toBeGreaterThan(0);
  const news = page.locator('.news li');
  expect(await news.count()).toBeGreaterThan(2);
  for (const one of await news.all()) {
    await expect(one.locator('time')).toHaveCount(1);
    expect(below((await one.locator('a').getAttribute('href'))!)).toMatch(/^\/timeline\/#/);
  }
});

test('what each side wants has the same room, type and form', async ({ page }) => {
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    const [one, other] = await page.locator('.glance .side').evaluateAll((sides) =>
      sides.map((side) => ({
        width: Math.round(side.getBoundingClientRect().width),
        type: [...side.children].map((part) => `${getComputedStyle(part).fontSize} ${getComputedStyle(part).fontFamily}`),
        top: [...side.children].map((part) => Math.round(part.getBoundingClientRect().top)),
      })),
    );
    expect(other).toEqual(one);
  }
  const texts = await page.locator('.glance .side .point + p').allTextContents();
  const [words, others] = texts.map((text) => text.split(/\s+/).length);
  expect(Math.abs(words! - others!)).toBeLessThanOrEqual(words! * 0.1);
  for (const text of texts) expect(text).toMatch(/^(\w+) wants .* It says that /);
});
