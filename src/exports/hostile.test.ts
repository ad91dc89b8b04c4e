import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Cite } from '@citation-js/core';
import { parse as parseBibtex } from 'astrocite-bibtex';
import { parse as parseRis } from 'astrocite-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseFragment } from 'parse5';
import { everyKind } from '../charts/every-kind.ts';
import { allowed, anything } from '../domain/hostile.ts';
import { rows } from '../domain/rows.ts';
import type { AnyDrawn, Series } from '../domain/series.ts';
import { oneLine, refusedSigns, withoutRefused } from '../domain/signs.ts';
import { readXml, textOf, within } from '../integrations/site-check/xml-tree.ts';
import { filled, hostileLibrary } from '../library/hostile.ts';
import { absolute, address, FEEDS } from '../site/addresses.ts';
import { creditOf, viewsOf, type Credit } from '../site/chart.ts';
import { changesOf } from '../site/corrections.ts';
import { catalogueFile } from './catalogue.ts';
import { chartData, jsonFile } from './chart-json.ts';
import { apa, citationFile, type CitationItem } from './citation.ts';
import { csvFile } from './csv.ts';
import { claimsData, figuresData, ownNumbersData } from './data.ts';
import { embedHeight, embedText, oembed, snippets } from './embed.ts';
import { atom } from './feed.ts';
import { pageCards } from './page-cards.ts';
import { paintedPage } from './svg.ts';

const MAKERS = [allowed, anything];

/** Runs a check on hostile texts of both sorts, and says how many times. */
function fuzz(t: TestContext, what: string, rounds: number, check: (text: () => string, mayBeSaid: boolean) => number): void {
  let cases = 0;
  for (let seed = 1; seed <= rounds; seed++) for (const make of MAKERS) cases += check(make(seed), make === allowed);
  t.diagnostic(`fuzz: ${cases} ${what}`);
  assert.ok(cases >= rounds);
}

const item = (text: () => string): CitationItem => ({
  ...{ id: 'tea-price', date: '2026-01-02', link: 'https://example.org/charts/tea-price/' },
  ...{ title: text(), author: text(), site: text(), abstract: text() },
});

/** Letters and digits of a text: what every reader of BibTeX keeps, whatever it makes of braces and quotes. */
const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

