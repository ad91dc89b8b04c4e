import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { at, test as plain } from './base.ts';
import { expect, forAll, pages, test } from './site.ts';

const embeds = pages.filter((path) => path.startsWith('/embed/'));
const current = embeds.filter((path) => !path.includes('/v/'));

/** A bare page of another origin that holds what a snippet says, with whole addresses. */
async function host(snippet: string): Promise<{ server: Server; address: string }> {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    answer.end(`<!doctype html><title>Another site</title><p>Before</p>${snippet}<p id="after">After</p>`);
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const whole = (snippet: string, site: string) => snippet.replaceAll(/(src|href)="\//g, `$1="${new URL(site).origin}/`);

for (const path of current) {
  const chart = path.slice('/embed/'.length, -1);

  plain(
    `${chart}: with scripts off, its embed is whole at the height that was worked out for it`,
    forAll(chart),
    async ({ browser, baseURL, request }) => {
      const { html, height, width } = (await (await request.get(`/charts/${chart}.oembed.json`)).json()) as {
        html: string;
        height: number;
        width: number;
      };
      expect(html).toContain(`height="${height}"`);
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${baseURL}${path}`);
      for (const size of [320, 375, 440, width]) {
        await page.setViewportSize({ width: size, height });
        const box = (await page.locator('body').boundingBox())!;
        expect(box.height, `at ${size} px`).toBeLessThanOrEqual(height);
        expect((await page.locator('main').boundingBox())!.width).toBeLessThanOrEqual(size);
        if (size === 440) expect(height - box.height, 'a gap under the embed').toBeLessThan(0.1 * height);
      }
      await context.close();
    },
  );
}

plain('on a page of another origin the embed grows and shrinks with its text', async ({ page, baseURL, request }) => {
  const { html } = (await (await request.get('/charts/therapist-survey.oembed.json')).json()) as { html: string };
  const { server, address } = await host(whole(html, baseURL!));
  const asked: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && asked.push(message.text()));
  const heightAt = async (width: number) => {
    await page.setViewportSize({ width, height: 900 });
    const inside = page.frameLocator('iframe').locator('html');
    await expect(async () => {
      const [frame, text] = [
        await page.locator('iframe').boundingBox(),
        await inside.evaluate((root) => (root as HTMLElement).offsetHeight),
      ];
      expect(Math.abs(frame!.height - text)).toBeLessThanOrEqual(2);
    }).toPass();
    return (await page.locator('iframe').boundingBox())!.height;
  };
  await page.goto(address);
  const [wide, narrow] = [await heightAt(1000), await heightAt(340)];
  expect(narrow).not.toBe(wide);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(asked).toEqual([]);
  server.close();
});

plain('a message of a stranger does not resize the embed', async ({ page, baseURL, request }) => {
  const { html, height } = (await (await request.get('/charts/therapist-survey.oembed.json')).json()) as { html: string; height: number };
  const { server, address } = await host(whole(html, baseURL!));
  await page.goto(address);
  await expect(page.locator('iframe')).not.toHaveAttribute('height', String(height));
  const before = await page.locator('iframe').getAttribute('height');
  await page.evaluate(() => window.postMessage({ kind: 'chart-height', height: 9 }, '*'));
  await page.waitForTimeout(100);
  expect(await page.locator('iframe').getAttribute('height')).toBe(before);
  server.close();
});

test('each chart page offers to embed it in three ways, and its oEmbed answer can be found', async ({ page }) => {
  for (const path of current.filter((one) => process.env['ALL'] || !one.slice('/embed/'.length, -1).includes('/'))) {
    const chart = path.slice('/embed/'.length, -1);
    await page.goto(`/charts/${chart}/`);
    const codes = await page.locator('#embed pre').allTextContents();
    expect(codes.length, chart).toBe(3);
    const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const answer = (await (await page.request.get(href!)).json()) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
    for (const field of ['title', 'html', 'width', 'height', 'provider_name']) expect(answer[field], field).toBeTruthy();
    expect(codes[0]).toBe(answer['html']);
  }
});

test('an embed asks for nothing beyond its own page and its script, and says where it is from', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(baseURL!, '')));
  await page.goto('/embed/therapist-survey/');
  await expect(page.locator('.small')).toContainText('Source: ');
  await expect(page.locator('.small a')).toHaveAttribute('href', at('/charts/therapist-survey/'));
  expect(asked.filter((url) => !/^\/(embed\/|favicon)/.test(url))).toEqual([]);
});
