import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { load, type Package, type Row } from './data-package.ts';
import { placeOf, read, written } from './files.ts';

const file = (path: string) => read(`dist/data/${path}`);
const descriptor = () => JSON.parse(file('datapackage.json')) as Package;

/**
 * The profile is the standard's own, https://datapackage.org/profiles/2.0/datapackage.json, as of October 2024
 * (github.com/frictionlessdata/datapackage, public domain under the Unlicense).
 */
function profile() {
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
  formats.default(ajv, ['uri', 'email', 'date-time']);
  return ajv.compile(JSON.parse(read('e2e/data/datapackage-2.0.json')) as object);
}

test('the descriptor keeps the profile of Data Package 2.0', () => {
  const valid = profile();
  assert.ok(valid(descriptor()), JSON.stringify(valid.errors?.slice(0, 3)));
  assert.equal(descriptor()['$schema'], 'https://datapackage.org/profiles/2.0/datapackage.json');
});

test('a descriptor that breaks the profile is found', () => {
  const valid = profile();
  const [first, ...others] = descriptor().resources;
  const [field, ...fields] = first!.schema.fields;
  const spoiled: Record<string, unknown> = {
    licenses: [{ title: 'All rights reserved' }],
    created: '2026-11-21',
    homepage: '/data/',
    resources: [{ ...first, path: '/data/sources.csv' }, ...others],
    'resources of a type': [{ ...first, type: 'list' }, ...others],
    'resources with a field': [{ ...first, schema: { ...first!.schema, fields: [{ ...field, type: 'list' }, ...fields] } }, ...others],
  };
  for (const [what, value] of Object.entries(spoiled)) assert.ok(!valid({ ...descriptor(), [what.split(' ')[0]!]: value }), what);
});

const NAMED = ['sources', 'claims', 'positions', 'figures', 'disagreements', 'events', 'laws', 'studies', 'charts'];

test('every table holds what the descriptor says: names, types, keys, values, size and hash', () => {
  const { rows, faults } = load(descriptor(), file);
  assert.deepEqual(faults, []);
  for (const name of NAMED) assert.equal(rows.get(name)!.length > 0, name === 'claims' || written(name).length > 0, name);
  console.log([...rows].map(([name, list]) => `${name} ${list.length}`).join(', '));
});

