import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { literalsOf } from '../charts/render/literal.ts';
import { everyKind } from '../testing/every-kind.ts';
import { allowed, fuzz } from '../testing/hostile-texts.ts';
import { rowsOf, type ResolvedDrawing } from '../facts/schema/drawings/drawing.ts';
import { refusedSigns, withoutRefused } from '../facts/values/characters.ts';
import { readXml, textOf, within } from '../testing/xml.ts';
import { filled, hostileLibrary } from '../testing/hostile-content.ts';
import { FEEDS } from '../models/addresses.ts';
import { viewsOf, type ChartView } from '../models/chart-views.ts';
import { changesOf } from '../models/corrections.ts';
import { chartData, jsonFile } from './chart-json.ts';
import { csvFile, SIGNED } from './csv.ts';
import { dataPackage } from './data/package.ts';
import { tableFile } from './data/table.ts';
import { tables } from './data/tables.ts';
import { atom } from './feed.ts';
import { pageCards } from './page-cards.ts';
import { pageCard } from './svg.ts';

const viewOf = (drawing: ResolvedDrawing, text: () => string): ChartView => {
  const [n, source, title, finding, description] = [text(), text(), text(), text(), text()];
  const change = { id: 'slip', date: '2026-02-01', kind: 'correction', changed: text(), said: text(), why: text(), pages: [] } as const;
  return {
    ...{
      chart: {} as ChartView['chart'],
      chartId: 'tea',
      viewId: undefined,
      id: 'tea',
      path: 'tea',
      href: '/charts/tea/',
      link: '/charts/tea/',
    },
    ...{
      title,
      finding,
      description,
      source,
      name: title,
      text: undefined,
      caveats: [text(), text()],
      notReported: [text()],
      notes: [],
      small: [],
      drawing,
    },
    rows: rowsOf(drawing).map((row) => ({ ...row, claims: [], href: undefined, asked: undefined, n, source, sources: [] })),
    card: { credit: text(), drawing },
    citation: {} as ChartView['citation'],
    changes: [change as unknown as ChartView['changes'][number]],
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
      const file = csvFile(chartData(viewOf(drawing, text)).rows);
      const read = parseCsv(file, { columns: true, bom: true }) as Record<string, string>[];
      const expected = rowsOf(drawing).map((row) => [row.group, row.label, row.display, row.note].map(asCell).map(bare));
      assert.deepEqual(
        read.map(({ group, label, shown, note }) => [group, label, shown, note].map((one) => bare(one!))),
        expected,
      );
      assert.equal(read.length, rowsOf(drawing).length);
      // As spreadsheets open it: with commas or with semicolons.
      for (const delimiter of [',', ';']) {
        const opened = parseCsv(file, {
          delimiter,
          relax_quotes: true,
          relax_column_count: true,
          skip_records_with_error: true,
        }) as string[][];
        for (const cell of opened.flat()) assert.ok(!FORMULA.test(cell) || SIGNED.test(cell), JSON.stringify(cell));
      }
    }
    return drawings.length;
  });
});

test('JSON of a chart: the same texts, whatever they hold', (t) => {
  fuzz(t, 'JSON files', 20, (text) => {
    const drawings = everyKind(text);
    for (const drawing of drawings) {
      const data = chartData(viewOf(drawing, text));
      assert.deepEqual(JSON.parse(jsonFile(data)), JSON.parse(JSON.stringify(data)));
      const read = JSON.parse(jsonFile(data)) as typeof data;
      assert.equal(read.title, data.title);
      assert.deepEqual(
        read.rows.map(({ label }) => label),
        rowsOf(drawing).map(({ label }) => label),
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
      const { changed, said, why } = changes[0]!;
      assert.equal(textOf(entries[0]!, 'title'), `Correction: ${asRead(changed)}`);
      const content = textOf(entries[0]!, 'content');
      for (const part of [changed, said!, why!]) assert.ok(content.includes(asRead(part)), part);
      assert.deepEqual(within(feed, 'script'), []);
      assert.match(textOf(feed, 'updated'), /^2026-02-01T/);
    }
    return FEEDS.length;
  });
});

/** All strings of a value. */
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];

test('tables of data: parsed, they hold the texts as they were', (t) => {
  t.diagnostic(`${filled} fields of the content hold a hostile text`);
  assert.ok(filled > 80);
  fuzz(t, 'tables and descriptors', 4, (text, mayBeSaid) => {
    const library = hostileLibrary(text);
    for (const table of tables) {
      const lines = table.rows(library);
      assert.deepEqual(JSON.parse(tableFile(table, 'json', library)), JSON.parse(JSON.stringify(lines)));
      const cells = parseCsv(tableFile(table, 'csv', library), { columns: true }) as Record<string, string>[];
      assert.equal(cells.length, lines.length);
      for (const [i, line] of lines.entries())
        for (const [name, value] of Object.entries(line))
          if (typeof value === 'string') assert.equal(bare(cells[i]![name]!), bare(asCell(value)), `${table.name}.${name}`);
      for (const cell of cells.flatMap((row) => Object.values(row))) assert.ok(!FORMULA.test(cell) || SIGNED.test(cell), cell);
    }
    const described = dataPackage(library);
    assert.deepEqual(strings(JSON.parse(jsonFile(described))), strings(JSON.parse(JSON.stringify(described))));
    if (mayBeSaid) assert.deepEqual(strings(described).flatMap(refusedSigns), []);
    return 2 * tables.length + 1;
  });
});

test('cards of pages are drawings with the texts in them', (t) => {
  fuzz(t, 'cards', 3, (text) => {
    const library = hostileLibrary(text);
    const cards = pageCards(library);
    for (const card of cards) {
      const svg = readXml(pageCard(card, literalsOf(':root{--ink:#111}', '.t{fill:var(--ink)}')));
      assert.equal(asRead(card.title), textOf(svg, 'title'));
      assert.deepEqual([...new Set(within(svg, '*').map(({ name }) => name))].sort(), ['desc', 'g', 'rect', 'text', 'title']);
    }
    return cards.length;
  });
});

test('the credit of a chart names its sources as they are called', () => {
  const library = hostileLibrary(allowed(7));
  const [view] = viewsOf(library.charts[0]!, library);
  assert.ok(view.source.includes(library.sources[0]!.publisher));
});
