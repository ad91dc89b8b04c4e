// Shows that the first paint is the chart drawn.
import { SCREENS, type Screen } from '../browser.ts';
import { loadOnce, type Measured } from '../loads.ts';
import { median, shown, spread, table } from '../numbers.ts';
import { htmlOf, middleOf, type PageType } from '../pages.ts';
import type { Setting } from '../setting.ts';

const WITH_CHARTS: PageType[] = ['question', 'chart', 'home', 'embed', 'timeline'];

/** How often each screen is loaded. */
const TIMES = 5;

interface Row {
  type: PageType;
  screen: Screen;
  page: Measured[];
  floor: Measured[];
}

/** When the last text of a chart on the first screen was painted. */
const drawn = ({ marked }: Measured) => Math.max(...marked);
/** That, after the first paint. */
const later = (load: Measured) => drawn(load) - load.fcp;
const atOnce = (loads: Measured[]) => loads.filter((load) => later(load) <= 0).length;
const seen = ({ page, floor }: Row) => [...page, ...floor].every(({ marked }) => marked.length > 0);

function cells(row: Row): (string | number)[] {
  const { type, screen, page, floor } = row;
  if (!seen(row)) return [type, screen, 'none', ...Array<string>(5).fill('–')];
  return [
    type,
    screen,
    page[0]!.marked.length,
    `${atOnce(page)} of ${page.length}`,
    `${atOnce(floor)} of ${floor.length}`,
    shown(median(page.map(later))),
    shown(Math.max(...page.map(later))),
    spread(
      page.map((load, i) => drawn(load) / drawn(floor[i]!)),
      2,
    ),
  ];
}

function verdict(rows: Row[]): string {
  const loads = rows.filter(seen).flatMap(({ page }) => page);
  if (loads.length === 0) return '**No chart stood on any first screen, so nothing is shown.**';
  if (atOnce(loads) === loads.length)
    return 'Wherever a chart stands on the first screen, it was painted with the first paint, in every load.';
  const most = Math.max(...loads.map(later));
  return `**In ${atOnce(loads)} of ${loads.length} loads the chart was painted whole with the first paint; in the others at most ${shown(most)} ms after it.** Browsers paint what has come before the rest has, so a first paint can be earlier than the last line of a drawing; the floors, which have nothing to wait for, do the same.`;
}

/** Measures and reports. */
export async function drawnSection({ browser, host, pages, quick, at }: Setting): Promise<string> {
  const rows: Row[] = [];
  for (const type of quick ? WITH_CHARTS.slice(0, 1) : WITH_CHARTS) {
    const path = middleOf(type, pages);
    if (!/<svg class="wide"/.test(htmlOf(path))) continue;
    for (const screen of Object.keys(SCREENS) as Screen[]) {
      const row: Row = { type, screen, page: [], floor: [] };
      for (let i = 0; i < (quick ? 1 : TIMES); i += 1) {
        row.floor.push(await loadOnce(browser, host, at(path, 'markedFloor'), screen));
        row.page.push(await loadOnce(browser, host, at(path, 'marked'), screen));
      }
      rows.push(row);
    }
  }
  const sizes = Object.entries(SCREENS).map(([name, { viewport }]) => `${name} ${viewport.width} × ${viewport.height}`);
  return `Charts are drawn into the HTML, so no script or second request stands between a page and its chart. To show it, pages and floors are served once more
with \`elementtiming\` on every text of their charts (nothing else differs), and the browser reports when it first painted each of those on the first
screen. A chart's bars and lines stand in the same drawing before its last text, so they are there when that is. A floor shows both drawings of
a chart, so less of its text. Screens: ${sizes.join(', ')}.

${verdict(rows)}

${table(
  ['page', 'screen', 'texts of charts', 'with the first paint', 'floor', 'after it, ms, median', 'at most', 'chart drawn, ratio to floor'],
  rows.map(cells),
)}`;
}
