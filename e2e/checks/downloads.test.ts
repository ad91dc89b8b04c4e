// What readers take away, opened with the libraries that others open it with. `npm run check:all` adds the pictures of all views.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import ris from '@customcommander/ris';
import { Resvg } from '@resvg/resvg-js';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { BibLatexParser, CSLExporter, CSLParser, parseRIS } from 'biblatex-csl-converter';
import { parse as parseCsv } from 'csv-parse/sync';
import { csvParse } from 'd3';
import datapackage from 'datapackage';
import papaparse from 'papaparse';
import tableschema from 'tableschema';
import { filesBelow, read, root } from './files.ts';
import { readXml, textOf } from './xml.ts';

const ALL = Boolean(process.env['ALL']);
/** Charts, views and versions, as paths in `dist` without an ending: `dist/charts/x/v/2026-11-29`. */
const all = filesBelow('dist/charts').flatMap((file) => /^(.*(?<!\.oembed|\.csl))\.json$/.exec(file)?.[1] ?? []);
const kept = all.filter((path) => path.includes('/v/'));
const current = all.filter((path) => !path.includes('/v/'));

interface Data {
  title: string;
  finding: string;
  link: string;
  columns: Record<string, string>;
  rows: Record<string, string | number>[];
}
const dataOf = (path: string) => JSON.parse(read(`${path}.json`)) as Data;

