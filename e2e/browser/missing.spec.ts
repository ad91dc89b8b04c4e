import { expect, test } from './site.ts';

test('an address that does not exist says so and helps on', async ({ page }) => {
  await page.goto('/about/');
  const answer = await page.request.get('/nowhere/');
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain('There is no page at this address');
});
