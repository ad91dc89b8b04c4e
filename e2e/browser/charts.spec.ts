import { expect, pages, test } from './site.ts';

const charts = pages.filter((path) => /^\/charts\/[^/]+\/$/.test(path));

interface Data {
  kind: 'shares' | 'squares';
  rows: { label: string; group: string; shown: string; figure: string; value: number }[];
  caveats: string[];
  title: string;
}

for (const path of charts) {
  const id = path.split('/')[2]!;
  for (const [size, width] of [
    ['wide', 1200],
    ['narrow', 360],
  ] as const) {
    test(`${id}: what the ${size} drawing prints is what the data say`, async ({ page, request }) => {
      const data = (await (await request.get(`/charts/${id}.json`)).json()) as Data;
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const drawing = page.locator(`svg.${size}`);
      await expect(drawing).toBeVisible();
      await expect(page.locator('main svg[role=img]:visible')).toHaveCount(1);
      for (const row of data.rows) {
        const mark = drawing.locator(`[data-row="${row.figure}"]`);
        if ((await mark.count()) === 0) continue;
        const text = (await mark.locator('text').allTextContents()).join(' ');
        expect(text).toContain(row.shown);
        expect(text.replace(/\s+/g, ' ')).toContain(row.label);
      }
      // The sum of squares is no mark of its own: it is all of them.
      const expected = data.rows.map((row) => row.figure).slice(0, data.kind === 'squares' ? -1 : undefined);
      expect(await drawing.locator('[data-row]').evaluateAll((all) => all.map((mark) => mark.getAttribute('data-row')))).toEqual(expected);
    });

    test(`${id}: no text of the ${size} drawing runs into another, or out of it`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const faults = await page.locator(`svg.${size}`).evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        const boxes = [...svg.querySelectorAll('text')].map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }));
        const out = boxes
          .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 2)
          .map(({ said }) => `${said} leaves the frame`);
        const meet = boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter(
              (b) =>
                a.box.left < b.box.right &&
                b.box.left < a.box.right &&
                a.box.top + 2 < b.box.bottom - 2 &&
                b.box.top + 2 < a.box.bottom - 2,
            )
            .map((b) => `${a.said} meets ${b.said}`),
        );
        return [...out, ...meet];
      });
      expect(faults).toEqual([]);
    });
  }

  test(`${id}: the table, the CSV and the JSON hold the same numbers`, async ({ page, request }) => {
    const data = (await (await request.get(`/charts/${id}.json`)).json()) as Data;
    const csv = (await (await request.get(`/charts/${id}.csv`)).text()).split('\r\n').filter((line) => line && !line.startsWith('#'));
    await page.goto(path);
    expect(csv.length - 1).toBe(data.rows.length);
    for (const [i, row] of data.rows.entries()) {
      expect(csv[i + 1]).toContain(String(row.value));
      await expect(page.locator(`#row-${row.figure}`)).toContainText(row.shown);
    }
  });

  test(`${id}: the SVG file explains itself`, async ({ page, request }) => {
    const data = (await (await request.get(`/charts/${id}.json`)).json()) as Data;
    const answer = await request.get(`/charts/${id}.svg`);
    const svg = await answer.text();
    expect(answer.headers()['content-type']).toContain('image/svg+xml');
    for (const part of ['<title ', '<desc ', 'prefers-color-scheme', `/charts/${id}/`, 'Source: ']) expect(svg).toContain(part);
    await page.goto(`/charts/${id}.svg`);
    await expect(page.locator('text').first()).toBeVisible();
    const text = (await page.locator('text').allTextContents()).join(' ');
    for (const caveat of data.caveats) expect(text).toContain(caveat.replace(/\s+/g, ' '));
  });

  test(`${id}: stands on the pages of the positions that use it`, async ({ page }) => {
    await page.goto(path);
    const uses = await page.locator('main a[href^="/positions/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses) {
      await page.goto(use);
      await expect(page.locator(`figure[data-chart="${id}"] svg:visible`)).toHaveCount(1);
    }
  });
}

test('the survey prints what its source leaves out', async ({ page }) => {
  await page.goto('/charts/therapist-survey/');
  await expect(page.locator('figcaption')).toContainText('Date, number of respondents, response rate, wording and who ran it not stated');
});

test('a row that the address names is marked without script', async ({ page }) => {
  await page.goto('/charts/therapist-survey/#row-survey-leaving');
  const colour = (row: string) => page.locator(row).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await colour('#row-survey-leaving')).not.toBe(await colour('#row-survey-staff'));
});
