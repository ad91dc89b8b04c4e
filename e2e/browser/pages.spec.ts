import { at, below } from './base.ts';
import { expect, htmlOf, oneOfEach, pages, test } from './site.ts';

test('the list of page types names pages that exist, and every folder of pages', () => {
  const folders = new Set(pages.map((path) => path.split('/')[1]));
  const listed = new Set(oneOfEach.map((path) => path.split('/')[1]));
  expect([...folders].filter((folder) => !listed.has(folder))).toEqual([]);
  expect(oneOfEach.filter((path) => !pages.includes(path))).toEqual([]);
});

test('every page has a title and a description of its own', () => {
  const seen = new Map<string, string>();
  for (const path of pages) {
    const html = htmlOf(path);
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
    expect(html, path).toMatch(/<meta name="description" content="[^"]{10,}"/);
    expect(seen.get(title), `${path} has the title of another page: ${title}`).toBeUndefined();
    seen.set(title, path);
  }
});

test('every page can be reached from the overview by links alone', async ({ request, baseURL }) => {
  const found = new Set(['/']);
  const queue = ['/'];
  const missing: string[] = [];
  while (queue.length > 0) {
    const from = queue.shift()!;
    const answer = await request.get(from);
    if (!answer.ok()) missing.push(from);
    if (!answer.headers()['content-type']?.includes('html')) continue;
    for (const [, href] of (await answer.text()).matchAll(/\shref="([^"#]+)/g)) {
      const url = new URL(href!, new URL(at(from), baseURL));
      if (url.origin !== new URL(baseURL!).origin || url.search || found.has(below(url.pathname))) continue;
      found.add(below(url.pathname));
      queue.push(below(url.pathname));
    }
  }
  expect(missing, 'links that lead nowhere').toEqual([]);
  expect(
    pages.filter((path) => !found.has(path)),
    'pages that no link reaches',
  ).toEqual([]);
});

test('every fragment that a link names exists on its page', () => {
  const html = new Map(pages.map((path) => [path, htmlOf(path)]));
  const dead = new Set<string>();
  for (const [path, text] of html)
    for (const [, page, fragment] of text.matchAll(/\shref="([^"#?]*)#([^"]+)"/g)) {
      const target = html.get(page ? below(page) : path);
      if (target && !target.includes(`id="${fragment}"`)) dead.add(`${path} → ${page}#${fragment}`);
    }
  expect([...dead]).toEqual([]);
});

test('an address that does not exist says so and helps on', async ({ page }) => {
  await page.goto('/about/');
  const answer = await page.request.get('/nowhere/');
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain('There is no page at this address');
});
