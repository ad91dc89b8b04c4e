import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipped } from '../bench/host.ts';
import { elements, parsed, textOf, type Element } from '../bench/html.ts';
import { PART_NAMES, partsOf } from '../bench/parts.ts';
import { filesBelow, read } from './files.ts';

/** Most bytes, gzipped. An embed holds one drawing, its notes and the policy; the timeline's is the heaviest, at about 5,500. */
const MOST = { reading: 16_000, chart: 20_000, embed: 6_000, script: 1_024 };

/** Pages that list everything of a kind, or gather it. Their first screen is in the first flight of a connection, as a browser test shows. */
const LONG = /^([a-z]{2}\/)?(index|(matrix|timeline|laws|glossary|search|sources|print)\/index)\.html$/;
const CHART = /^([a-z]{2}\/)?charts\//;

const sized = filesBelow('dist')
  .filter((name) => name.endsWith('.html'))
  .map((file) => {
    const html = read(file);
    return { file: file.replace(/^dist\//, ''), html, bytes: gzipped(html).length };
  })
  .sort((a, b) => b.bytes - a.bytes);
const embeds = sized.filter(({ file }) => /^embed\//.test(file));
const charts = sized.filter(({ file }) => CHART.test(file));
const reading = sized.filter(({ file }) => !/^embed\//.test(file) && !CHART.test(file) && !LONG.test(file));

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
  assert.ok(reading.length > 100 && charts.length > 10 && embeds.length > 10, 'pages were not found');
  for (const [name, list] of Object.entries({ 'reading pages': reading, charts, embeds })) {
    console.log(`The heaviest of ${list.length} ${name}, in bytes gzipped (median ${list[list.length >> 1]!.bytes}):`);
    for (const { file, html, bytes } of list.slice(0, 3)) console.log(`${bytes}  ${file}  (${madeOf(html)})`);
  }
  assert.deepEqual([...over(reading, MOST.reading), ...over(charts, MOST.chart), ...over(embeds, MOST.embed)], []);
});

test('a reading page is one request until it is read, faces excepted: no other file is asked for, and its own script stays under 1 KB', () => {
  const faults = [...reading, ...charts].flatMap(({ file, html }) => {
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

test('the two drawings of a chart weigh under 1.6 of the larger one, and half of all charts at most 2,500 bytes', () => {
  const drawn = sized
    .filter(({ file }) => /^charts\/[^/]+\/(?!v\/)([^/]+\/)?index\.html$/.test(file))
    .map(({ file, html }) => {
      const drawings = [...html.matchAll(/<svg class="(?:wide|narrow)"[\s\S]*?<\/svg>/g)].map(([svg]) => gzipped(svg).length);
      const both = gzipped([...html.matchAll(/<svg class="(?:wide|narrow)"[\s\S]*?<\/svg>/g)].map(([svg]) => svg).join('')).length;
      return { file, drawings, both, ratio: both / Math.max(...drawings) };
    })
    .sort((a, b) => a.both - b.both);
  const median = drawn[Math.floor(drawn.length / 2)]!.both;
  const ratios = drawn.map(({ ratio }) => ratio).sort();
  console.log(
    `${drawn.length} charts and views: ${ratios[0]!.toFixed(2)} to ${ratios.at(-1)!.toFixed(2)} of one drawing, median ${median} bytes gzipped`,
  );
  assert.ok(drawn.every(({ drawings }) => drawings.length === 2) && drawn.length > 10, 'drawings were not found');
  assert.deepEqual(
    drawn.filter(({ ratio }) => ratio >= 1.6).map(({ file, ratio }) => `${file}: ${ratio.toFixed(2)}`),
    [],
  );
  assert.ok(median <= 2500, `the median is ${median} bytes`);
});
