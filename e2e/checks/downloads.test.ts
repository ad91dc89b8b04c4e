// What readers take away, opened with the libraries that others open it with. `npm run check:all` adds the pictures of all views.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { parse as parseCsv } from 'csv-parse/sync';
import { csvParse } from 'd3';
import datapackage from 'datapackage';
import papaparse from 'papaparse';
import tableschema from 'tableschema';
import { filesBelow, keepsCharts, placeOf, read, written } from './files.ts';
import { readXml, textOf, type Element } from './xml.ts';

const ALL = Boolean(process.env['ALL']);
/** Charts, views and versions, as paths in `dist` without an ending: `dist/charts/x/v/2026-11-29`. */
const all = filesBelow('dist/charts').flatMap((file) => /^(.*(?<!\.oembed|\.csl))\.json$/.exec(file)?.[1] ?? []);
const kept = all.filter((path) => path.includes('/v/'));
const current = all.filter((path) => !path.includes('/v/'));

interface Data {
  title: string;
  finding: string;
  caveats: string[];
  columns: Record<string, string>;
  rows: Record<string, string | number>[];
}
const dataOf = (path: string) => JSON.parse(read(`${path}.json`)) as Data;

test('CSV: three libraries read the rows and the types of the JSON, from names in the first line on', () => {
  assert.ok(current.length >= written('charts').length);
  assert.equal(kept.length > 0, keepsCharts());
  for (const path of all) {
    const { rows, columns } = dataOf(path);
    const names = Object.keys(columns);
    const bytes = readFileSync(placeOf(`${path}.csv`));
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], `${path} has no byte order mark`);
    const text = new TextDecoder().decode(bytes);
    const typed = papaparse.parse<Record<string, unknown>>(bytes.toString(), {
      header: true,
      skipEmptyLines: true,
      dynamicTyping: { value: true },
    });
    assert.deepEqual(typed.errors, []);
    assert.deepEqual(
      typed.data.map(({ value }) => value ?? undefined),
      rows.map(({ value }) => value),
      path,
    );
    const expected = rows.map((row) => names.map((name) => String(row[name] ?? '')));
    const inOrder = (read: Record<string, unknown>[]) => read.map((row) => names.map((name) => String(row[name] ?? '')));
    const records = {
      papaparse: typed.data,
      'd3-dsv': [...csvParse(text)],
      'csv-parse': parseCsv(bytes, { bom: true, columns: true }) as Record<string, string>[],
    };
    for (const [library, read] of Object.entries(records)) {
      assert.deepEqual(Object.keys(read[0]!), names, `${path} by ${library}`);
      assert.deepEqual(inOrder(read), expected, `${path} by ${library}`);
    }
    assert.ok(!/(?<!\r)\n/.test(text.replace(/"[^"]*"/g, '')), `${path}: a line ends otherwise than RFC 4180 says`);
  }
});

test('the data package: every table is read, and every key holds, by datapackage and tableschema as they are', async () => {
  const descriptor = placeOf('dist/data/datapackage.json');
  const { valid, errors, resources } = await datapackage.Package.load(descriptor);
  assert.ok(valid, errors.map(({ message }) => message).join('\n'));
  const described = (JSON.parse(read('dist/data/datapackage.json')) as { resources: { name: string; schema: object }[] }).resources;
  for (const [i, resource] of resources.entries()) {
    const rows = await resource.read({ relations: true });
    assert.ok(await resource.checkRelations(), resource.name);
    const file = `dist/data/${resource.name}.csv`;
    assert.notEqual(readFileSync(placeOf(file))[0], 0xef, `${file} has a byte order mark`);
    assert.equal(rows.length, (JSON.parse(read(file.replace('csv', 'json'))) as unknown[]).length, resource.name);
    const table = await tableschema.Table.load(placeOf(file), { schema: described[i]!.schema });
    assert.equal((await table.read()).length, rows.length, resource.name);
  }
});

/** Colors that resvg paints, each with its share of the picture. @throws where it is no SVG */
function painted(svg: string): Map<string, number> {
  const { pixels, width, height } = new Resvg(svg, { fitTo: { mode: 'width', value: 300 }, font: { loadSystemFonts: true } }).render();
  const counts = new Map<string, number>();
  for (let i = 0; i < pixels.length; i += 4) {
    // Shades of letters' edges are of no interest.
    const color = [0, 1, 2].map((part) => pixels[i + part]! >> 5).join();
    counts.set(color, (counts.get(color) ?? 0) + 1 / (width * height));
  }
  return counts;
}

const DARK = /^[0-2],[0-2],[0-2]$/;
const LIGHT = /^[67],[67],[67]$/;
const share = (counts: Map<string, number>, of: RegExp) => [...counts].reduce((sum, [color, part]) => sum + (of.test(color) ? part : 0), 0);

