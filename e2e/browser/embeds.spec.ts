import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { at, test as plain } from './base.ts';
import { example, expect, forAll, pages, test, views } from './site.ts';

const embeds = pages.filter((path) => path.startsWith('/embed/'));
const current = embeds.filter((path) => !path.includes('/v/'));
const questions = current.filter((path) => path.startsWith('/embed/questions/'));
const CHART = `/embed/${views[0]}/`;
const VERSION = embeds.find((path) => /^\/embed\/[^/]+\/v\/[^/]+\/$/.test(path));
const QUESTION = example('embed/questions/…');

/** All are measured in `npm run check:all`; the first of each kind of drawing, and one question, stand for the others. */
const measured = (path: string) =>
  questions.includes(path) ? { tag: path === QUESTION ? [] : ['@all'] } : forAll(path.slice('/embed/'.length, -1));

/** The page that an embed is of, and its oEmbed answer. */
const pageOf = (embed: string) => embed.replace(/^\/embed\/(?!questions\/)/, '/charts/').replace(/^\/embed/, '');
const answerOf = (embed: string) => `${pageOf(embed).slice(0, -1)}.oembed.json`;

interface Answer {
  html: string;
  height: number;
  width: number;
  title: string;
}

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
  plain(
    `${path} is whole, with scripts off, at the height that was worked out for it`,
    measured(path),
    async ({ browser, baseURL, request }) => {
      const { html, height, width } = (await (await request.get(answerOf(path))).json()) as Answer;
      const [, wide, narrow] = /height:clamp\((\d+)px,\(640px - 100vw\)\*999,(\d+)px\)/.exec(html)!.map(Number) as [number, number, number];
      expect(wide).toBe(height);
      expect(html).toContain(`height="${height}"`);
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 900 } });
      const page = await context.newPage();
      await page.goto(`${baseURL}${path}`);
      const gaps = [];
      for (const [size, room] of [
        [320, narrow],
        [375, narrow],
        [440, narrow],
        [468, narrow],
        [572, wide],
        [width, wide],
        // Where its drawing is largest.
        [748, wide],
      ] as const) {
        await page.setViewportSize({ width: size, height: room });
        const box = (await page.locator('body').boundingBox())!;
        expect(box.height, `at ${size} px`).toBeLessThanOrEqual(room);
        expect((await page.locator('main').boundingBox())!.width).toBeLessThanOrEqual(size);
        // Of a small embed, a line more or less is a large part.
        gaps.push(room - box.height < 50 ? 0 : (room - box.height) / room);
      }
      // Words alone wrap less the wider they are; a drawing grows.
      expect(Math.min(...gaps.slice(4)), 'the gap under it in a wide place').toBeLessThan(path.includes('/questions/') ? 0.3 : 0.1);
      expect(Math.min(...gaps.slice(0, 4)), 'the gap under it in a narrow place').toBeLessThan(path.includes('/questions/') ? 0.25 : 0.1);
      await context.close();
    },
  );
}

/** The snippet of an embed in a frame that other sites might put it in. */
const framed = async (
  request: { get: (path: string) => Promise<{ json: () => Promise<unknown> }> },
  path: string,
  baseURL: string,
  attributes = '',
) => whole(((await (await request.get(answerOf(path))).json()) as Answer).html, baseURL).replace('<iframe ', `<iframe ${attributes} `);

