import type { Page } from '@playwright/test';
import { batches, example, expect, htmlOf, oneOfEach, test } from './site.ts';

interface Walk {
  /** What the keyboard came to, in order, as places in the list of all that it can come to. */
  stops: number[];
  count: number;
  faults: string[];
}

/** Prepares the page to note, at each key, where the key before it led, and whether a reader could see that. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const controls =
      'a[href],area[href],button,input:not([type=hidden]),select,textarea,summary,iframe,[tabindex],[contenteditable],audio,video';
    const all = [...document.querySelectorAll<HTMLElement>(controls)].filter(
      (one) =>
        one.tabIndex >= 0 &&
        !one.matches(':disabled') &&
        // Of radio buttons that belong together the keyboard comes to the chosen one; arrows lead to the others.
        !one.matches('[type=radio]:not(:checked)') &&
        one.checkVisibility({ visibilityProperty: true }),
    );
    /** What a reader sees of a control: its label, where that stands for it. */
    const shown = (one: Element): Element => (one instanceof HTMLInputElement && one.matches('.vh') && one.labels?.[0]) || one;
    const walk: Walk = { stops: [], count: all.length, faults: [] };
    const name = (one: Element) => `"${(one.textContent || one.id || one.tagName).trim().slice(0, 40)}"`;
    for (const one of all) if (one.tabIndex > 0) walk.faults.push(`${name(one)} has an order of its own`);
    const seen = (one: Element) =>
      // Of a row of a drawing, its area counts: the line from it to its mark may pass under others.
      [...(one.querySelector('.hit') ?? one).getClientRects()].some((box) =>
        // Where the window ends within it, the rest is seen.
        [0.2, 0.5, 0.8].some((part) => {
          const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height * part);
          return at !== null && (one.contains(at) || at.contains(one));
        }),
      );
    const note = () => {
      const one = document.activeElement;
      if (!one || one === document.body) return;
      walk.stops.push(all.indexOf(one as HTMLElement));
      const { outlineStyle, outlineWidth } = getComputedStyle(shown(one));
      // The browser's own ring is `auto`, of whatever width.
      if (outlineStyle === 'none' || (outlineStyle !== 'auto' && Number.parseFloat(outlineWidth) < 2))
        walk.faults.push(`${name(one)} does not show that it has the focus`);
      if (!seen(shown(one))) walk.faults.push(`${name(one)} has the focus where it cannot be seen`);
    };
    addEventListener('keydown', note, { capture: true });
    Object.assign(window, { walk });
  });

const walked = (page: Page) => page.evaluate(() => (window as unknown as { walk: Walk }).walk);

/** Presses a key many times. The browser takes keys in order, so none waits for the answer to the one before. */
async function press(page: Page, key: 'Tab' | 'Shift+Tab', times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: key === 'Tab' ? 0 : 8 };
  const sent = Array.from({ length: times }, () => [
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
  ]);
  await Promise.all(sent.flat());
  await session.detach();
}

/** What is wrong with a walk through the page, there and, where asked, back. */
async function walkFaults(page: Page, back: boolean): Promise<string[]> {
  await watch(page);
  const { count } = await walked(page);
  // One more key to note the last stop, which also shows that focus leaves the page.
  await press(page, 'Tab', count + 1);
  const { stops, faults } = await walked(page);
  const astray = Array.from({ length: count }, (_, i) => i).filter((i) => stops[i] !== i);
  if (astray.length > 0) faults.push(`the keyboard does not follow the source: stop ${astray[0]} is ${stops[astray[0]!]}`);
  if (!back) return faults;
  const before = stops.length;
  await press(page, 'Shift+Tab', count + 2);
  const home = (await walked(page)).stops.slice(before).filter((stop, i, all) => stop !== all[i - 1]);
  if (!home.join().includes(Array.from({ length: count }, (_, i) => count - 1 - i).join())) faults.push(`the way back is another: ${home}`);
  return [...faults, ...(await walked(page)).faults.slice(faults.length)];
}

/** What is wrong with the first stop of a page, which leads past its head. */
async function skipFaults(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  if (!(await skip.evaluate((link) => link === document.activeElement))) return ['the first stop is not the link that skips to the text'];
  const box = (await skip.boundingBox())!;
  const faults = box.x < 0 || box.y < 0 || box.height < 24 ? ['the link that skips to the text cannot be seen'] : [];
  await page.keyboard.press('Enter');
  const at = await page.evaluate(() => document.activeElement?.id);
  await page.keyboard.press('Tab');
  const next = await page.evaluate(() => document.activeElement?.closest('header') === null);
  return [
    ...faults,
    ...(at === 'main' ? [] : [`skipping leads to ${at}`]),
    ...(next ? [] : ['the stop after skipping is in the head again']),
  ];
}

for (const batch of batches(oneOfEach))
  test(`${batch[0]} to ${batch.at(-1)}: the keyboard comes to everything once, in order, in sight, and leaves`, async ({ page }) => {
    test.setTimeout(batch.length * 60_000);
    const faults: string[] = [];
    for (const path of batch) {
      await page.goto(path);
      // Where heads stick, the way back could hide what has the focus under them.
      faults.push(...(await walkFaults(page, path === '/matrix/')).map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

test('the first stop of a page leads past its head', async ({ page }) => {
  // All pages share their head; these differ in what follows it.
  for (const path of ['/', '/matrix/', '/search/', example('charts/…')]) {
    await page.goto(path);
    expect(await skipFaults(page), path).toEqual([]);
  }
});

test('on a phone nothing that has the focus hides under a head that sticks', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/matrix/');
  expect(await walkFaults(page, true)).toEqual([]);
});

test('choices open and close, and links are copied, by keyboard alone', async ({ page, context }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/search/');
  const facet = page.locator('#search-facets details');
  await facet.locator('summary').focus();
  for (const [key, open] of [
    ['Enter', true],
    ['Enter', false],
    ['Space', true],
  ] as const) {
    await page.keyboard.press(key);
    expect(await facet.evaluate((one) => (one as HTMLDetailsElement).open)).toBe(open);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('#search-facets input').first()).toBeChecked();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const position = example('positions/…/…');
  const [, id] = /<li id="([^"]+)" value=/.exec(htmlOf(position))!;
  await page.goto(`${position}#${id}`);
  await page.locator(`[id="${id}"] a[href="#${id}"]`).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#copied')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`#${id}$`));
});
