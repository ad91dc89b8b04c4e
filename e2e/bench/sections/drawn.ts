// Shows that the first paint is the chart drawn.
import { SCREENS, type Screen } from '../browser.ts';
import { loadOnce, type Measured } from '../loads.ts';
import { shown, table } from '../numbers.ts';
import { htmlOf, middleOf, type PageType } from '../pages.ts';
import type { Setting } from '../setting.ts';

const WITH_CHARTS: PageType[] = ['question', 'chart', 'home', 'embed', 'timeline'];

interface Row {
  type: PageType;
  screen: Screen;
  loads: Measured[];
}

/** Milliseconds between the first paint and the last text of a chart on the first screen. */
const later = ({ fcp, marked }: Measured) => Math.max(...marked) - fcp;

const cells = ({ type, screen, loads }: Row): (string | number)[] => {
  const texts = loads[0]!.marked.length;
  return [type, screen, texts || 'none', ...(texts ? [shown(Math.max(...loads.map(later)))] : ['–'])];
};

function verdict(rows: Row[]): string {
  const seen = rows.filter(({ loads }) => loads[0]!.marked.length > 0);
  const late = seen.filter(({ loads }) => loads.some((one) => later(one) > 0));
  if (seen.length === 0) return '**No chart stood on any first screen, so nothing is shown.**';
  if (late.length > 0)
    return `**${late.map(({ type, screen }) => `${type} (${screen})`).join(', ')}: the first paint came before the chart.**`;
  return 'Wherever a chart stands on the first screen, it was painted with the first paint, in every load.';
}

/** Measures and reports. */
export async function drawnSection({ browser, host, pages, quick, at }: Setting): Promise<string> {
  const rows: Row[] = [];
  for (const type of quick ? WITH_CHARTS.slice(0, 2) : WITH_CHARTS) {
    const path = middleOf(type, pages);
    if (!/<svg class="wide"/.test(htmlOf(path))) continue;
    for (const screen of Object.keys(SCREENS) as Screen[]) {
      const loads: Measured[] = [];
      for (let i = 0; i < (quick ? 1 : 3); i += 1) loads.push(await loadOnce(browser, host, at(path, 'marked'), screen));
      rows.push({ type, screen, loads });
    }
  }
  const sizes = Object.entries(SCREENS).map(([name, { viewport }]) => `${name} ${viewport.width} × ${viewport.height}`);
  return `Charts are drawn into the HTML, so no script or second request stands between a page and its chart. To show it, the pages are served once more
with \`elementtiming\` on every text of their charts (nothing else differs), and the browser reports when it first painted each of those on the first
screen. A chart's bars and lines stand in the same drawing before its last text, so they are there when that is. Screens: ${sizes.join(', ')}.

${verdict(rows)}

${table(['page', 'screen', 'texts of charts on the first screen', 'last of them after the first paint, at most, ms'], rows.map(cells))}`;
}
