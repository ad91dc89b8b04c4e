// What one page of each type weighs, part by part, and when it is there, against its floor.
import { gzipped } from '../../setup/built.ts';
import { rounds, type Measured } from '../loads.ts';
import { median, quantile, shown, spread, table } from '../numbers.ts';
import { htmlOf, middleOf, PAGE_TYPES, type PageType } from '../pages.ts';
import { PART_NAMES, partsOf } from '../../setup/parts.ts';
import type { Setting } from '../setting.ts';

/** A page's first paint may come so much later than its floor's. */
const MOST = 1.25;
const QUICK: PageType[] = ['question', 'chart'];

interface Row {
  type: PageType;
  path: string;
  page: Measured[];
  floor: Measured[];
}

type Asked = Measured['asked'];
const isIcon = (path: string) => path.startsWith('/favicon');
const bytesOf = (asked: Asked, test: (path: string) => boolean) =>
  asked.filter(({ path }) => test(path)).reduce((sum, { bytes }) => sum + bytes, 0);

/** Of all loads the one that asked for most: a browser asks for the icon when it likes. */
const fullest = (loads: Measured[]) => loads.map(({ asked }) => asked).sort((a, b) => b.length - a.length)[0]!;

function bytesRow({ type, path, page }: Row): (string | number)[] {
  const html = htmlOf(path);
  const parts = partsOf(html);
  const asked = fullest(page);
  return [
    `${type} \`${path}\``,
    shown(gzipped(html).length),
    ...PART_NAMES.map((name) => shown(parts[name])),
    shown(bytesOf(asked, (one) => one.endsWith('.woff2'))),
    shown(bytesOf(asked, (one) => one.endsWith('.js'))),
    shown(bytesOf(asked, isIcon)),
    asked.length,
  ];
}

/** For each round the page's time as a multiple of the floor's. */
const ratios = ({ page, floor }: Row, measure: 'fcp' | 'lcp') => page.map((one, i) => one[measure] / floor[i]![measure]);

const timesRow = (row: Row): (string | number)[] => [
  row.type,
  spread(row.floor.map(({ fcp }) => fcp)),
  spread(row.page.map(({ fcp }) => fcp)),
  spread(ratios(row, 'fcp'), 2),
  spread(row.floor.map(({ lcp }) => lcp)),
  spread(row.page.map(({ lcp }) => lcp)),
  spread(ratios(row, 'lcp'), 2),
  spread(
    row.page.map(({ cls }) => cls),
    3,
  ),
  spread(row.floor.map(({ blocking }) => blocking)),
  spread(row.page.map(({ blocking }) => blocking)),
];

/** Says whether the aim is reached, and where it is not. */
function verdict(rows: Row[]): string {
  const late = rows.filter((row) => median(ratios(row, 'fcp')) > MOST);
  const all = rows.map((row) => median(ratios(row, 'fcp')));
  const worst = `Medians of the ratio run from ${shown(Math.min(...all), 2)} to ${shown(Math.max(...all), 2)}, ${shown(quantile(all, 0.5), 2)} in the middle.`;
  if (late.length === 0) return `The first paint of every page comes at most ${MOST} times as late as its floor's. ${worst}`;
  return `**The aim of ${MOST} is missed by ${late.length} of ${rows.length} pages: ${late.map(({ type }) => type).join(', ')}.** ${worst}`;
}

/** Measures and reports. */
export async function pagesSection({ browser, host, pages, quick, times, at }: Setting): Promise<string> {
  const types = quick ? QUICK : PAGE_TYPES;
  const paths = types.map((type) => middleOf(type, pages));
  const loads = await rounds(
    browser,
    host,
    paths.flatMap((path) => [at(path, 'floor'), at(path)]),
    times,
  );
  const rows = types.map((type, i) => ({ type, path: paths[i]!, floor: loads[2 * i]!, page: loads[2 * i + 1]! }));
  return `### Bytes by part

One page of each type, the middle one by weight. All gzipped at level 9, without heads of answers. Parts are taken away in this order,
and each weighs what the page then weighs less, so that ${PART_NAMES.join(', ')} add up to the page. Head: what it says to machines
(descriptions, structured data, links). Text: words, and the HTML around them. A first flight holds 14,600 bytes, the answer's head among them.

${table(['page', 'all', ...PART_NAMES, '+ fonts', '+ script files', '+ icon', 'requests'], rows.map(bytesRow))}

### Times

Medians of ${times} (with quartiles), in milliseconds; ratios are worked out round by round, the page's time over its floor's. The floor is the same
text and the same drawings as bare HTML: no style, script, fonts, classes, or head beyond title, character set and viewport. FCP: first contentful
paint. LCP: largest contentful paint. CLS: layout shift. Blocking: what tasks take beyond 50 ms each, from the first paint until the page is at rest.

${verdict(rows)}

${table(['page', 'FCP, floor', 'FCP', 'ratio', 'LCP, floor', 'LCP', 'ratio', 'CLS', 'blocking, floor', 'blocking'], rows.map(timesRow))}`;
}
