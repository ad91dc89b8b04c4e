import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import ris from '@customcommander/ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { fuzz } from '../testing/hostile-texts.ts';
import { oneLine } from '../facts/values/characters.ts';
import { apa, type CitationItem } from '../models/citation.ts';
import { citationFile } from './citation.ts';

const item = (text: () => string): CitationItem => ({
  ...{ id: 'tea-price', genre: 'Chart', date: '2026-01-02', link: 'https://example.org/charts/tea-price/' },
  ...{ title: text(), author: text(), site: text(), abstract: text() },
});

/** Letters and digits of a text: what every reader of BibTeX keeps, whatever it makes of braces and quotes. */
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

test('BibTeX: one entry with the fields that were meant, and the title as it was', (t) => {
  fuzz(t, 'BibTeX files, each read by two parsers', 80, (text) => {
    const said = item(text);
    const file = citationFile(said, 'bib');
    const { entries, errors } = parseBibtex(file);
    assert.deepEqual(errors, []);
    assert.deepEqual(
      entries.map(({ key, fields }) => [key, fields['url']]),
      [[said.id, said.link]],
      file,
    );
    assert.equal(file.match(/^\t[a-z]+ = (\{|jan,)/gm)!.length, file.trim().split('\n').length - 2, 'a field is not on one line');
    const [read] = JSON.parse(new Cite(file).format('data')) as { title: string; author: { literal?: string; family?: string }[] }[];
    assert.equal(read!.author.length, 1, `“and” in a name makes no second author: ${file}`);
    assert.equal(letters(read!.title), letters(oneLine(said.title)), file);
    return 1;
  });
});

test('BibTeX keeps signs that mean something in TeX', () => {
  const title = 'Tea & {milk} for 50% of $5 #1_a ~b ^c \\d <i>e</i> שלום 👩🏽‍🚀 é';
  const [read] = JSON.parse(new Cite(citationFile({ ...item(() => 'Tea'), title }, 'bib')).format('data')) as { title: string }[];
  assert.equal(letters(read!.title), letters(title));
  for (const sign of ['&', '50%', '$5', '#1_a', '{milk}']) assert.ok(read!.title.includes(sign), `${sign} in ${read!.title}`);
});

test('RIS: one entry, each value on its own line, as it was', (t) => {
  fuzz(t, 'RIS files', 150, (text) => {
    const said = item(text);
    const file = citationFile(said, 'ris');
    const lines = file.trimEnd().split(/[\n\r\u2028\u2029\u0085]/);
    assert.deepEqual(
      lines.map((line) => /^([A-Z][A-Z0-9]) {2}-( |$)/.exec(line)?.[1]).join(' '),
      `TY AB AU DA PY ID TI ${oneLine(said.author) === oneLine(said.site) ? '' : 'T2 '}UR ER`,
      file,
    );
    assert.deepEqual(
      ris.read(file).map(({ TI, AB, UR }) => [TI, AB, UR].flat()),
      [[oneLine(said.title), oneLine(said.abstract), said.link]],
    );
    return 1;
  });
});

test('CSL-JSON keeps what was said', (t) => {
  fuzz(t, 'CSL-JSON files', 60, (text) => {
    const said = item(text);
    const [read] = JSON.parse(citationFile(said, 'csl.json')) as Record<string, unknown>[];
    assert.deepEqual([read!['title'], read!['author']], [oneLine(said.title), [{ literal: oneLine(said.author) }]]);
    return 1;
  });
});

test('a citation in APA style is one line and keeps every text as it was', (t) => {
  fuzz(t, 'citations in APA style', 60, (text) => {
    const cited = item(text);
    const line = apa(cited, { code: 'en' });
    assert.equal(line.split('\n').length, 1);
    for (const part of [cited.author, cited.title, cited.site]) assert.ok(line.includes(oneLine(part)), line);
    return 1;
  });
});
