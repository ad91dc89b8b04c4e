import assert from 'node:assert/strict';
import { test } from 'node:test';
import { literalsOf } from '../charts/render/literal.ts';
import { asWritten } from '../testing/as-written.ts';
import { richLibrary } from '../testing/rich-content.ts';
import { contentType, filesOf } from './files.ts';

const files = () =>
  filesOf(richLibrary(), literalsOf(':root{--ink:#111;--paper:#fff}', '.t,.solid{fill:var(--ink)}.paper{fill:var(--paper)}'));

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
    ['CNAME', 'application/octet-stream'],
    ['a.csv/x', 'application/octet-stream'],
  ] as const)
    assert.equal(contentType(path), type, path);
  assert.deepEqual(
    files().filter(({ path }) => contentType(path) === 'application/octet-stream'),
    [],
  );
});
