import assert from 'node:assert/strict';
import { test } from 'node:test';
import { literalsOf } from '../charts/render/literal.ts';
import { asWritten } from '../testing/as-written.ts';
import { richLibrary } from '../testing/rich-content.ts';
import { allViews } from '../models/chart-views.ts';
import { dataPage } from './data/page.ts';
import { contentType, filesOf } from './files.ts';
import { svgSquare } from './svg.ts';

const literals = literalsOf(':root{--ink:#111;--paper:#fff}', '.t,.solid{fill:var(--ink)}.paper{fill:var(--paper)}');
const files = () => filesOf(richLibrary(), literals);

/** The tables as JSON say what they say as CSV: one shows how. */
const SAID_ALREADY = /^data\/(?!datapackage|figures).*\.json$|\.(png|svg)$/;

test('every file that readers take away, pictures aside, holds what it held when somebody last read it', () => {
  const texts = files().filter(({ path }) => !SAID_ALREADY.test(path));
  asWritten(new URL('golden/files.txt', import.meta.url), texts.map(({ path, body }) => `## ${path}\n${String(body())}\n`).join('\n'));
});

test('every picture holds what it held when somebody last looked at it', () => {
  const pictures = files().filter(({ path }) => path.endsWith('.svg'));
  const parts = (svg: string) => svg.replaceAll('><', '>\n<');
  asWritten(
    new URL('golden/pictures.txt', import.meta.url),
    pictures.map(({ path, body }) => `## ${path}\n${parts(String(body()))}\n`).join('\n'),
  );
});

test('each file has a type, by its longest ending', () => {
  for (const [path, type] of [
    ['charts/a.b/cups.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
    ['charts/cups.oembed.json', 'application/json; charset=utf-8'],
    ['charts/cups.transparent.png', 'image/png'],
    ['charts/a.b.c.csv', 'text/csv; charset=utf-8'],
    ['CNAME', 'application/octet-stream'],
    ['a.csv/x', 'application/octet-stream'],
  ] as const)
    assert.equal(contentType(path), type, path);
  assert.deepEqual(
    files().filter(({ path }) => contentType(path) === 'application/octet-stream'),
    [],
  );
});

test('a square holds the notes of changes and the credit beside its drawing', () => {
  const [view] = allViews(richLibrary());
  asWritten(new URL('golden/square.svg', import.meta.url), svgSquare(view!, literals));
});

test('the page about the data tells of each table what it holds, and where it is', () => {
  const { page: _, ...shown } = dataPage(richLibrary());
  asWritten(new URL('golden/data-page.txt', import.meta.url), JSON.stringify(shown, null, 1));
});

test('what a version keeps of a chart is among the files while one freezes, and never else', () => {
  const versions = () => files().filter(({ path }) => path.endsWith('.version.json'));
  assert.deepEqual(versions(), []);
  process.env['FREEZE'] = '1';
  const [one, ...others] = versions();
  delete process.env['FREEZE'];
  assert.deepEqual([one!.path, others.length], ['charts/cups.version.json', 0]);
  const views = JSON.parse(String(one!.body())) as Record<string, string>[];
  assert.deepEqual(
    views.map((view) => [Object.keys(view).join(), view['source']]),
    ['', 'view,'].map((first) => [`${first}data,small,source,svg,wide,narrow`, 'Source: The Reds (January 2026)']),
  );
  for (const { svg, wide, narrow } of views) {
    assert.match(svg!, /^<svg [^>]*xmlns=/);
    assert.match(wide!, /^<svg class="wide"[^>]* role="img" aria-label="A/);
    assert.match(narrow!, /^<svg class="narrow"/);
    assert.doesNotMatch(svg! + wide! + narrow!, /var\(/);
  }
});