/** Shapes and texts that name no color, which programs then paint black. Groups may name it for what is in them. */
function uncolored(svg: string): string[] {
  const faults: string[] = [];
  const walk = (element: Element, filled: boolean): void => {
    const has = filled || element.attribs['fill'] !== undefined;
    if (!has && /^(rect|path|circle|polygon|ellipse|text)$/.test(element.name)) faults.push(`a <${element.name}> names no color`);
    for (const child of element.children) if ('attribs' in child) walk(child, has);
  };
  walk(readXml(svg), false);
  return [...new Set(faults)];
}

/** What is wrong with a drawing for programs that know no style sheet. */
function faultsOf(svg: string): string[] {
  const counts = painted(svg);
  return [
    ...(/var\(|@media|color-mix|<style|light-dark|currentColor| style=/.exec(svg) ?? []).map((found) => `it holds ${found}`),
    ...(/ class="(?!step"|wide"|mid"|narrow")[^"]*"/.exec(svg) ?? []).map((found) => `it names ${found}`),
    ...uncolored(svg),
    ...(share(counts, LIGHT) > 0.5 ? [] : [`only ${share(counts, LIGHT).toFixed(2)} of it is light`]),
    ...(share(counts, DARK) < 0.3 ? [] : [`${share(counts, DARK).toFixed(2)} of it is black`]),
    ...(1 - share(counts, LIGHT) > 0.005 && counts.size > 2 ? [] : ['there is next to no ink on it']),
  ];
}

/** The newest version of a chart, without those of its views. */
const isNewest = (path: string) => {
  const [, chart, day] = /^dist\/(?:charts|embed)\/([^/]+)\/v\/([\d-]+)(?:\/index\.html)?$/.exec(path) ?? [];
  return day !== undefined && !kept.some((other) => other.startsWith(`dist/charts/${chart}/v/`) && other.slice(-day.length) > day);
};
/** Charts with their newest versions; all views and versions in `npm run check:all`. */
const chosen = (paths: string[]) => (ALL ? paths : paths.filter((path) => /^dist\/charts\/[^/]+$/.test(path) || isNewest(path)));

test('SVG: resvg paints every file in its light colors, with its texts as text', () => {
  for (const path of chosen(all)) {
    const svg = read(`${path}.svg`);
    assert.deepEqual(faultsOf(svg), [], path);
    const { title, finding, caveats } = dataOf(path);
    const drawn = readXml(svg);
    assert.equal(textOf(drawn, 'title'), title, path);
    const said = [...svg.matchAll(/>([^<]+)</g)]
      .map(([, text]) => text!.trim())
      .join(' ')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"');
    for (const part of [
      ...title.split(' '),
      ...finding.split(' '),
      ...(path.includes('/v/') ? [] : caveats.flatMap((caveat) => caveat.split(/\s+/))),
      'Source:',
      `/charts/${path.slice('dist/charts/'.length).replace(/\/v\/.*/, '')}`,
    ])
      assert.ok(said.includes(part), `${path} lacks "${part}"`);
  }
});

/** The drawings of a built page, as files of their own. */
const drawingsOn = (page: string) =>
  [...read(page).matchAll(/<svg class="(?:wide|mid|narrow)"[\s\S]*?<\/svg>/g)].map(([svg]) =>
    // The ground is the page's.
    svg
      .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
      .replace(/(viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>)/, '$1<rect width="$2" height="$3" fill="#faf8f3"/>'),
  );

test('kept drawings, on their pages and in embeds, have their colors with them', () => {
  const pages = filesBelow('dist').filter((file) => /^dist\/(charts|embed)\/[^/]+\/v\/.*index\.html$/.test(file));
  assert.equal(pages.length > 1, keepsCharts());
  for (const page of chosen(pages)) {
    const drawings = drawingsOn(page);
    assert.ok(drawings.length >= 2, page);
    assert.ok(read(page).includes('still'), page);
    for (const drawing of ALL ? drawings : drawings.slice(0, 1)) assert.deepEqual(faultsOf(drawing), [], page);
  }
});

test('a drawing that is black elsewhere is found', () => {
  const svg = read(`${current[0]}.svg`);
  assert.notDeepEqual(faultsOf(svg.replaceAll(/ (fill|stroke)="[^"]*"/g, '')), []);
  // One mark alone, whatever its kind, that falls back to black.
  for (const shape of ['rect', 'text'])
    assert.notDeepEqual(faultsOf(svg.replace(new RegExp(`(<${shape}[^>]*) fill="[^"]*"`), '$1')), [], shape);
  assert.notDeepEqual(faultsOf(svg.replace('<text', '<text style="fill:var(--ink)"')), []);
});
