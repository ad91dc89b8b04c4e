import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipped } from '../bench/host.ts';
import { PART_NAMES, partsOf } from '../bench/parts.ts';
import { filesBelow, read } from './files.ts';

/** Most bytes, gzipped: a page that is read at one go, half of these pages, a frame for other sites, the style of any page. */
const MOST = { page: 14_000, median: 9_000, embed: 4_600, style: 5_000, script: 1_024 };

/** Pages that are long by their nature. Their first screen comes from the first 14,000 bytes, which a browser test holds. */
const LONG = /^([a-z]{2}\/)?(index|(matrix|timeline|laws|glossary|search|print)\/index)\.html$/;

const sized = filesBelow('dist')
  .filter((name) => name.endsWith('.html'))
  .map((file) => {
    const html = read(file);
    return { file: file.replace(/^dist\//, ''), html, bytes: gzipped(html).length };
  })
  .sort((a, b) => b.bytes - a.bytes);
const embeds = sized.filter(({ file }) => /^embed\//.test(file));
const reading = sized.filter(({ file }) => !/^embed\//.test(file) && !LONG.test(file));

const over = (list: typeof sized, most: number) =>
  list
    .filter(({ bytes }) => bytes > most)
    .map(({ file, bytes }) => `${file} has ${bytes} bytes gzipped, and ${most} is the most: ${madeOf(read(`dist/${file}`))}`);

/** What a page is made of, in bytes gzipped. */
function madeOf(html: string): string {
  const parts = partsOf(html);
  return PART_NAMES.map((name) => `${name} ${parts[name]}`).join(', ');
}

test('every page that is read at one go fits the first flight of a new connection, and every embed its budget', () => {
  console.log(`The heaviest ten of ${reading.length} pages, in bytes gzipped:`);
  for (const { file, html, bytes } of reading.slice(0, 10)) console.log(`${bytes}  ${file}  (${madeOf(html)})`);
  console.log(`The heaviest of ${embeds.length} embeds: ${embeds[0]!.bytes}  ${embeds[0]!.file}  (${madeOf(embeds[0]!.html)})`);
  assert.ok(reading.length > 100 && embeds.length > 10, 'pages were not found');
  assert.deepEqual([...over(reading, MOST.page), ...over(embeds, MOST.embed)], []);
});

test('half of the pages weigh much less', () => {
  const middle = reading[Math.floor(reading.length / 2)]!.bytes;
  console.log(`The median page: ${middle} bytes gzipped`);
  assert.ok(middle <= MOST.median, `the median page has ${middle} bytes gzipped, and ${MOST.median} is the most`);
});

test('a reading page is one request until it is read: no style from a file but that for paper, no script but its own, and that under 1 KB', () => {
  const faults = reading.flatMap(({ file, html }) => {
    const scripts = [...html.matchAll(/<script(?![^>]*ld\+json)([^>]*)>([\s\S]*?)<\/script>/g)];
    const bytes = gzipped(scripts.map((match) => match[2]).join('')).length;
    return [
      ...(/<link(?![^>]*media="print")[^>]*rel="(stylesheet|preload|modulepreload)"/.test(html)
        ? [`${file} asks for a file before it is read`]
        : []),
      ...(scripts.some(([, attributes]) => /\ssrc=/.test(attributes!)) ? [`${file} loads a script from a file`] : []),
      ...(bytes >= MOST.script ? [`${file} has ${bytes} bytes of script`] : []),
    ];
  });
  assert.deepEqual(faults, []);
});

test('no page carries more style than the budget', () => {
  const styles = sized.map(({ file, html }) => ({
    file,
    bytes: gzipped([...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('')).length,
  }));
  const [most] = styles.sort((a, b) => b.bytes - a.bytes);
  console.log(`Most style on a page: ${most!.bytes} bytes gzipped (${most!.file})`);
  assert.ok(most!.bytes > 1000, 'styles were not found');
  assert.ok(most!.bytes <= MOST.style, `${most!.file} has ${most!.bytes} bytes of style, and ${MOST.style} is the most`);
});

test('the two drawings of a chart weigh under 1.6 of the larger one, and half of all charts at most 2,500 bytes', () => {
  const charts = sized
    .filter(({ file }) => /^charts\/[^/]+\/(?!v\/)([^/]+\/)?index\.html$/.test(file))
    .map(({ file, html }) => {
      const drawings = [...html.matchAll(/<svg class="(?:wide|narrow)"[\s\S]*?<\/svg>/g)].map(([svg]) => gzipped(svg).length);
      const both = gzipped([...html.matchAll(/<svg class="(?:wide|narrow)"[\s\S]*?<\/svg>/g)].map(([svg]) => svg).join('')).length;
      return { file, drawings, both, ratio: both / Math.max(...drawings) };
    })
    .sort((a, b) => a.both - b.both);
  const median = charts[Math.floor(charts.length / 2)]!.both;
  const ratios = charts.map(({ ratio }) => ratio).sort();
  console.log(
    `${charts.length} charts and views: ${ratios[0]!.toFixed(2)} to ${ratios.at(-1)!.toFixed(2)} of one drawing, median ${median} bytes gzipped`,
  );
  assert.ok(charts.every(({ drawings }) => drawings.length === 2) && charts.length > 10, 'drawings were not found');
  assert.deepEqual(
    charts.filter(({ ratio }) => ratio >= 1.6).map(({ file, ratio }) => `${file}: ${ratio.toFixed(2)}`),
    [],
  );
  assert.ok(median <= 2500, `the median is ${median} bytes`);
});
