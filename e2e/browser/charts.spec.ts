import type { Page } from '@playwright/test';
import { at } from './base.ts';
import { expect, forAll, test, views } from './site.ts';

interface Data {
  rows: { id: string; label: string; group: string; shown: string; value?: number }[];
  caveats: string[];
  title: string;
  finding: string;
}

/**
 * What is wrong with the labels of the first drawing that a selector finds: texts that meet, stand closer than 4 px on one line,
 * leave the drawing or are smaller than 12 px. All lengths are the drawing's own.
 * @param margin least distance in pixels from the frame
 */
async function labelFaults(page: Page, selector: string, margin: number): Promise<string[]> {
  return page
    .locator(selector)
    .first()
    .evaluate((found, edge) => {
      const svg = found as unknown as SVGSVGElement;
      const { width, height } = svg.viewBox.baseVal;
      const frame = svg.getBoundingClientRect();
      const scale = frame.width / width;
      const boxes = [...svg.querySelectorAll('text')].map((text) => {
        const box = text.getBoundingClientRect();
        const size = Number(text.closest('[font-size]')!.getAttribute('font-size'));
        const top = (box.top - frame.top) / scale;
        const bottom = (box.bottom - frame.top) / scale;
        // The letters themselves: a line's box is taller than what is inked, and browsers round it to whole pixels.
        const slack = Math.max(0, (bottom - top - size) / 2);
        return {
          said: text.textContent,
          size,
          left: (box.left - frame.left) / scale,
          right: (box.right - frame.left) / scale,
          top: top + slack,
          bottom: bottom - slack,
        };
      });
      const out = boxes
        .filter(
          ({ left, right, top, bottom }) =>
            left < edge - 1.5 || right > width - edge + 1.5 || top < edge - 2.5 || bottom > height - edge + 2.5,
        )
        .map(({ said }) => `"${said}" leaves the frame`);
      const small = boxes.filter(({ size }) => size < 12).map(({ said }) => `"${said}" is too small`);
      const meet = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => a.left < b.right + 4 && b.left < a.right + 4 && a.top + 1 < b.bottom - 1 && b.top + 1 < a.bottom - 1)
          .map((b) => `"${a.said}" meets "${b.said}"`),
      );
      const sizes = new Set(boxes.map(({ size }) => size));
      return [
        ...out,
        ...small,
        ...meet,
        ...(boxes.length === 0 ? ['no label was found'] : []),
        ...(sizes.size > 4 ? [`${sizes.size} sizes of type`] : []),
      ];
    }, margin);
}

/** The page of a chart is for reading, with and without script. */
const reading = (view: string) => ({ tag: [...forAll(view).tag, '@reading'] });

