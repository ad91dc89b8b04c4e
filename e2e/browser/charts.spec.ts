import type { Page } from '@playwright/test';
import { faintLabels } from './seen/drawn.ts';
import { expect, forAll, htmlOf, test, views } from './site.ts';

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

for (const path of views)
  test(
    `${path}: it is in the first screen of a desk, and no label runs into another, out of its frame, is too small or faint`,
    forAll(path),
    async ({ page }) => {
      for (const [width, least] of [
        [1440, 13],
        [768, 13],
        [360, 13],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        if (width === 1440) await page.goto(`/charts/${path}/`);
        await expect(page.locator('.drawn svg:visible')).toHaveCount(1);
        expect(await labelFaults(page, '.drawn svg:visible', 0, least), `at ${width} px`).toEqual([]);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await faintLabels(page), `${colorScheme} at ${width} px`).toEqual([]);
        }
        if (width !== 1440) continue;
        const { top, height } = await page.locator('.drawn svg.wide').evaluate((svg) => svg.getBoundingClientRect());
        expect(top, 'where the drawing begins').toBeLessThan(400);
        if (!path.includes('/')) expect((900 - top) / height, 'the share of it that is seen').toBeGreaterThan(0.8);
      }
      for (const picture of [`/charts/${path}.svg`, `/cards/charts/${path}.svg`]) {
        await page.goto(picture);
        expect(await labelFaults(page, 'svg', 4, 11.5), picture).toEqual([]);
      }
    },
  );

/** The first chart of several rows to which its marks lead, and one of those rows. */
const rowsOf = (html: string) => [...html.matchAll(/<tr id="(row-[^"]+)"/g)].map(([, id]) => id!);
const pages = views.map((view) => `/charts/${view}/`);
const chart = pages.find((path) => /<a [^>]*href="#row-/.test(htmlOf(path)) && rowsOf(htmlOf(path)).length > 1)!;
const rows = rowsOf(htmlOf(chart));
const marked = rows.find((row) => htmlOf(chart).includes(`href="#${row}"`))!;

test('a mark leads to its row, which shows the table; chart and table take each other’s place', { tag: '@no-script' }, async ({ page }) => {
  await page.goto(chart);
  await expect(page.locator('table.data')).toBeHidden();
  await page.locator(`svg.wide a[href="#${marked}"]`).click();
  await expect(page.locator(`[id="${marked}"]`)).toBeInViewport();
  await page.goto(chart);
  await page.locator('#as-chart').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('table.data')).toBeVisible();
  await expect(page.locator('svg.wide')).toBeHidden();
});

test('each tool opens in place, one at a time, with a key too', { tag: '@no-script' }, async ({ page }) => {
  await page.goto(chart);
  for (const id of ['link', 'embed', 'download', 'cite']) {
    await page.locator(`.pop:has(#${id}) > summary`).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${id}`)).toBeVisible();
    await expect(page.locator('.pop[open]')).toHaveCount(1);
  }
});

test('a row that the address names is marked', { tag: '@no-script' }, async ({ page }) => {
  await page.goto(`${chart}#${marked}`);
  await expect(page.locator(`[id="${marked}"]`)).toBeInViewport();
  const color = (row: string) => page.locator(`[id="${row}"]`).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await color(marked)).not.toBe(await color(rows.find((row) => row !== marked)!));
});

test('a mark under focus says what its row says, and the others step back', async ({ page }) => {
  await page.goto(chart);
  const tip = page.locator('.tip');
  await expect(tip).toBeHidden();
  await page.locator(`svg.wide a[href="#${marked}"]`).focus();
  await expect(tip).not.toBeEmpty();
  const cells = await page.locator(`[id="${marked}"] td`).allTextContents();
  await expect(async () => {
    const said = await tip.textContent();
    expect(
      cells.some((cell) => cell.trim() && said!.includes(cell.trim())),
      `${said}: ${cells.join(', ')}`,
    ).toBe(true);
  }).toPass({ timeout: 5000 });
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
});

test('copy buttons copy the text beside them, and say so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(chart);
  await page.locator('.pop:has(#cite) > summary').click();
  const button = page.locator('#apa + button');
  await button.click();
  await expect(button).toHaveText('Copied');
  await expect(page.locator('#copied')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('#apa').textContent());
});
