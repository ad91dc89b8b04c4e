import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { build } from '../../testing/build.ts';
import { smallContent } from '../../testing/fixture.ts';
import type { Raw } from '../../facts/load/parse-file.ts';
import { tableFile } from './table.ts';
import { dataPackage } from './package.ts';
import { tables } from './tables.ts';

type Row = Record<string, string>;

/** The rows of a table of CSV, and of JSON, of the small content after a change. */
function files(name: string, change: (raw: Raw) => void = () => {}) {
  const raw = smallContent();
  change(raw);
  const library = build(raw);
  const table = tables.find((one) => one.name === name)!;
  const csv = parse(tableFile(table, 'csv', library), { columns: true }) as Row[];
  const json = JSON.parse(tableFile(table, 'json', library)) as Record<string, unknown>[];
  return { csv, json, raw: tableFile(table, 'csv', library) };
}

const set = (list: keyof Raw, fields: object) => (raw: Raw) => Object.assign(raw[list][0]!.data as object, fields);

test('a text that a spreadsheet would run is harmless in CSV and as it is in JSON', () => {
  const { csv, json } = files('parties', set('parties', { stake: '=HYPERLINK("x"), é\nand more' }));
  assert.equal(csv[0]!['stake'], `'=HYPERLINK("x"), é\nand more`);
  assert.equal(json[0]!['stake'], '=HYPERLINK("x"), é\nand more');
});

test('lists are JSON in CSV, and what has nothing in it is an empty cell and no field', () => {
  const { csv, json } = files('figures');
  assert.deepEqual([csv[0]!['claims'], csv[0]!['interval'], csv[0]!['when']], ['["c-1"]', '[]', '']);
  assert.deepEqual(json[0]!['claims'], ['c-1']);
  assert.ok(!('when' in json[0]!));
  assert.deepEqual([csv[0]!['n'], json[0]!['n'], csv[0]!['value'], json[0]!['value']], ['not reported', 'not reported', '30', 30]);
});

test('numbers in sentences are printed, not named', () => {
  assert.equal(files('positions').json[0]!['summary'], 'Reds want 30 cups.');
});

test('rows that a correction touches say so, those that only print a corrected figure too, and others do not', () => {
  const correctOf = (touched: string) => (raw: Raw) => {
    const data = { date: '2027-01-15', kind: 'correction', changed: 'It was mistyped.', why: 'Haste.', touches: [touched] };
    raw.corrections = [{ id: 'typo', file: 'content/corrections/typo.yaml', data, body: '' }];
  };
  const correct = correctOf('figures/cups');
  const said = ['Corrected on January 15, 2027: It was mistyped.'];
  const notes = (name: string, change = correct) => files(name, change).json.map(({ corrections }) => corrections);
  assert.deepEqual(notes('figures'), [said, said], 'the figure, and the one worked out from it');
  assert.deepEqual(notes('positions'), [said, []], 'the position whose summary prints it');
  assert.deepEqual(notes('charts'), [said], 'the chart that draws it');
  assert.deepEqual(notes('claims'), [[]]);
  for (const name of ['claims', 'statements', 'events', 'laws'])
    assert.deepEqual(notes(name, correctOf('claims/c-1')), [said], `what rests on a claim, among ${name}`);
  assert.deepEqual(notes('accounts', correctOf('disagreements/cups')), [said, said]);
  assert.deepEqual(notes('statements', correctOf('positions/reds/tea')), [said]);
  assert.deepEqual(notes('own-numbers'), []);
  assert.deepEqual(JSON.parse(files('figures', correct).csv[0]!['corrections']!), said);
});

const packageOf = (fields: object) => {
  const raw = smallContent();
  set('site', fields)(raw);
  return dataPackage(build(raw));
};

test('without a license the package names none and says so in words; with one it names it', () => {
  const none = packageOf({});
  assert.ok(!('licenses' in none) && !('contributors' in none));
  assert.match(none.description, /\n\nNone\.\n\n/);
  const chosen = packageOf({ licence: 'Free to use under CC BY 4.0.', licenceUrl: 'https://example.org/by', publisher: 'A press' });
  assert.deepEqual(chosen.licenses, [{ path: 'https://example.org/by', title: 'Free to use under CC BY 4.0.' }]);
  assert.deepEqual(chosen.contributors, [{ title: 'A press', roles: ['publisher'] }]);
});

test('the package is of the day on which we last looked things up', () => {
  const { name, version, created, id } = packageOf({ name: 'Tea & more!', asOf: '2026-01-02' });
  assert.deepEqual([name, version, created], ['tea-more', '2026.1.2', '2026-01-02T00:00:00Z']);
  assert.match(id, /^urn:uuid:/);
});