for (const path of views) {
  const data = async (page: Page) => (await (await page.request.get(`/charts/${path}.json`)).json()) as Data;

  test(`${path}: no label of any drawing runs into another, or out of its frame`, forAll(path), async ({ page }) => {
    await page.goto(`/charts/${path}/`);
    for (const [size, width] of [
      ['wide', 1200],
      ['narrow', 360],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.locator('main svg[role=img]:visible')).toHaveCount(1);
      expect(await labelFaults(page, `svg.${size}`, 0)).toEqual([]);
    }
    for (const picture of [`/charts/${path}.svg`, `/cards/charts/${path}.svg`]) {
      await page.goto(picture);
      expect(await labelFaults(page, 'svg', 4), picture).toEqual([]);
    }
  });

  test(`${path}: page, CSV and JSON hold the same rows, and both drawings show each with its value`, reading(path), async ({ page }) => {
    const { rows } = await data(page);
    const csv = await (await page.request.get(`/charts/${path}.csv`)).text();
    await page.goto(`/charts/${path}/`);
    const table = await page.locator('tr[id^="row-"]').evaluateAll((all) =>
      all.map((row) => ({
        id: row.id,
        mark: (row as HTMLElement).dataset['mark'] ?? row.id.slice('row-'.length),
        text: row.textContent!,
      })),
    );
    expect(table.map(({ id }) => id)).toEqual(rows.map(({ id }) => `row-${id}`));
    const marks = [...new Set(table.flatMap(({ mark }) => mark || []))].sort();
    for (const size of ['wide', 'narrow']) {
      const drawn = await page.locator(`svg.${size} [data-row]`).evaluateAll((all) =>
        all.map((mark) => ({
          mark: mark.getAttribute('data-row')!,
          said: [...mark.querySelectorAll('text')].map((text) => text.textContent).join(' '),
        })),
      );
      expect(drawn.map(({ mark }) => mark).sort(), 'each mark once').toEqual(marks);
      for (const [i, { value, shown }] of rows.entries()) {
        expect(table[i]!.text).toContain(shown);
        if (value === undefined) continue;
        expect(csv).toContain(`,${value},`);
        // The sum of all squares is no mark of its own, and a range is printed as one.
        const said = drawn.find(({ mark }) => mark === table[i]!.mark)?.said;
        if (said !== undefined) expect(said.replace(/\s+/g, ' '), `${size}, ${shown}`).toContain(shown);
      }
    }
  });

  test(`${path}: its page has all parts, in order, and describes the drawing in words`, reading(path), async ({ page }) => {
    const { finding, caveats } = await data(page);
    await page.goto(`/charts/${path}/`);
    await expect(page.locator('.lede')).toHaveText(finding);
    for (const caveat of caveats) await expect(page.locator('figcaption')).toContainText(caveat.replace(/\s+/g, ' '));
    expect((await page.locator('.said').textContent())!.length).toBeGreaterThan(80);
    const order = ['h1', '.lede', 'svg.wide', '.said', 'figcaption', 'table.data', '#download', '#cite', '#embed', '#versions'];
    const places = await page.evaluate(
      (all) => all.map((one) => [...document.querySelectorAll('main *')].indexOf(document.querySelector(one)!)),
      order,
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  });
}

test('the survey prints what its source leaves out', { tag: '@reading' }, async ({ page }) => {
  await page.goto('/charts/therapist-survey/');
  await expect(page.locator('figcaption')).toContainText('Date, number of respondents, response rate, wording and who ran it not stated');
});

test('a row that the address names is marked', { tag: '@reading' }, async ({ page }) => {
  await page.goto('/charts/therapist-survey/#row-survey-leaving');
  await expect(page.locator('#row-survey-leaving')).toBeInViewport();
  const colour = (row: string) => page.locator(row).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await colour('#row-survey-leaving')).not.toBe(await colour('#row-survey-staff'));
});

test('a row of the table and its mark light up together', async ({ page }) => {
  await page.goto('/charts/therapist-survey/');
  await page.locator('#row-survey-leaving').hover();
  await expect(page.locator('svg.wide [data-row="survey-leaving"]')).toHaveClass(/lit/);
  await page.locator('svg.wide [data-row="survey-staff"]').hover();
  await expect(page.locator('#row-survey-staff')).toHaveClass(/lit/);
  await expect(page.locator('#row-survey-leaving')).not.toHaveClass(/lit/);
});

test('copy buttons copy the text beside them, and say so', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${baseURL}/charts/therapist-survey/`);
  const button = page.locator('#apa + button');
  await button.click();
  await expect(button).toHaveText('Copied');
  await expect(page.locator('#copied')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('#apa').textContent());
  await context.close();
});

test('a chart stands on the pages of the positions that use it', { tag: '@reading' }, async ({ page }) => {
  await page.goto('/charts/therapist-survey/');
  const uses = await page.locator(`main a[href^="${at('/positions/')}"]`).evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
  expect(uses.length).toBeGreaterThan(0);
  for (const use of uses) {
    await page.goto(use);
    await expect(page.locator('figure[data-chart="therapist-survey"] svg:visible')).toHaveCount(1);
  }
});