test('CSV: three libraries read the rows and the types of the JSON, from names in the first line on', () => {
  assert.ok(current.length >= 30 && kept.length >= 60);
  for (const path of all) {
    const { rows, columns } = dataOf(path);
    const names = Object.keys(columns);
    const bytes = readFileSync(join(root, `${path}.csv`));
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

const site = /^name: (.+)$/m.exec(read('content/site.yaml'))![1]!;
const asOf = /^asOf: '?"?([\d-]+)/m.exec(read('content/site.yaml'))![1]!;
const [year, month, day] = asOf.split('-').map(Number) as [number, number, number];

/** What a program made of a citation: type, title, whole names, date, address. */
type Cited = [type: string, title: string, authors: unknown, date: unknown, url: unknown];

const plain = (text: unknown): string =>
  Array.isArray(text) ? text.map((part: { text?: string }) => part.text ?? '').join('') : String(text ?? '');
const whole = (authors: { literal?: unknown; family?: unknown; given?: unknown; name?: string; last_name?: string }[] = []) =>
  authors
    .map((one) => [one.name ?? one.last_name ?? plain(one.literal ?? one.family), plain(one.given)].filter(Boolean).join('|'))
    .join(' and ');
const bare = (text: string) => text.replace(/[{}]/g, '');

interface Csl {
  type: string;
  title: string;
  author: { literal?: string; family?: string; given?: string }[];
  issued: { 'date-parts': number[][] };
  URL: string;
}
const ofCsl = ({ type, title, author, issued, URL }: Csl): Cited => [
  type,
  title,
  whole(author),
  issued['date-parts'][0]!.map(Number).join('-'),
  URL,
];
const byCitationJs = (text: string) => ofCsl((JSON.parse(new Cite(text).format('data')) as Csl[])[0]!);

/** Three readers of each format, by other hands. A reader of RIS gives the year alone, one of BibTeX no address without a host. */
const READERS: Record<string, Record<string, (text: string) => Cited>> = {
  bib: {
    'citation-js': byCitationJs,
    '@retorquere/bibtex-parser': (text) => {
      const { type, fields } = parseBibtex(text).entries[0]!;
      const { title, date, url, author } = fields as unknown as { title: string; date: string; url: string; author: { name: string }[] };
      return [
        type === 'electronic' ? 'webpage' : type,
        title.replace(/<\/?[\w\s="]+>/g, ''),
        whole(author),
        date.split('-').map(Number).join('-'),
        url,
      ];
    },
    'biblatex-csl-converter': (text) => {
      const { entries } = new BibLatexParser(text, { processUnexpected: true }).parse();
      const [csl] = Object.values(new CSLExporter(entries).parse()) as unknown as Csl[];
      const [type, title, author, date] = ofCsl(csl!);
      return [type, title.replace(/<[^>]+>/g, ''), author, date, undefined];
    },
  },
  ris: {
    'citation-js': byCitationJs,
    '@customcommander/ris': (text) => {
      const [item] = ris.read(text) as {
        TY: string[];
        TI: string[];
        AU: { last_name: string }[];
        DA: Record<string, string>[];
        UR: string[];
      }[];
      const date = ['year', 'month', 'day'].map((part) => Number(item!.DA[0]![part])).join('-');
      return [item!.TY[0] === 'ELEC' ? 'webpage' : '', item!.TI[0]!, whole(item!.AU), date, item!.UR[0]];
    },
    'biblatex-csl-converter': (text) => {
      const [{ bib_type, fields }] = Object.values(parseRIS(text).entries) as unknown as [
        { bib_type: string; fields: Record<string, never> },
      ];
      return [bib_type === 'online' ? 'webpage' : bib_type, plain(fields['title']), whole(fields['author']), fields['date'], fields['url']];
    },
  },
  'csl.json': {
    'citation-js': byCitationJs,
    citeproc: (text) => {
      const [{ title, URL }] = JSON.parse(text) as [Csl];
      const line = new Cite(text).format('bibliography', { template: 'apa', format: 'text' });
      const [, author, date] = /^(.+?)\. \((\d{4}, \w+ \d+)\)\. /.exec(line)!;
      assert.ok(line.includes(title.slice(0, 20)) && (!URL.startsWith('http') || line.includes(URL)), line);
      const [y, m, d] = [new Date(`${date} UTC`)].flatMap((one) => [one.getUTCFullYear(), one.getUTCMonth() + 1, one.getUTCDate()]);
      return ['webpage', title, author, `${y}-${m}-${d}`, URL];
    },
    'biblatex-csl-converter': (text) => {
      const items = JSON.parse(text) as (Csl & { id: string })[];
      const parsed = new CSLParser(Object.fromEntries(items.map((item) => [item.id, item])) as never).parse();
      const [{ bib_type, fields }] = Object.values(parsed) as unknown as [{ bib_type: string; fields: Record<string, never> }];
      const date = String(fields['date']).split('-').map(Number).join('-');
      return [bib_type === 'online' ? 'webpage' : bib_type, plain(fields['title']), whole(fields['author']), date, fields['url']];
    },
  },
};

test('citations: three programs of each format read a web page with its title, one whole name, the day and the address', () => {
  for (const path of current) {
    const { title, link } = dataOf(path);
    for (const [format, readers] of Object.entries(READERS))
      for (const [program, readBy] of Object.entries(readers)) {
        const [type, said, author, date, url] = readBy(read(`${path}.${format}`));
        const where = `${path}.${format} by ${program}`;
        assert.deepEqual([type, bare(said).toLowerCase(), author], ['webpage', title.toLowerCase(), site], where);
        assert.ok(date === `${year}-${month}-${day}` || (format === 'ris' && date === String(year)), `${where}: ${String(date)}`);
        assert.ok(url === undefined || url === link, `${where}: ${String(url)}`);
      }
  }
});

test('the data package: every table is read, and every key holds, by datapackage and tableschema as they are', async () => {
  const descriptor = join(root, 'dist/data/datapackage.json');
  const { valid, errors, resources } = await datapackage.Package.load(descriptor);
  assert.ok(valid, errors.map(({ message }) => message).join('\n'));
  const described = (JSON.parse(read('dist/data/datapackage.json')) as { resources: { name: string; schema: object }[] }).resources;
  for (const [i, resource] of resources.entries()) {
    const rows = await resource.read({ relations: true });
    assert.ok(await resource.checkRelations(), resource.name);
    const file = `dist/data/${resource.name}.csv`;
    assert.notEqual(readFileSync(join(root, file))[0], 0xef, `${file} has a byte order mark`);
    assert.equal(rows.length, (JSON.parse(read(file.replace('csv', 'json'))) as unknown[]).length, resource.name);
    const table = await tableschema.Table.load(join(root, file), { schema: described[i]!.schema });
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

/** What is wrong with a drawing for programs that know no style sheet. */
function faultsOf(svg: string): string[] {
  const counts = painted(svg);
  return [
    ...(/var\(|@media|color-mix|<style|light-dark|currentColor| style=/.exec(svg) ?? []).map((found) => `it holds ${found}`),
    ...(/ class="(?!step"|wide"|mid"|narrow")[^"]*"/.exec(svg) ?? []).map((found) => `it names ${found}`),
    ...(share(counts, LIGHT) > 0.5 ? [] : [`only ${share(counts, LIGHT).toFixed(2)} of it is light`]),
    ...(share(counts, DARK) < 0.3 ? [] : [`${share(counts, DARK).toFixed(2)} of it is black`]),
    ...(1 - share(counts, LIGHT) > 0.005 && counts.size > 2 ? [] : ['there is next to no ink on it']),
  ];
}

const chosen = (paths: string[]) => (ALL ? paths : paths.filter((path) => !/^dist\/charts\/[^/]+\/(?!v\/)|\/v\/[^/]+\//.test(path)));

test('SVG: resvg paints every file in its light colors, with its texts as text', () => {
  for (const path of chosen(all)) {
    const svg = read(`${path}.svg`);
    assert.deepEqual(faultsOf(svg), [], path);
    const { title, finding } = dataOf(path);
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
  assert.ok(pages.length >= 90);
  for (const page of pages) {
    const drawings = drawingsOn(page);
    assert.ok(drawings.length >= 2, page);
    assert.ok(read(page).includes('still'), page);
    for (const drawing of ALL ? drawings : drawings.slice(0, 1)) assert.deepEqual(faultsOf(drawing), [], page);
  }
});

test('a drawing that is black elsewhere is found', () => {
  const svg = read(`${current[0]}.svg`);
  assert.notDeepEqual(faultsOf(svg.replaceAll(/ (fill|stroke)="[^"]*"/g, '')), []);
  assert.notDeepEqual(faultsOf(svg.replace('<text', '<text style="fill:var(--ink)"')), []);
});