/** One mistake at a time in a table or in what is said of it, and what must be said of each. */
const MISTAKES: [table: string, from: string | RegExp, to: string, says: RegExp][] = [
  ['figures', /^id,value/, 'id,number', /figures: the columns are not the fields/],
  ['figures', /^([^,\r\n]+),[\d.]+,/m, '$1,many,', /figures, row 1: value "many" is no number/],
  ['laws', /,\d{4}-\d\d-\d\d,/, ',2026-13-01,', /laws, row 1: asOf "2026-13-01" is no date/],
  ['claims', /,matched,/, ',true,', /claims, row \d+: state "true" is none of the values/],
  ['claims', /,(true|false),/, ',perhaps,', /claims, row \d+: secondHand "perhaps" is no boolean/],
  ['studies', /"\[""/, '"[', /studies, row 1: questions .* is no array/],
  ['events', /\r\n([^,]+),\d{4}/, '\r\n$1,x', /events, row 1: date .* is not as/],
  ['sources', /(\r\n[^\r]+)(\r\n)$/, '$1$1$2', /sources: id repeats/],
  ['positions', /(\r\n)[^,]+,/, '$1,', /positions: id is empty/],
  ['statements', /(\r\n[^,]+),[^,]+,/, '$1,nobody/nothing,', /statements: position names "nobody\/nothing", which is not there/],
  ['laws', /\[""[^"]+""\](?=",[^,]*laws)/, '[""nobody""]', /laws: claims names "nobody", which is not there/],
];

test('a table that breaks what is said of it is found', () => {
  let [made, least] = [0, 0];
  for (const [table, from, to, says] of MISTAKES) {
    const spoiled = file(`${table}.csv`).replace(from, to);
    const rows = file(`${table}.csv`).trim().split('\r\n').length - 1;
    if (rows > 0) least += 0.5;
    // A small content has no place for some.
    if (spoiled === file(`${table}.csv`)) continue;
    made += 1;
    const { faults } = load(descriptor(), (path) => (path === `${table}.csv` ? spoiled : file(path)));
    assert.match(faults.join('\n'), says);
    assert.match(faults.join('\n'), new RegExp(`${table}: the file has another hash`));
  }
  assert.ok(made > least, 'most tables no longer hold what this test changes');
});

/** A cell of CSV as JSON has it: an apostrophe before a sign that a spreadsheet would run is the table's, not the text's. */
const asSaid = (value: Row[string]) => (typeof value === 'string' ? value.replace(/^'(?=[=+\-@\t\r])/, '') : value);

test('CSV and JSON say the same', () => {
  const { rows } = load(descriptor(), file);
  for (const { name, path, schema } of descriptor().resources) {
    const json = JSON.parse(file(path.replace('.csv', '.json'))) as Row[];
    const told = (row: Row) =>
      Object.entries(row).filter(([, value]) => value !== undefined && !schema.missingValues.includes(String(value)));
    const fromCsv = rows.get(name)!.map((row) => Object.fromEntries(told(row).map(([field, value]) => [field, asSaid(value)])));
    assert.deepEqual(
      fromCsv,
      json.map((row) => Object.fromEntries(told(row))),
      name,
    );
  }
});

const page = read('dist/data/index.html');
const unescaped = (html: string) =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

test('the page describes every field as the descriptor does, and counts the rows', () => {
  const { rows } = load(descriptor(), file);
  const text = unescaped(page);
  for (const { name, title, schema } of descriptor().resources as (Package['resources'][number] & { title: string })[]) {
    const part = text.split(new RegExp(`<ul[^>]* id="${name}">`))[1]!.split('</details>')[0]!;
    const described = [...part.matchAll(/<code[^>]*>(.*?)<\/code>(.*?)<\/li>/gs)].map(([, field, says]) => ({ field, says }));
    assert.deepEqual(
      described.map(({ field }) => field),
      schema.fields.map((field) => field.name),
      name,
    );
    for (const [i, { description }] of schema.fields.entries())
      assert.ok(described[i]!.says!.includes(description!), `${name}: ${description}`);
    assert.match(text, new RegExp(`>${title}</a>[\\s\\S]{0,400}<data value="${rows.get(name)!.length}">`));
  }
});

test('the page states the license as the site does, and so does the package', () => {
  const licence = /^licence: (.+)$/m.exec(read('content/site.yaml'))![1]!;
  const said = /id="license"[\s\S]*?<\/section>/.exec(page)![0];
  assert.ok(said.includes(licence));
  assert.ok(String(descriptor()['description']).includes(licence));
  assert.equal('licenses' in descriptor(), /^licenceUrl:/m.test(read('content/site.yaml')));
});

/** Code as the page prints it, but for the address, which is that of a server of this test. */
const codeOf = (id: string) => unescaped(new RegExp(`<pre[^>]*id="${id}"[^>]*>([\\s\\S]*?)</pre>`).exec(page)![1]!);
const printedAddress = /DATA = "([^"]+)"/.exec(codeOf('python'))![1]!;

const server = createServer(({ url = '' }, answer) => {
  const path = join(placeOf('dist/data'), url);
  answer.writeHead(existsSync(path) ? 200 : 404).end(existsSync(path) ? readFileSync(path) : '');
});
const work = mkdtempSync(join(tmpdir(), 'data-'));
after(() => {
  server.close();
  rmSync(work, { recursive: true });
});

/** Runs code of the page in an empty folder. The server is in this process, so it must not wait. */
async function run(command: string, id: string): Promise<string[]> {
  if (!server.listening) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  assert.ok(codeOf(id).includes(printedAddress));
  const env = { ...process.env, no_proxy: '127.0.0.1', PYTHONIOENCODING: 'utf-8' };
  const child = spawn(command, ['-'], { cwd: work, env });
  child.stdin.end(codeOf(id).replaceAll(printedAddress, address));
  let [said, wrong] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (wrong += text));
  const status = await new Promise((done) => child.on('close', done));
  assert.equal(status, 0, wrong);
  return said.trim().split('\n');
}

const lacking = (...commands: string[]) =>
  commands.filter((command) => spawnSync(command, ['--version']).error).map((command) => `not run: this machine has no ${command}`)[0] ??
  false;

const figures = () =>
  JSON.parse(file('figures.json')) as { id: string; shown: string; counts: string; n: number | string; claims: string[] }[];

test('the Python of the page, as printed, loads every table', { skip: lacking('python3') }, async () => {
  const { rows } = load(descriptor(), file);
  const publishers = new Map(
    (JSON.parse(file('claims.json')) as { id: string; publisher: string }[]).map((one) => [one.id, one.publisher]),
  );
  assert.deepEqual(await run('python3', 'python'), [
    ...[...rows].map(([name, list]) => `${name} ${list.length}`),
    ...figures()
      .slice(0, 5)
      .map((one) => `${one.shown} | ${one.counts} | ${publishers.get(one.claims[0]!)}`),
  ]);
});

test(
  'the shell code of the page, as printed, filters figures and checks every file',
  { skip: lacking('sh', 'curl', 'jq', 'sha256sum') },
  async () => {
    const silent = figures().filter(({ n }) => n === 'not reported');
    assert.deepEqual(await run('sh', 'shell'), [
      ...silent.map(({ id, shown, counts }) => [id, shown, counts].join('\t')),
      ...descriptor().resources.map(({ path }) => `${path}: OK`),
    ]);
    assert.equal(readFileSync(join(work, 'claims.csv'), 'utf8'), file('claims.csv'));
  },
);