test('BibTeX: one entry with the fields that were meant, and the title as it was', (t) => {
  fuzz(t, 'BibTeX files, each read by two parsers', 80, (text) => {
    const said = item(text);
    const file = citationFile(said, 'bib');
    const entries = parseBibtex(file);
    assert.deepEqual(
      entries.map(({ id, URL }) => [id, URL]),
      [[said.id, said.link]],
      file,
    );
    assert.equal(file.match(/^\t[a-z]+ = \{/gm)!.length, file.trim().split('\n').length - 2, 'a field is not on one line');
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
    assert.deepEqual(lines.map((line) => /^([A-Z][A-Z0-9]) {2}-( |$)/.exec(line)?.[1]).join(' '), 'TY AB AU DA PY ID TI UR ER', file);
    const entries = parseRis(file);
    assert.deepEqual(
      entries.map(({ title, abstract, URL }) => [title, abstract, URL]),
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

// Each line loads a style anew, which takes its time.
test('a line in APA style keeps what was said', (t) => {
  fuzz(t, 'lines in APA style', 10, (text) => {
    const said = item(text);
    const line = apa(said);
    assert.equal(line.split('\n').length, 1);
    assert.ok(letters(line).includes(letters(oneLine(said.title))), line);
    return 1;
  });
});

const series = (drawing: AnyDrawn, text: () => string): Series => ({
  ...{ chart: 'tea', view: undefined, id: 'tea', number: 1, card: { credit: text() }, drawing },
  ...{ title: text(), finding: text(), caveats: [text(), text()], notReported: [text()] },
});
const credit = (text: () => string): Credit => {
  const [n, source] = [text(), text()];
  const change = { id: 'slip', date: '2026-02-01', kind: 'correction', changed: text(), said: text(), why: text(), pages: [] } as const;
  return {
    sources: text(),
    link: '/charts/tea/',
    changes: [change as unknown as Credit['changes'][number]],
    n: () => n,
    source: () => source,
  };
};

/** A text as a cell gives it back: without what no text may hold, and with line breaks of one sort. */
const asCell = (text: string | number) => withoutRefused(String(text)).replace(/\r\n/g, '\n');
/** A text without the apostrophes that keep formulas from being run. */
const bare = (cell: string) => cell.replace(/(^|[;\t\n])'(?=[=+\-@\t＝＋－＠])/g, '$1');
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

test('CSV: every cell gives back its text, and no program finds a formula', (t) => {
  fuzz(t, 'CSV files', 25, (text) => {
    const drawings = everyKind(text);
    for (const drawing of drawings) {
      const file = csvFile(series(drawing, text), credit(text));
      const read = parseCsv(file, { columns: true, comment: '#', comment_no_infix: true }) as Record<string, string>[];
      const expected = rows(drawing).map((row) => [row.group, row.label, row.shown, row.note].map(asCell).map(bare));
      assert.deepEqual(
        read.map(({ group, label, shown, note }) => [group, label, shown, note].map((one) => bare(one!))),
        expected,
      );
      assert.equal(read.length, rows(drawing).length);
      // As spreadsheets open it: with commas or with semicolons, and knowing nothing of lines of notes.
      for (const delimiter of [',', ';']) {
        const opened = parseCsv(file, {
          delimiter,
          relax_quotes: true,
          relax_column_count: true,
          skip_records_with_error: true,
        }) as string[][];
        for (const cell of opened.flat()) assert.ok(!FORMULA.test(cell) || cell === String(Number(cell)), JSON.stringify(cell));
      }
    }
    return drawings.length;
  });
});

test('JSON of a chart: the same texts, whatever they hold', (t) => {
  fuzz(t, 'JSON files', 20, (text) => {
    const drawings = everyKind(text);
    for (const drawing of drawings) {
      const data = chartData(series(drawing, text), credit(text), text());
      assert.deepEqual(JSON.parse(jsonFile(data)), JSON.parse(JSON.stringify(data)));
      const read = JSON.parse(jsonFile(data)) as typeof data;
      assert.equal(read.title, data.title);
      assert.deepEqual(
        read.rows.map(({ label }) => label),
        rows(drawing).map(({ label }) => label),
      );
    }
    return drawings.length;
  });
});

/** XML and HTML read every line break as one sign, and hold nothing that no text may hold. */
const asRead = (text: string) => withoutRefused(text).replaceAll('\r\n', '\n');

test('feeds: well formed, and each entry says what was written', (t) => {
  fuzz(t, 'feeds', 10, (text) => {
    const library = hostileLibrary(text);
    for (const name of FEEDS) {
      const feed = readXml(atom(name, library));
      const entries = within(feed, 'entry');
      const changes = changesOf(library);
      assert.equal(entries.length, changes.length);
      const [{ changed, said, why }] = changes as [{ changed: string; said: string; why: string }];
      assert.equal(within(entries[0]!, 'title')[0]!.text, `Correction: ${asRead(changed)}`);
      const content = within(entries[0]!, 'content')[0]!.text;
      for (const part of [changed, said, why]) assert.ok(content.includes(asRead(part)), part);
      assert.deepEqual(within(feed, 'script'), []);
      assert.match(textOf(feed, 'updated'), /^2026-02-01T/);
    }
    return FEEDS.length;
  });
});

interface Node {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}
/** What a page makes of a snippet: its elements, with their attributes. */
const elements = (node: Node): [name: string, attrs: Record<string, string>][] => [
  ...(node.attrs
    ? [[node.nodeName, Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))] as [string, Record<string, string>]]
    : []),
  ...(node.childNodes ?? []).flatMap(elements),
];

test('embeds: a snippet makes a frame and its script, or a picture in a link, and nothing else', (t) => {
  fuzz(t, 'snippets and oEmbed answers', 10, (text) => {
    const library = hostileLibrary(text);
    const [chart] = library.charts;
    const [view] = viewsOf(chart!, library);
    const codes = [...snippets(chart!, view, library).map(({ code }) => code), oembed(view, library).html];
    const made = codes.map((code) => elements(parseFragment(code) as unknown as Node));
    assert.deepEqual(
      made.map((one) => one.map(([name]) => name).join(' ')),
      ['iframe script', 'a img', 'iframe script'],
    );
    const known = /^(src|title|width|height|loading|frameborder|async|href|alt)$/;
    for (const [, attrs] of made.flat()) for (const name of Object.keys(attrs)) assert.match(name, known);
    assert.equal(made[0]![0]![1]['title'], asRead(view.title));
    assert.equal(made[1]![1]![1]['alt'], asRead(`${view.title}. ${view.finding}`));
    assert.equal(made[0]![1]![1]['src'], absolute(address.embedScript()));
    const answer = JSON.parse(jsonFile(oembed(view, library))) as { title: string; height: number };
    assert.equal(answer.title, view.title);
    assert.ok(answer.height > 100 && answer.height < 20_000);
    assert.equal(embedHeight(embedText(view, library), { width: 340, height: 100 }) > 0, true);
    return codes.length;
  });
});

/** All strings of a value. */
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];

test('data and the search’s catalog: parsed, they hold the texts as they were', (t) => {
  t.diagnostic(`${filled} fields of the content hold a hostile text`);
  assert.ok(filled > 80);
  fuzz(t, 'data files and catalogs', 8, (text, mayBeSaid) => {
    const library = hostileLibrary(text);
    const files = [figuresData(library), claimsData(library), ownNumbersData(library)];
    for (const data of files) assert.deepEqual(strings(JSON.parse(jsonFile(data))), strings(data));
    const read = strings(JSON.parse(catalogueFile(library).text));
    const [figure] = library.figures.values();
    const [claim] = library.claims.values();
    for (const said of [figure!.of, claim!.says, library.terms[0]!.meaning, library.site.name && library.parties[0]!.short])
      assert.ok(read.includes(said), said);
    if (mayBeSaid) assert.deepEqual(read.flatMap(refusedSigns), []);
    return files.length + 1;
  });
});

test('cards of pages are drawings with the texts in them', (t) => {
  fuzz(t, 'cards', 3, (text) => {
    const library = hostileLibrary(text);
    const cards = pageCards(library);
    for (const card of cards) {
      const svg = readXml(paintedPage(card, { tokens: ':root{--ink:#111}', classes: '.t{fill:var(--ink)}' }));
      assert.equal(asRead(card.title), textOf(svg, 'title') && within(svg, 'title')[0]!.text);
      assert.deepEqual([...new Set(svg.children.map(({ name }) => name))].sort(), ['desc', 'g', 'rect', 'style', 'text', 'title'].sort());
    }
    return cards.length;
  });
});

test('the credit of a chart names its sources as they are called', () => {
  const library = hostileLibrary(allowed(7));
  const [view] = viewsOf(library.charts[0]!, library);
  assert.ok(creditOf(view, library).sources.includes(library.sources[0]!.publisher));
});
