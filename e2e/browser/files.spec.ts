import { parse as parseBibtex } from 'astrocite-bibtex';
import { parse as parseRis } from 'astrocite-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import { at } from './base.ts';
import { expect, forAll, pages, test, views } from './site.ts';

interface Data {
  title: string;
  finding: string;
  caveats: string[];
  rows: { value?: number }[];
}

for (const path of views) {
  test(`${path}: its data files can be read by other programs`, forAll(path), async ({ request }) => {
    const data = (await (await request.get(`/charts/${path}.json`)).json()) as Data;
    const csv = await request.get(`/charts/${path}.csv`);
    expect(csv.headers()['content-type']).toContain('text/csv');
    const text = await csv.text();
    const rows = parseCsv(text, { columns: true, comment: '#', comment_no_infix: true }) as Record<string, string>[];
    expect(rows.map(({ value }) => value)).toEqual(data.rows.map(({ value }) => (value === undefined ? '' : String(value))));
    expect(rows.every(({ source }) => source !== undefined)).toBe(true);
    expect(text).toContain('# Columns: group =');
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(Number.isNaN(Number(cell)) ? cell : '').not.toMatch(/^[=+\-@\t]/);
  });

  test(`${path}: its citations can be read by other programs`, forAll(path), async ({ page, request }) => {
    const get = async (format: string) => (await request.get(`/charts/${path}.${format}`)).text();
    const { title } = JSON.parse(await get('json')) as Data;
    const [bib] = parseBibtex(await get('bib'));
    const [ris] = parseRis(await get('ris'));
    const [csl] = JSON.parse(await get('csl.json')) as Record<string, unknown>[];
    for (const item of [ris, csl]) expect(item).toMatchObject({ title, URL: at(`/charts/${path}/`) });
    expect(String(bib!.title).replace(/[^\p{L}\p{N}]/gu, '')).toContain(title.replace(/[^\p{L}\p{N}]/gu, '').slice(-20));
    await page.goto(`/charts/${path}/`);
    const meta = (name: string) => page.locator(`meta[name=${name}]`).getAttribute('content');
    expect(await meta('citation_title')).toBe(title);
    expect(await meta('citation_author')).toBeTruthy();
    expect(await meta('citation_publication_date')).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
    const ld = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as Record<string, unknown>;
    expect(ld).toMatchObject({ '@type': 'Dataset', name: title, url: at(`/charts/${path}/`) });
    expect((ld['distribution'] as unknown[]).length).toBe(4);
  });

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
