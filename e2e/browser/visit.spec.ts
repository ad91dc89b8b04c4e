import type { CDPSession, Page } from '@playwright/test';
import { axeFaults, bringAxe } from './seen/axe.ts';
import { faintLabels } from './seen/drawn.ts';
import { keptThings } from './seen/kept.ts';
import { movingParts, outOfOrder, stickingParts } from './seen/order.ts';
import { longWords, missingParts, smallTexts, tallHeader } from './seen/parts.ts';
import { lockedBoxes, lostText } from './seen/text.ts';
import { batches, everyPage, example, expect, test } from './site.ts';

type Check = (page: Page) => Promise<string[]>;

/** Pages that between them hold every part in every color. Here `npm test` runs axe in every view. */
const COLORED = [
  ...['/', '/matrix/', '/search/', '/disagreements/', '/figures/'],
  ...['questions/…', 'positions/…/…', 'charts/…', 'embed/…'].map(example),
];

/** Results of the search. */
const RESULTS = '/search/?kind=position';

/** Axe takes as long as everything else together, twenty times over: `npm test` runs it once on most types of page, and never for paper. */
const isForAxe = (view: View, path: string) =>
  Boolean(process.env['ALL']) || view.name === NARROW || (COLORED.includes(path) && view.name !== 'print');

/** A way to look at a page that is loaded: the window, colors and size of text, and what must hold then. */
interface View {
  name: string;
  width: number;
  height?: number;
  media?: Parameters<Page['emulateMedia']>[0];
  /** What the reader set as size of text, in pixels; browsers come with 16. */
  text?: number;
  spaced?: boolean;
  checks: Check[];
}

const NARROW = '320 px';

const VIEWS: View[] = [
  {
    name: 'light',
    width: 1440,
    checks: [missingParts, tallHeader, smallTexts, axeFaults, faintLabels, outOfOrder, movingParts, keptThings],
  },
  { name: 'dark', width: 1440, media: { colorScheme: 'dark' }, checks: [axeFaults, faintLabels] },
  { name: 'forced colors', width: 1440, media: { forcedColors: 'active' }, checks: [axeFaults, faintLabels] },
  { name: 'print', width: 1440, media: { media: 'print' }, checks: [axeFaults] },
  { name: 'less motion', width: 1440, media: { reducedMotion: 'reduce' }, checks: [movingParts] },
  { name: '768 px', width: 768, checks: [tallHeader, smallTexts] },
  { name: '360 px', width: 360, checks: [tallHeader, smallTexts] },
  { name: NARROW, width: 320, checks: [axeFaults, faintLabels, outOfOrder, lostText] },
  // 1280 by 1024 at 400% zoom.
  { name: '400% zoom', width: 320, height: 256, checks: [lostText, lockedBoxes, stickingParts] },
  { name: '200% text', width: 1280, text: 32, checks: [lostText, lockedBoxes] },
  { name: 'spaced text', width: 1280, spaced: true, checks: [lostText, lockedBoxes] },
  // Last, since its words stay on the page.
  { name: 'long words', width: 320, checks: [longWords] },
];

/** Spacing that readers may set (WCAG 1.4.12). */
const SPACED =
  ':not(svg *){line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

async function show(page: Page, { width, height = 900, media = {}, text = 16, spaced = false }: View, session: CDPSession): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference', ...media });
  await session.send('Page.setFontSizes', { fontSizes: { standard: text, fixed: text } });
  await page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    spaced ? SPACED : '',
  );
}

for (const batch of batches([...everyPage, RESULTS, '/404.html']))
  test(`${batch[0]} to ${batch.at(-1)}: nothing is wrong to see, in any view`, async ({ page }) => {
    test.setTimeout(batch.length * 30_000);
    const session = await page.context().newCDPSession(page);
    const faults: string[] = [];
    for (const path of batch) {
      const answer = await page.goto(path);
      if (path !== '/404.html' && answer!.status() !== 200) faults.push(`${path}: answers with ${answer!.status()}`);
      if (path === RESULTS) await expect(page.locator('[data-result]').first()).toBeVisible();
      await bringAxe(page);
      for (const view of VIEWS) {
        await show(page, view, session);
        for (const check of view.checks.filter((one) => one !== axeFaults || isForAxe(view, path)))
          faults.push(...(await check(page)).map((fault) => `${path}, ${view.name}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
