// What preloading two fonts costs the first page, and what it brings.
import { rounds, type Measured } from '../loads.ts';
import { shown, spread, table } from '../numbers.ts';
import { middleOf, type PageType } from '../pages.ts';
import type { Setting } from '../setting.ts';

const TYPES: PageType[] = ['question', 'home', 'chart'];

/** In how many loads all fonts had come when the page was first painted. */
const inTime = (loads: Measured[]) => loads.filter(({ fcp, fonts }) => fonts.length > 0 && fonts.every((time) => time <= fcp)).length;
const last = (loads: Measured[]) => spread(loads.flatMap(({ fonts }) => (fonts.length > 0 ? [Math.max(...fonts)] : [])));

/** Measures and reports. */
export async function fontsSection({ browser, host, pages, quick, times, at }: Setting): Promise<string> {
  const types = quick ? TYPES.slice(0, 1) : TYPES;
  const paths = types.map((type) => middleOf(type, pages));
  const all = paths.flatMap((path) => [at(path), at(path, 'unhurried')]);
  const loads = await rounds(browser, host, all, times);
  const row = (type: PageType, how: string, results: Measured[], ratio: string) => [
    type,
    how,
    spread(results.map(({ fcp }) => fcp)),
    ratio,
    last(results),
    `${inTime(results)} of ${shown(results.length)}`,
  ];
  const rows = types.flatMap((type, i) => {
    const [hurried, plain] = [loads[2 * i]!, loads[2 * i + 1]!];
    const ratio = spread(
      hurried.map(({ fcp }, round) => fcp / plain[round]!.fcp),
      2,
    );
    return [row(type, 'preloaded, as built', hurried, ratio), row(type, 'not preloaded', plain, '1')];
  });
  return `Two fonts are preloaded, and \`font-display\` is \`optional\`: a font that comes too late waits for the next page, so no text moves. They share the
line with the page: they are asked for when its first bytes are there, so on connections of their own they come two round trips later, after a page that
fits the first flight and beside the later flights of one that does not. Chromium may hold the first paint for a moment for preloaded fonts.

${table(['page', 'fonts', 'FCP, ms', 'ratio to not preloaded', 'last font there, ms', 'all fonts there at the first paint'], rows)}`;
}
