// What the page of a chart holds, beside its data: no browser is needed to read that.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomUtils } from 'htmlparser2';
import { elements, parsed, type Element } from '../setup/html.ts';
import { filesBelow, read, written } from './files.ts';

interface Data {
  finding: string;
  caveats: string[];
  rows: { id: string; shown: string; value?: number }[];
}

/** Charts and their views, frozen versions left out, as paths without an ending. */
const views = filesBelow('dist/charts').flatMap((file) => /^(dist\/charts\/[^/]+(?:\/(?!v\/)[^/.]+)?)\/index\.html$/.exec(file)?.[1] ?? []);

const text = (element: Element | undefined) => DomUtils.textContent(element ?? []).replace(/\s+/g, ' ');
const has = (element: Element, name: string) => (element.attribs['class'] ?? '').split(' ').includes(name);

/** All elements of a chart's page, its data, and its table's rows. */
function chart(path: string) {
  const all = elements(parsed(read(`${path}/index.html`)), () => true);
  const rows = all.filter(({ name, attribs }) => name === 'tr' && attribs['id']?.startsWith('row-'));
  return { all, rows, data: JSON.parse(read(`${path}.json`)) as Data };
}

/** Rows of a drawing by the marks that lead to them, each with the words on it. */
const drawnIn = (svg: Element) =>
  elements({ children: [svg] } as never, ({ name }) => name === 'a').map((mark) => ({
    row: mark.attribs['href']!.replace(/^.*#(row-)?/, ''),
    said: elements({ children: [mark] } as never, ({ name }) => name === 'text')
      .map((one) => text(one))
      .join(' '),
  }));

test('page, CSV and JSON hold the same rows, and each drawing shows each with its value', () => {
  assert.ok(views.length >= written('charts').length);
  for (const path of views) {
    const { all, rows, data } = chart(path);
    const csv = read(`${path}.csv`);
    const ids = rows.map(({ attribs }) => attribs['id']!.slice('row-'.length));
    const marks = rows.map(({ attribs }, i) => attribs['data-mark'] ?? ids[i]!);
    assert.deepEqual(
      ids,
      data.rows.map(({ id }) => id),
      path,
    );
    const drawings = all.filter((one) => one.name === 'svg' && ['wide', 'mid', 'narrow'].some((size) => has(one, size)));
    assert.ok(drawings.length > 1, path);
    for (const drawing of drawings) {
      const drawn = drawnIn(drawing);
      assert.equal(new Set(drawn.map(({ row }) => row)).size, drawn.length, `${path}: two marks lead to one row`);
      for (const { row } of drawn) assert.ok(ids.includes(row), `${path}: a mark leads to ${row}, which is no row`);
      for (const [i, { value, shown }] of data.rows.entries()) {
        assert.ok(text(rows[i]).includes(shown.replace(/\s+/g, ' ')), `${path}: ${ids[i]} does not say ${shown}`);
        if (value === undefined) continue;
        assert.ok(csv.includes(`,${value},`), `${path}.csv lacks ${value}`);
        // The sum of all squares is no mark of its own, and a range is printed as one.
        if (!marks[i]) continue;
        const said = drawn.find(({ row }) => row === ids[marks.indexOf(marks[i]!)])?.said;
        assert.ok(said?.includes(shown.replace(/\s+/g, ' ')), `${path}: the mark of ${ids[i]} says ${said} and not ${shown}`);
      }
    }
  }
});

/** Parts of the page, in the order in which they are read. */
const PARTS: [part: string, is: (one: Element) => boolean][] = [
  ['its heading', ({ name }) => name === 'h1'],
  ['the line under it', (one) => has(one, 'lede')],
  ['the drawing', (one) => one.name === 'svg' && has(one, 'wide')],
  ['the caption', ({ name }) => name === 'figcaption'],
  ...['as-table', 'embed', 'download', 'cite'].map((id) => [id, ({ attribs }: Element) => attribs['id'] === id] as [string, typeof isData]),
  ['the description', (one) => has(one, 'said')],
  ['versions', ({ attribs }) => attribs['id'] === 'versions'],
  ['the table', isData],
];

function isData(one: Element): boolean {
  return one.name === 'table' && has(one, 'data');
}

test('the page of a chart has all parts, in order, says its finding and caveats, and describes the drawing in words', () => {
  for (const path of views) {
    const { all, data } = chart(path);
    const places = PARTS.map(([part, is]) => {
      const at = all.findIndex(is);
      assert.ok(at >= 0, `${path} lacks ${part}`);
      return at;
    });
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
      path,
    );
    const head = `${text(all[places[0]!])} ${text(all[places[1]!])}`;
    for (const word of data.finding.split(' ')) assert.ok(head.includes(word), `${path}: the head lacks “${word}”`);
    const main = text(all.find(({ name }) => name === 'main'));
    for (const caveat of data.caveats) assert.ok(main.includes(caveat.replace(/\s+/g, ' ')), `${path} lacks “${caveat}”`);
    assert.ok(text(all[places[3]!]).includes((data.caveats[0] ?? '').replace(/\s+/g, ' ')), `${path}: its caption lacks the first caveat`);
    assert.ok(text(all[places[8]!]).length > 80, `${path}: its description is short`);
  }
});
