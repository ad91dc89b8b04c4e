import { expect, forAll, pages, test, views } from './site.ts';

interface Data {
  title: string;
  caveats: string[];
}

for (const path of views) {
  test(`${path}: its pictures open and carry title, caveats, source and address`, forAll(path), async ({ page, request }) => {
    const { title, caveats } = (await (await request.get(`/charts/${path}.json`)).json()) as Data;
    const answer = await request.get(`/charts/${path}.svg`);
    expect(answer.headers()['content-type']).toContain('image/svg+xml');
    const svg = await answer.text();
    // Programs that open pictures know no custom properties and no media queries.
    expect(svg).not.toMatch(/var\(|@media|<style/);
    await page.goto(`/charts/${path}.svg`);
    const said = (await page.locator('text').allTextContents()).join(' ');
    for (const part of [title, ...caveats, 'Source: ', `/charts/${path}/`]) expect(said).toContain(part.replace(/\s+/g, ' '));
    await expect(page.locator('svg > desc')).not.toBeEmpty();
    // Where the SVG has a text, the PNG must be inked; it is painted at twice the size.
    const texts = await page.locator('text').evaluateAll((all) => all.map((text) => text.getBoundingClientRect().toJSON() as DOMRect));
    const png = (await (await request.get(`/charts/${path}.png`)).body()).toString('base64');
    await page.goto('about:blank');
    const faults = await page.evaluate(
      async ({ bytes, boxes, source }) => {
        const wellFormed = !new DOMParser().parseFromString(source, 'image/svg+xml').querySelector('parsererror');
        const image = await createImageBitmap(
          new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], { type: 'image/png' }),
        );
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        const ground = context.getImageData(0, 0, 1, 1).data[0]!;
        const empty = boxes.filter(({ x, y, width, height }) => {
          const { data } = context.getImageData(2 * x, 2 * y, Math.max(2, width), 2 * height);
          return !data.some((value, i) => i % 4 === 0 && ground - value > 60);
        });
        return { wellFormed, empty: empty.length, width: image.width };
      },
      { bytes: png, boxes: texts, source: svg },
    );
    expect(faults).toEqual({ wellFormed: true, empty: 0, width: 2 * 1192 });
  });
}

test('each chart, view, party and question and the overview has a card of its own, as large as sites ask for', async ({ request }) => {
  const own = pages.filter((path) => /^\/(parties|questions)\/[^/]+\/$/.test(path)).map((path) => path.slice(1, -1));
  for (const card of ['site', 'index', ...own, ...views.map((path) => `charts/${path}`)]) {
    const png = await (await request.get(`/cards/${card}.png`)).body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630]);
  }
});

test('pictures for slides have no ground, and squares have the size that sites ask for', async ({ request, page }) => {
  const [chart] = views;
  const bytes = async (ending: string) => (await request.get(`/charts/${chart}.${ending}`)).body();
  for (const view of views) {
    const square = await (await request.get(`/charts/${view}.square.png`)).body();
    expect([square.readUInt32BE(16), square.readUInt32BE(20)], view).toEqual([1080, 1080]);
  }
  const clear = await bytes('transparent.png');
  expect(clear.readUInt32BE(16)).toBe((await bytes('png')).readUInt32BE(16));
  await page.goto('about:blank');
  const seen = await page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height).data;
    let [clear, ink] = [0, 0];
    for (let i = 3; i < pixels.length; i += 4) pixels[i] === 0 ? clear++ : ink++;
    return clear / (clear + ink);
  }, clear.toString('base64'));
  expect(seen).toBeGreaterThan(0.5);
  expect(seen).toBeLessThan(0.995);
});

test('a link to the fields of a table opens their fold', { tag: ['@reading'] }, async ({ page }) => {
  await page.goto('/data/#figures');
  await expect(page.locator('#figures li').first()).toBeVisible();
  await expect(page.locator('#sources li').first()).not.toBeVisible();
});