for (const [name, attributes] of [
  ['a frame', ''],
  ['a sandboxed frame', 'sandbox="allow-scripts"'],
] as const)
  for (const path of [CHART, QUESTION, VERSION].flatMap((one) => one ?? []))
    plain(`in ${name} of another origin, ${path} grows and shrinks with its text`, async ({ page, baseURL, request }) => {
      const snippet = await framed(request, path.replace(/v\/.*/, ''), baseURL!, attributes);
      const { server, address } = await host(snippet.replace(/(?<=iframe[^>]* src="[^"]*)\/embed\/[^"]*/, path));
      const asked: string[] = [];
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && asked.push(message.text()));
      const heightAt = async (width: number) => {
        await page.setViewportSize({ width, height: 900 });
        await page.locator('iframe').scrollIntoViewIfNeeded();
        const inside = page.frameLocator('iframe').locator('html');
        await expect(async () => {
          const frame = await page.locator('iframe').boundingBox();
          const text = await inside.evaluate((root) => (root as HTMLElement).offsetHeight);
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

plain('in a sandbox, the page around an embed follows its link', async ({ page, baseURL, request }) => {
  const { server, address } = await host(await framed(request, QUESTION, baseURL!, 'sandbox="allow-scripts"'));
  await page.goto(address);
  await page.frameLocator('iframe').locator('.bar a').click();
  await expect(page).toHaveURL(new RegExp(`${pageOf(QUESTION)}$`));
  server.close();
});

plain('an embed answers WordPress in its own words: height and link, with the secret of its frame', async ({ page, baseURL }) => {
  const source = new URL(at(CHART), baseURL).href;
  const { server, address } = await host(
    `<iframe sandbox="allow-scripts" security="restricted" src="${source}#?secret=aB3" data-secret="aB3" width="600" height="338"></iframe>`,
  );
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }: MessageEvent<{ secret?: string }>) => data.secret && heard.push(data));
  });
  await page.goto(address);
  const heard = () => page.evaluate(() => (window as unknown as { heard: { message: string; value: unknown; secret: string }[] }).heard);
  const inside = page.frameLocator('iframe');
  const height = await inside.locator('html').evaluate((root) => (root as HTMLElement).offsetHeight);
  await expect.poll(heard).toContainEqual({ message: 'height', value: height, secret: 'aB3' });
  await inside.locator('.bar a').click();
  await expect.poll(heard).toContainEqual({ message: 'link', value: new URL(at(pageOf(CHART)), baseURL).href, secret: 'aB3' });
  server.close();
});

for (const reader of ['light', 'dark'] as const)
  plain(`a reader with ${reader} pages sees an embed as its host wishes, and dark on dark ground alone`, async ({ browser, baseURL }) => {
    const source = new URL(at(CHART), baseURL).href;
    const script = `<script src="${new URL(at('/embed/resize-1.js'), baseURL).href}"></script>`;
    const frame = (more: string) => `<iframe src="${source}${more}" width="600" height="400"></iframe>`;
    const dark = '<body style="background:#123;color:#eee">';
    const both = '<meta name="color-scheme" content="light dark">';
    const cases: [what: string, body: string, is: string][] = [
      ['a white page', frame(''), 'light'],
      ['a white page with our script', frame('') + script, 'light'],
      ['a dark page with our script', dark + frame('') + script, 'dark'],
      ['a page that follows its reader', both + frame('') + script, reader],
      ['a page that asks for light', dark + frame('?theme=light') + script, 'light'],
      ['a page that asks for dark', frame('?theme=dark'), 'dark'],
    ];
    const context = await browser.newContext({ colorScheme: reader });
    const page = await context.newPage();
    const ground = (of: { locator: typeof page.locator }) =>
      of.locator('body').evaluate((body) => (Number(/\d+/.exec(getComputedStyle(body).backgroundColor)![0]) > 128 ? 'light' : 'dark'));
    for (const [what, body, is] of cases) {
      const { server, address } = await host(body);
      await page.goto(address);
      await expect.poll(() => ground(page.frameLocator('iframe') as never), what).toBe(is);
      server.close();
    }
    await page.goto(source);
    expect(await ground(page), 'by itself').toBe(reader);
    await context.close();
  });

plain('a message of a stranger does not resize the embed', async ({ page, baseURL, request }) => {
  const { server, address } = await host(await framed(request, CHART, baseURL!));
  await page.goto(address);
  const height = async () => (await page.locator('iframe').boundingBox())!.height;
  await expect(page.locator('iframe')).toHaveAttribute('style', /height: \d+px/);
  const before = await height();
  await page.evaluate(() => window.postMessage({ kind: 'chart-height', height: 9 }, '*'));
  await page.waitForTimeout(100);
  expect(await height()).toBe(before);
  server.close();
});

test('each chart and question offers every way to embed it, and its oEmbed answer can be found', async ({ page }) => {
  for (const path of process.env['ALL'] ? current : [CHART, QUESTION]) {
    await page.goto(pageOf(path));
    const codes = await page.locator('#embed pre').allTextContents();
    // Live, as it was kept if it ever was, and as a picture.
    const isKept = questions.includes(path) || embeds.some((one) => one.startsWith(`${/^\/embed\/[^/]+\//.exec(path)![0]}v/`));
    expect(codes.length, path).toBe(isKept ? 3 : 2);
    const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const answer = (await (await page.request.get(href!)).json()) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
    for (const field of ['title', 'html', 'width', 'height', 'provider_name']) expect(answer[field], field).toBeTruthy();
    expect(codes[0]).toBe(answer['html']);
  }
});

test('the embed of a question has both sides in equal width, with sources, the day and a link', async ({ page }) => {
  for (const path of process.env['ALL'] ? questions : [QUESTION]) {
    await page.setViewportSize({ width: 720, height: 500 });
    await page.goto(path);
    const sides = page.locator('.sides section');
    await expect(sides).toHaveCount(2);
    const widths = await sides.evaluateAll((all) => all.map((side) => side.getBoundingClientRect().width));
    expect(widths[0]).toBe(widths[1]);
    for (const side of await sides.all()) await expect(side).toContainText(/\w.*(Source: \w|No statement .*\d{4}\.$)/s);
    await expect(page.locator('main')).toContainText(/Last looked up on \w+ \d+, \d{4}/);
    await expect(page.locator('.bar a')).toHaveAttribute('href', at(pageOf(path)));
  }
});

test('an embed asks for nothing beyond its own page and its script, and says where it is from', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(baseURL!, '')));
  await page.goto(CHART);
  await expect(page.locator('.small')).toContainText('Source: ');
  await expect(page.locator('.small a')).toHaveAttribute('href', at(pageOf(CHART)));
  expect(asked.filter((url) => !/^\/(embed\/|favicon)/.test(url))).toEqual([]);
});
