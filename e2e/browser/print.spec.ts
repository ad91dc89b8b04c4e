import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { elements, parsed } from '../setup/html.ts';
import { below } from './base.ts';
import { example, expect, htmlOf, oneOfEach, pages, test, views } from './site.ts';

const FORMATS = ['A4', 'Letter'] as const;
type Format = (typeof FORMATS)[number];

/** Text without its spaces: where a line of a PDF ends, and how far its words stand apart, depends on the type. */
const bare = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad]/g, '');

/** What each sheet says, when the page that is open is printed. Its number, where it has one, is left out. */
async function sheets(page: Page, format: Format = 'A4'): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map((sheet, i) => bare(sheet.replace(new RegExp(`^${i + 1}\\n`), '')));
}

interface Chart {
  title: string;
  permalink: string;
  /** The words that its drawing holds, one by one. */
  drawn: string[];
}

/** The charts of the page that is open, as its document has them. */
const chartsOf = (page: Page): Promise<Chart[]> =>
  page.locator('figure[data-chart]').evaluateAll((figures) =>
    figures.map((figure) => ({
      title: (figure.querySelector('h2,h3') ?? document.querySelector('h1'))!.textContent!,
      permalink: figure.querySelector('figcaption .at a')!.textContent!,
      drawn: [...figure.querySelectorAll('svg.wide text')].flatMap((text) =>
        [...(text.children.length > 0 ? text.children : [text])].map((line) => line.textContent!),
      ),
    })),
  );

/** The sheet on which all words of a drawing stand: none where it is split, or not drawn. */
const sheetOf = ({ drawn }: Chart, all: string[]) => all.findIndex((sheet) => drawn.every((word) => sheet.includes(bare(word))));

/** Names and addresses of the links in a list of the built site. */
const listed = async (page: Page, path: string, links: string) => {
  await page.goto(path);
  return page.locator(links).evaluateAll((all) =>
    all.map((link) => ({
      title: (link.querySelector('span') ?? link).textContent!.trim(),
      path: new URL((link as HTMLAnchorElement).href).pathname,
    })),
  );
};

/** Where each text begins after the one before it; -1 for one that is missing or out of order. */
function inOrder(texts: string[], whole: string): number[] {
  let from = 0;
  return texts.map((text) => {
    const at = whole.indexOf(bare(text), from);
    if (at >= 0) from = at + 1;
    return at;
  });
}

for (const format of FORMATS)
  test(
    `everything on one page, on ${format}: all that the contents list, in that order, and each chart whole`,
    {
      tag: '@all',
    },
    async ({ page }) => {
      // More than a hundred sheets are laid out, and read again.
      test.setTimeout(240_000);
      const questions = await listed(page, '/questions/', 'main tbody th a');
      const charts = await listed(page, '/charts/', 'main h3 a');
      expect(charts.length).toBeGreaterThan(5);
      await page.goto('/print/all/');
      const contents = await page.locator('#contents a').evaluateAll((links) =>
        links.map((link) => {
          const target = document.querySelector(link.getAttribute('href')!)!;
          const number = link.parentElement!.querySelector('data,b')!.textContent!.trim();
          return {
            number,
            title: link.textContent!.trim(),
            isPart: target.matches('.part'),
            heading: target.querySelector('h2,h3')!.textContent!.trim(),
          };
        }),
      );
      expect(contents.map(({ heading }) => heading)).toEqual(contents.map(({ title }) => title));
      const within = contents.filter(({ isPart }) => !isPart).map(({ title }) => title);
      // The list of charts has them by theme, paper by number.
      charts.sort((a, b) => within.indexOf(a.title) - within.indexOf(b.title));
      expect(within).toEqual([...questions, ...charts].map(({ title }) => title));

      const drawn = await chartsOf(page);
      const all = await sheets(page, format);
      const first = all.findIndex((sheet) => sheet.startsWith('Contents'));
      const [list = '', body] = [all[first], all.slice(first + 1).join('')];
      const said = contents.map(({ number, title }) => number + title);
      expect(
        said.filter((_, i) => inOrder(said, list)[i]! < 0),
        'not in the printed contents',
      ).toEqual([]);
      const heads = contents.map(({ number, title, isPart }) => {
        if (isPart) return `Part ${number}${title}`;
        return /^\d/.test(number) ? `Question ${number} of ${questions.length}${title}` : number + title;
      });
      expect(
        heads.filter((_, i) => inOrder(heads, body)[i]! < 0),
        'listed, but not printed in this order',
      ).toEqual([]);
      const parts = heads.filter((_, i) => contents[i]!.isPart);
      expect(
        parts.filter((part) => !all.some((sheet) => sheet.startsWith(bare(part)))),
        'parts that begin no sheet',
      ).toEqual([]);

      expect(drawn.map(({ title }) => title.trim())).toEqual(charts.map(({ title }) => title));
      for (const [i, chart] of drawn.entries()) {
        const sheet = all[sheetOf(chart, all)] ?? '';
        expect(chart.drawn.length, chart.title).toBeGreaterThan(3);
        expect(chart.permalink).toContain(charts[i]!.path);
        expect(sheet, `the drawing, title or permalink of “${chart.title}” stands on another sheet`).toContain(bare(chart.title));
        expect(sheet).toContain(bare(`Permalink: ${chart.permalink}`));
      }
      expect(all.join('')).not.toContain(bare('Search every position'));
    },
  );

