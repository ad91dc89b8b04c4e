import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipped } from '../setup/built.ts';
import { elements, parsed, textOf, type Element } from '../setup/html.ts';
import { PART_NAMES, partsOf } from '../setup/parts.ts';
import { filesBelow, read, written } from './files.ts';

/**
 * Most bytes, gzipped, without the content policy: Astro lists the hashes of the whole site's styles and scripts in each page's (1.9 KB), and
 * pages are not edited once they are made. Pages that draw a chart weigh
 * as charts do. The embed of the whole timeline as it was in 2026 is the heaviest.
 */
const MOST = { reading: 16_000, chart: 20_000, embed: 6_000, script: 1_024 };

/** Pages that gather everything of the site or of a kind. A browser test shows that the first screen of those that are not for paper is in the first flight of a connection. */
const LONG = /^([a-z]{2}\/)?(index|(timeline|sources|figures)\/index|print\/.*index)\.html$/;
const CHART = /^([a-z]{2}\/)?charts\//;

const sized = filesBelow('dist')
  .filter((name) => name.endsWith('.html'))
  .map((file) => {
    const html = read(file);
    return { file: file.replace(/^dist\//, ''), html, bytes: gzipped(html).length - partsOf(html).policy };
  })
  .sort((a, b) => b.bytes - a.bytes);
const embeds = sized.filter(({ file }) => /^embed\//.test(file));
const charts = sized.filter(
  ({ file, html }) => !/^embed\//.test(file) && !LONG.test(file) && (CHART.test(file) || html.includes('data-chart=')),
);
const reading = sized.filter((one) => !/^embed\//.test(one.file) && !charts.includes(one) && !LONG.test(one.file));

const over = (list: typeof sized, most: number) =>
  list
    .filter(({ bytes }) => bytes > most)
    .map(({ file, html, bytes }) => `${file} has ${bytes} bytes gzipped, and ${most} is the most: ${madeOf(html)}`);

/** What a page is made of, in bytes gzipped. */
function madeOf(html: string): string {
  const parts = partsOf(html);
  return PART_NAMES.map((name) => `${name} ${parts[name]}`).join(', ');
}

test('pages, charts and embeds keep their budgets', () => {
  assert.ok(reading.length > 10 && charts.length > 1 && embeds.length > 1, 'pages were not found');
  for (const [name, list] of Object.entries({ 'reading pages': reading, charts, embeds })) {
    console.log(`The heaviest of ${list.length} ${name}, in bytes gzipped without the policy (median ${list[list.length >> 1]!.bytes}):`);
    for (const { file, html, bytes } of list.slice(0, 3)) console.log(`${bytes}  ${file}  (${madeOf(html)})`);
  }
  assert.deepEqual([...over(reading, MOST.reading), ...over(charts, MOST.chart), ...over(embeds, MOST.embed)], []);
});

test('a reading page is one request until it is read, faces excepted: no other file is asked for, and its own script stays under 1 KB', () => {
  // The search pages load their script.
  const read = [...reading, ...charts].filter(({ file }) => !/(^|\/)search\/index\.html$/.test(file));
  const faults = read.flatMap(({ file, html }) => {
    const all = elements(parsed(html), () => true);
    const scripts = all.filter(({ name, attribs }) => name === 'script' && !attribs['type']?.endsWith('json'));
    const bytes = gzipped(scripts.map(textOf).join('')).length;
    const isEarly = ({ name, attribs }: Element) =>
      name === 'link' && /stylesheet|preload/.test(attribs['rel'] ?? '') && attribs['media'] !== 'print' && attribs['as'] !== 'font';
    return [
      ...(all.some(isEarly) ? [`${file} asks for a file before it is read`] : []),
      ...(scripts.some(({ attribs }) => attribs['src']) ? [`${file} loads a script from a file`] : []),
      ...(bytes >= MOST.script ? [`${file} has ${bytes} bytes of script`] : []),
    ];
  });
  assert.deepEqual(faults, []);
});

/**
 * Most bytes of each script that readers download, not compressed: a little more than it has, so that one that grows is seen. The search's
 * holds no words: they are in the page.
 */
const SCRIPTS = [
  { what: 'the script of the search', file: /^_astro\/[^/]+\.js$/, most: 16_500 },
  { what: 'Pagefind', file: /^pagefind\/pagefind\.js$/, most: 47_500 },
  { what: 'the script in an embed', file: /^embed\/frame-1\.js$/, most: 1_850 },
  { what: 'the script beside an embed', file: /^embed\/resize-1\.js$/, most: 1_450 },
  { what: 'a script in a page', file: /\.html$/, most: 900 },
];

/** Scripts in files and in pages. Data that a page holds as JSON is no script. */
function scripts(): { file: string; bytes: number }[] {
  const files = filesBelow('dist').filter((file) => /\.m?js$/.test(file));
  const isScript = ({ name, attribs }: Element) => name === 'script' && !attribs['src'] && !attribs['type']?.endsWith('json');
  return [
    ...files.map((file) => ({ file: file.replace(/^dist\//, ''), bytes: Buffer.byteLength(read(file)) })),
    ...sized.flatMap(({ file, html }) =>
      elements(parsed(html), isScript).map((script) => ({ file, bytes: Buffer.byteLength(textOf(script)) })),
    ),
  ];
}

test('every script that is shipped has a budget and keeps it', () => {
  const all = scripts();
  const faults = all.flatMap(({ file, bytes }) => {
    const budget = SCRIPTS.find((one) => one.file.test(file));
    if (!budget) return [`${file} is a script of ${bytes} bytes that has no budget: is it meant to be shipped? Then add it to SCRIPTS.`];
    return bytes > budget.most ? [`${file}: ${budget.what} has ${bytes} bytes, and ${budget.most} is the most. See what it imports.`] : [];
  });
  for (const { what, file } of SCRIPTS)
    console.log(`${what}: ${Math.max(...all.filter((one) => file.test(one.file)).map(({ bytes }) => bytes))} bytes at most`);
  assert.ok(
    SCRIPTS.every(({ file }) => all.some((one) => file.test(one.file))),
    'scripts were not found',
  );
  assert.deepEqual(faults, []);
});

test('the drawings of a chart weigh under twice the largest one, and half of all charts at most 2,500 bytes', () => {
  const drawn = sized
    .filter(({ file }) => /^charts\/[^/]+\/(?!v\/)([^/]+\/)?index\.html$/.test(file))
    .map(({ file, html }) => {
      const drawings = [...html.matchAll(/<svg class="(?:wide|mid|narrow)"[\s\S]*?<\/svg>/g)].map(([svg]) => gzipped(svg).length);
      const both = gzipped([...html.matchAll(/<svg class="(?:wide|mid|narrow)"[\s\S]*?<\/svg>/g)].map(([svg]) => svg).join('')).length;
      return { file, drawings, both, ratio: both / Math.max(...drawings) };
    })
    .sort((a, b) => a.both - b.both);
  const median = drawn[Math.floor(drawn.length / 2)]!.both;
  const ratios = drawn.map(({ ratio }) => ratio).sort();
  console.log(
    `${drawn.length} charts and views: ${ratios[0]!.toFixed(2)} to ${ratios.at(-1)!.toFixed(2)} of one drawing, median ${median} bytes gzipped`,
  );
  assert.ok(drawn.every(({ drawings }) => drawings.length > 1) && drawn.length >= written('charts').length, 'drawings were not found');
  assert.deepEqual(
    drawn.filter(({ ratio }) => ratio >= 2).map(({ file, ratio }) => `${file}: ${ratio.toFixed(2)}`),
    [],
  );
  assert.ok(median <= 2500, `the median is ${median} bytes`);
});
