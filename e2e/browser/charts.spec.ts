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
 * leave the drawing or are too small on the screen. All other lengths are the drawing's own.
 * @param margin least distance in pixels from the frame
 * @param least the smallest letters, in pixels on the screen
 */
async function labelFaults(page: Page, selector: string, margin: number, least: number): Promise<string[]> {
  return page
    .locator(selector)
    .first()
    .evaluate(
      (found, [edge, least]) => {
        const svg = found as unknown as SVGSVGElement;
        const { width, height } = svg.viewBox.baseVal;
        const frame = svg.getBoundingClientRect();
        const scale = frame.width / width;
        const boxes = [...svg.querySelectorAll('text')].map((text) => {
          const box = text.getBoundingClientRect();
          const sizes = [text, ...text.querySelectorAll('tspan')].map((part) =>
            Number(part.closest('[font-size]')!.getAttribute('font-size')),
          );
          const size = Math.max(...sizes);
          const top = (box.top - frame.top) / scale;
          const bottom = (box.bottom - frame.top) / scale;
          // The letters themselves: a line's box is taller than what is inked, and browsers round it to whole pixels.
          const slack = Math.max(0, (bottom - top - size) / 2);
          return {
            said: text.textContent,
            size,
            sizes,
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
        const small = boxes.filter(({ sizes }) => Math.min(...sizes) * scale < least).map(({ said }) => `"${said}" is too small`);
        const meet = boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter((b) => a.left < b.right + 4 && b.left < a.right + 4 && a.top + 1 < b.bottom - 1 && b.top + 1 < a.bottom - 1)
            .map((b) => `"${a.said}" meets "${b.said}"`),
        );
        const sizes = new Set(boxes.flatMap((one) => one.sizes));
        return [
          ...out,
          ...small,
          ...meet,
          ...(boxes.length === 0 ? ['no label was found'] : []),
          ...(sizes.size > 5 ? [`${sizes.size} sizes of type`] : []),
        ];
      },
      [margin, least] as const,
    );
}

/** The page of a chart is for reading, with and without script. */
const reading = (view: string) => ({ tag: [...forAll(view).tag, '@reading'] });

for (const path of views) {
  const data = async (page: Page) => (await (await page.request.get(`/charts/${path}.json`)).json()) as Data;

  test(
    `${path}: no label of any drawing runs into another, or out of its frame, or is too small to read`,
    forAll(path),
    async ({ page }) => {
      await page.goto(`/charts/${path}/`);
      for (const [width, least] of [
        [1440, 13],
        [768, 13],
        [360, 13],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await expect(page.locator('.drawn svg:visible')).toHaveCount(1);
        expect(await labelFaults(page, '.drawn svg:visible', 0, least), `at ${width} px`).toEqual([]);
      }
      for (const picture of [`/charts/${path}.svg`, `/cards/charts/${path}.svg`]) {
        await page.goto(picture);
        expect(await labelFaults(page, 'svg', 4, 11.5), picture).toEqual([]);
      }
    },
  );

  test(`${path}: on a desk its drawing is in the first screen`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/charts/${path}/`);
    const { top, height } = await page.locator('.drawn svg.wide').evaluate((svg) => svg.getBoundingClientRect());
    expect(top, 'where the drawing begins').toBeLessThan(400);
    if (!path.includes('/')) expect((900 - top) / height, 'the share of it that is seen').toBeGreaterThan(0.8);
  });

  test(`${path}: page, CSV and JSON hold the same rows, and each drawing shows each with its value`, reading(path), async ({ page }) => {
    const { rows } = await data(page);
    const csv = await (await page.request.get(`/charts/${path}.csv`)).text();
    await page.goto(`/charts/${path}/`);
    const table = await page.locator('tr[id^="row-"]').evaluateAll((all) =>
      all.map((row) => ({
        id: row.id.slice('row-'.length),
        mark: (row as HTMLElement).dataset['mark'] ?? row.id.slice('row-'.length),
        text: row.textContent!,
      })),
    );
    expect(table.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    const sizes = await page.locator('.drawn svg').evaluateAll((all) => all.map((svg) => svg.getAttribute('class')!));
    expect(sizes.length).toBeGreaterThan(1);
    for (const size of sizes) {
      const drawn = await page.locator(`svg.${size} a`).evaluateAll((all) =>
        all.map((mark) => ({
          row: mark.getAttribute('href')!.replace(/^.*#(row-)?/, ''),
          said: [...mark.querySelectorAll('text')].map((text) => text.textContent).join(' '),
        })),
      );
      expect(new Set(drawn.map(({ row }) => row)).size, 'no two marks lead to one row').toBe(drawn.length);
      for (const { row } of drawn) expect(table.map(({ id }) => id)).toContain(row);
      for (const [i, { value, shown }] of rows.entries()) {
        expect(table[i]!.text).toContain(shown);
        if (value === undefined) continue;
        expect(csv).toContain(`,${value},`);
        // The sum of all squares is no mark of its own, and a range is printed as one.
        const first = table.find(({ mark }) => mark && mark === table[i]!.mark)?.id;
        const said = drawn.find(({ row }) => row === first)?.said;
        expect(said !== undefined || !table[i]!.mark, `${size}: ${table[i]!.id} has a mark`).toBe(true);
        if (said !== undefined) expect(said.replace(/\s+/g, ' '), `${size}, ${shown}`).toContain(shown);
      }
    }
  });

  test(`${path}: its page has all parts, in order, and describes the drawing in words`, reading(path), async ({ page }) => {
    const { finding, caveats } = await data(page);
    await page.goto(`/charts/${path}/`);
    const head = `${await page.locator('h1').textContent()} ${await page.locator('.lede').textContent()}`;
    for (const word of finding.split(' ')) expect(head).toContain(word);
    for (const caveat of caveats) await expect(page.locator('main')).toContainText(caveat.replace(/\s+/g, ' '));
    await expect(page.locator('figcaption')).toContainText(caveats[0]?.replace(/\s+/g, ' ') ?? '');
    expect((await page.locator('.said').textContent())!.length).toBeGreaterThan(80);
    const order = [
      'h1',
      '.lede',
      'svg.wide',
      'figcaption',
      '#as-table',
      '#embed',
      '#download',
      '#cite',
      '.said',
      '#versions',
      'table.data',
    ];
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
  await page.locator('figcaption summary').click();
  await expect(page.getByText('When it was taken, how many answered, the response rate, the wording, and who ran it')).toBeVisible();
});

test('a mark leads to its row, which shows the table; chart and table take each other’s place', { tag: '@reading' }, async ({ page }) => {
  await page.goto('/charts/therapist-survey/');
  await expect(page.locator('table.data')).toBeHidden();
  await page.locator('svg.wide a[href="#row-survey-weekly"]').click();
  await expect(page.locator('#row-survey-weekly')).toBeInViewport();
  await page.goto('/charts/therapist-survey/');
  await page.locator('#as-chart').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('table.data')).toBeVisible();
  await expect(page.locator('svg.wide')).toBeHidden();
});

test('each tool opens in place, one at a time, with a key too', { tag: '@reading' }, async ({ page }) => {
  await page.goto('/charts/therapist-survey/');
  for (const id of ['link', 'embed', 'download', 'cite']) {
    await page.locator(`.pop:has(#${id}) > summary`).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${id}`)).toBeVisible();
    await expect(page.locator('.pop[open]')).toHaveCount(1);
  }
});

test('marks of the timeline lead to their events', { tag: '@reading' }, async ({ page }) => {
  await page.goto('/charts/timeline/');
  await page.locator('svg.wide a', { hasText: 'One-day strike in the North' }).locator('text').last().click();
  await expect(page).toHaveURL(/\/timeline\/#2026-strike$/);
  await expect(page.locator('[id="2026-strike"]')).toBeInViewport();
});

test('a row that the address names is marked', { tag: '@reading' }, async ({ page }) => {
  await page.goto('/charts/therapist-survey/#row-survey-leaving');
  await expect(page.locator('#row-survey-leaving')).toBeInViewport();
  const colour = (row: string) => page.locator(row).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await colour('#row-survey-leaving')).not.toBe(await colour('#row-survey-staff'));
});

test('a mark under pointer or focus says its value, its base and who says so, and the others step back', async ({ page }) => {
  await page.goto('/charts/therapist-survey/');
  const tip = page.locator('.tip');
  await expect(tip).toBeHidden();
  await page.locator('svg.wide a[href="#row-survey-weekly"] rect.open').hover();
  for (const said of ['84%', 'Psychiatry department only', 'not reported', 'NUHW', 'paragraph']) await expect(tip).toContainText(said);
  const opacity = (row: string) => page.locator(`svg.wide a[href="#row-${row}"] .track`).evaluate((mark) => getComputedStyle(mark).opacity);
  expect([await opacity('survey-weekly'), await opacity('survey-staff')]).toEqual(['1', '0.28']);
  await page.locator('svg.wide a[href="#row-survey-staff"]').focus();
  await expect(tip).toContainText('75%');
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
});

test('copy buttons copy the text beside them, and say so', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${baseURL}/charts/therapist-survey/`);
  await page.locator('.pop:has(#cite) > summary').click();
  const button = page.locator('#apa + button');
  await button.click();
  await expect(button).toHaveText('Copied');
  await expect(page.locator('#copied')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('#apa').textContent());
  await context.close();
});

test('the pages of the positions that use a chart link to it', { tag: '@reading' }, async ({ page }) => {
  await page.goto('/charts/therapist-survey/');
  const uses = await page.locator(`main a[href^="${at('/positions/')}"]`).evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
  expect(uses.length).toBeGreaterThan(0);
  for (const use of uses) {
    await page.goto(use);
    await expect(page.locator(`main a[href="${at('/charts/therapist-survey/')}"]`).first()).toBeVisible();
  }
});
