import { expect, forAll, test, views } from './site.ts';

for (const path of views) {
  test(`${path}: its SVG opens as a page, and its PNG has ink wherever that has text`, forAll(path), async ({ page, request }) => {
    const answer = await request.get(`/charts/${path}.svg`);
    expect(answer.headers()['content-type']).toContain('image/svg+xml');
    const svg = await answer.text();
    await page.goto(`/charts/${path}.svg`);
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

test('pictures for slides have no ground', async ({ request, page }) => {
  const [chart] = views;
  const bytes = async (ending: string) => (await request.get(`/charts/${chart}.${ending}`)).body();
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

test('a link to the fields of a table opens their fold', { tag: '@no-script' }, async ({ page }) => {
  await page.goto('/data/#figures');
  await expect(page.locator('#figures li').first()).toBeVisible();
  await expect(page.locator('#sources li').first()).not.toBeVisible();
});