test('the contents of what there is to print lead to each part and question, alone, and old links to the line that leads on', async ({
  page,
}) => {
  const [, place] = /id="(question-in-full-[^"]+)"/.exec(htmlOf('/print/'))!;
  await page.goto(`/print/#${place}`);
  const line = page.locator('.contents li:has(> :target)');
  await expect(line).toBeInViewport();
  const name = (await line.getByRole('link').textContent())!;
  const parts = await page.locator('.contents > ol > li > a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  await line.getByRole('link').click();
  await expect(page.locator('.book h3').first()).toHaveText(name);
  await expect(page.locator('.book .sheet')).toHaveCount(1);
  for (const path of parts) {
    const heads = elements(parsed(htmlOf(below(path))), ({ attribs }) => /\bpart\b/.test(attribs['class'] ?? ''));
    expect(
      heads.map(({ attribs }) => attribs['id']),
      path,
    ).toEqual([path.split('/').at(-2)!]);
  }
  // A part brings along what its marks mean, and wastes no sheet before it begins.
  if (!parts.some((path) => path.endsWith('/print/glossary/'))) return;
  await page.goto('/print/glossary/');
  const [first = '', ...more] = await sheets(page);
  expect(first).toContain(bare('What the words mean'));
  expect([first, ...more].join('')).toContain(bare('Sources differ'));
});

for (const format of FORMATS)
  for (const view of views) {
    const tag = format === 'A4' && view === views[0] ? [] : ['@all'];
    test(
      `/charts/${view}/ on ${format}: drawn on one sheet, with its permalink, closed details open, and nothing to paste`,
      { tag },
      async ({ page }) => {
        await page.goto(`/charts/${view}/`);
        // No page of reading closes anything today; whoever adds something that closes need not think of print.
        await page
          .locator('main')
          .evaluate((main) =>
            main.insertAdjacentHTML('beforeend', '<details><summary>More</summary><p>Told in closed details</p></details>'),
          );
        const [chart] = await chartsOf(page);
        const all = await sheets(page, format);
        const text = all.join('');
        expect(chart!.drawn.length).toBeGreaterThan(3);
        expect(sheetOf(chart!, all), 'the drawing is split').toBeGreaterThanOrEqual(0);
        expect(text).toContain(bare(`Permalink: ${chart!.permalink}`));
        expect(text).toContain('Toldincloseddetails');
        expect(text).not.toContain('<iframe');
        expect(text).not.toContain('BibTeX');
      },
    );
  }

test('a question prints with closed details open and both sides on one sheet, and no way around the site', async ({ page }) => {
  await page.goto(example('questions/…'));
  const names = await page.locator('header nav a').allTextContents();
  await page
    .locator('main')
    .evaluate((main) => main.insertAdjacentHTML('beforeend', '<details><summary>More</summary><p>Told in closed details</p></details>'));
  const sides = await page.locator('.side .ans').allTextContents();
  const all = await sheets(page);
  const text = all.join('');
  expect(text).toContain('Toldincloseddetails');
  expect(all.findIndex((sheet) => sides.slice(0, 2).every((side) => sheet.includes(bare(side))))).toBeGreaterThanOrEqual(0);
  expect(names.length).toBeGreaterThan(5);
  for (const name of [names.join(''), 'Skip to main content', 'Search every position']) expect(text).not.toContain(bare(name));
});

test('a source prints the address of its original, and no address of this site', async ({ page }) => {
  await page.goto(pages.find((path) => /^\/sources\/./.test(path) && /<main[\s\S]*<a [^>]*href="http/.test(htmlOf(path)))!);
  const outside = await page.locator('main a[href^="http"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  const text = (await sheets(page)).join('');
  expect(outside.length).toBeGreaterThan(0);
  for (const address of outside) expect(text).toContain(`(${bare(address)})`);
  expect(text).not.toContain('(/');
  expect(text).not.toContain('(#');
});

test('a table that runs over several sheets repeats its heads', async ({ page }) => {
  // The one with the most rows.
  const rowsOf = (view: string) => htmlOf(`/charts/${view}/`).split('<tr id="row-').length;
  await page.goto(`/charts/${views.toSorted((a, b) => rowsOf(b) - rowsOf(a))[0]}/`);
  await page.locator('table.data tbody').evaluate((body) => {
    while (body.children.length < 120) body.append(...[...body.children].map((row) => row.cloneNode(true)));
  });
  const head = bare((await page.locator('table.data thead th').allTextContents()).join(''));
  const with_ = (await sheets(page)).filter((sheet) => sheet.includes(head));
  expect(with_.length).toBeGreaterThan(1);
});

test('on paper every page is dark on white, whatever the scheme, without navigation, forms and buttons', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const path of ['/', '/matrix/', ...oneOfEach.filter((one) => /^\/(questions|positions|charts|sources)\/.|^\/search\//.test(one))]) {
    await page.goto(path);
    const [ground, ink] = await page
      .locator('body')
      .evaluate((body) => [getComputedStyle(body).backgroundColor, getComputedStyle(body).color]);
    expect([path, ground, ink]).toEqual([path, 'rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await expect(page.locator('nav, form, button, input, pre.paste, .skip').filter({ visible: true }), path).toHaveCount(0);
    // What is said is worth nothing on paper without who said it where, and when.
    await expect(page.locator('main li .meta').filter({ visible: false }), path).toHaveCount(0);
  }
});
