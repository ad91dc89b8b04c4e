import type { Page } from '@playwright/test';
import { pages } from '../site.ts';

/** What a reader misses on the page as it stands: its heading, a drawing of each figure, tables with rows, the way to help. */
export function missingParts(page: Page): Promise<string[]> {
  return page.evaluate((hasHelp) => {
    const shown = (one: Element) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().height > 0;
    const heads = [...document.querySelectorAll('h1')];
    const faults = heads.length === 1 && heads[0]!.textContent!.trim() && shown(heads[0]!) ? [] : ['it has no single heading that is seen'];
    for (const figure of document.querySelectorAll('figure')) {
      const drawings = [...figure.querySelectorAll('svg[role]')];
      if (drawings.length > 0 && drawings.filter(shown).length !== 1) faults.push('of a figure’s drawings not just one is seen');
    }
    const [asTable, asChart] = ['as-table', 'as-chart'].map((id) => document.getElementById(id));
    asTable?.click();
    for (const table of document.querySelectorAll('table'))
      if (!shown(table) || table.querySelectorAll('tbody tr').length === 0) faults.push('a table is not seen or has no rows');
    asChart?.click();
    const help = document.querySelector('header.top a[href$="/for-members/"]');
    // Embeds stand on other people's pages and lead to the chart's own.
    const isHelp = location.pathname.endsWith('/for-members/');
    if (hasHelp && document.querySelector('header.top') && !isHelp && !(help && shown(help)))
      faults.push('help for those concerned is not one tap away');
    return faults;
  }, pages.includes('/for-members/'));
}

/** Most pixels that the header takes: the second figure from a width of 600 pixels on. Embeds have none. */
const HEADER = [56, 72] as const;

/** A header that takes more than it may. */
export function tallHeader(page: Page): Promise<string[]> {
  return page.evaluate(([narrow, wide]) => {
    const height = document.querySelector('header.top')?.getBoundingClientRect().height ?? 0;
    return height > (innerWidth < 600 ? narrow : wide) ? [`the header takes ${height} px`] : [];
  }, HEADER);
}

/** Least size of text on the screen, in pixels. */
const LEAST = 13;

/** Texts that are smaller than that, those of drawings too, as they are scaled. Versions of charts keep the sizes that they had. */
export function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    if (/\/(embed|v)\//.test(location.pathname)) return [];
    const sizeOf = (one: Element) => {
      const size = Number.parseFloat(getComputedStyle(one).fontSize);
      return one instanceof SVGGraphicsElement ? size * one.getScreenCTM()!.a : size;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small = new Set<string>();
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement!;
      const said = walker.currentNode.textContent!.trim();
      if (!said || !parent.checkVisibility() || parent.closest('title,script,style,.vh,.pic')) continue;
      // A hair less is what scaling rounds.
      if (sizeOf(parent) < least - 0.05) small.add(`"${said.slice(0, 30)}" has ${sizeOf(parent).toFixed(1)} px`);
    }
    return [...small].slice(0, 5);
  }, LEAST);
}

/** How far the page grows too wide where each of its texts holds a word of three hundred letters. The words stay on the page. */
export function longWords(page: Page): Promise<string[]> {
  return page.evaluate((word) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    // Drawings break their own lines; states of claims, counts of the build and telephone numbers hold no such word, and stay on one line.
    const own = 'svg,script,style,noscript,.vh,.v,data,th.n,.phone';
    const shown = found.filter(({ data, parentElement }) => data.trim() && !parentElement!.closest(own));
    for (const text of shown) text.data += ` ${word}`;
    const wide = document.documentElement.scrollWidth - innerWidth;
    return [...(shown.length > 3 ? [] : ['no text was found']), ...(wide > 0 ? [`a long word makes it ${wide} px too wide`] : [])];
  }, 'W'.repeat(300));
}
