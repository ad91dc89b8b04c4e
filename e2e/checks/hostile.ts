// The site built from content that holds a hostile text behind every text, read as browsers and other programs read it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import ris from '@customcommander/ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseCsv } from 'csv-parse/sync';
import { DomUtils } from 'htmlparser2';
import { parse } from 'parse5';
import { below, root } from './files.ts';
import { CORRECTION, spoil, type Texts } from './hostile-content.ts';
import { readXml } from './xml.ts';

const work = mkdtempSync(join(tmpdir(), 'hostile-'));
const out = join(work, 'dist');
after(() => rmSync(work, { recursive: true }));

let texts: Texts;
let built: string[] = [];
const file = (path: string, folder = out) => readFileSync(join(folder, path), 'utf8');
const ending = (...names: string[]) => built.filter((path) => names.some((name) => path.endsWith(`.${name}`)));

before(() => {
  texts = spoil(join(work, 'content'));
  const env = { ...process.env, CONTENT_DIR: join(work, 'content'), OUT_DIR: out, CACHE_DIR: join(work, 'cache') };
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--silent'], { cwd: root, env, encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  built = below(out).map((path) => relative(out, path));
});

interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

/** What a browser makes of a page. */
interface Seen {
  /** How many there are of each element, those of drawings and links to the glossary left out. */
  elements: Record<string, number>;
  attributes: Set<string>;
  addresses: string[];
  /** Texts and attributes as they are read. */
  said: string;
  data: string[];
}

function see(html: string): Seen {
  const seen: Seen = { elements: {}, attributes: new Set(), addresses: [], said: '', data: [] };
  const walk = (node: Node, drawn: boolean): void => {
    const attrs = new Map(node.attrs?.map(({ name, value }) => [name, value]));
    if (node.nodeName === '#text') seen.said += node.value;
    for (const [name, value] of attrs) {
      seen.attributes.add(name);
      seen.said += ` ${value} `;
      if (/^(href|src|action|formaction|data|xlink:href)$/.test(name)) seen.addresses.push(value);
    }
    const term = node.nodeName === 'a' && attrs.get('class') === 'term';
    // A name with a hostile text behind it counts as a sentence that nobody translated.
    const marked = ['span', 'p'].includes(node.nodeName) && (attrs.has('data-untranslated') || attrs.has('data-where-untranslated'));
    if (node.attrs && !drawn && !term && !marked) seen.elements[node.nodeName] = (seen.elements[node.nodeName] ?? 0) + 1;
    if (attrs.get('type') === 'application/ld+json') seen.data.push(node.childNodes![0]!.value!);
    for (const child of node.childNodes ?? []) walk(child, drawn || node.nodeName === 'svg');
  };
  walk(parse(html) as unknown as Node, false);
  return seen;
}

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];

test('no page has an element, attribute or address that the same page of the real content has not', (t) => {
  const known = new Set(['data-untranslated', 'data-where-untranslated']);
  const pages = ending('html');
  const clean = new Map(pages.map((path) => [path, see(file(path, join(root, 'dist')))]));
  for (const { attributes } of clean.values()) for (const name of attributes) known.add(name);
  let compared = 0;
  for (const path of pages) {
    const html = file(path);
    const { elements, attributes, addresses, data } = see(html);
    assert.deepEqual(
      [...attributes].filter((name) => !known.has(name)),
      [],
      path,
    );
    assert.deepEqual(
      addresses.filter((href) => !/^(https?:|tel:\+?\d+$|[/#]|\.\.\/)/.test(href)),
      [],
      path,
    );
    for (const text of data) JSON.parse(text);
    assert.equal(elements['script'], clean.get(path)!.elements['script'], `${path}: scripts`);
    // A correction is told of, and the real content has none yet; all other pages hold the same elements.
    if (html.includes('corrections/#slip"') || path.startsWith('corrections/')) continue;
    assert.deepEqual(elements, clean.get(path)!.elements, path);
    compared += 1;
  }
  t.diagnostic(`fuzz: ${pages.length} pages, each read by an HTML parser; ${compared} compared element by element`);
  assert.ok(compared > 400);
});

/** Texts that no page shows, each for its reason. */
const NOT_SHOWN: [path: string, start: string, why: string][] = [
  ['charts/timeline.mdx', 'notfound', 'the key names only the marks that a view has'],
  ['charts/emergencies-missed.mdx', 'Actorswhophonein', 'each of its rows has a short name of its own'],
  ['questions/beyond-kaiser.mdx', 'Saysitreachesfurther', 'an answer that no party gives'],
  ['sources/ama-scribe-hour-a-day.yaml', 'theAmericanMedicalAssociation', 'no sentence names its publisher'],
  ['sources/ap-therapist-bills-2026.yaml', 'theAssociatedPress', 'no sentence names its publisher'],
  ['voices/essayist.mdx', 'Theessayist', 'no figure is its own'],
  ['voices/two-tiered.mdx', 'AInvest', 'no figure is its own'],
  ['site.yaml', 'Arulingbytheregulator', 'the sentence of the overview says what was looked for'],
  ['site.yaml', 'Theoutcomeofthecontracttalks', 'the sentence of the overview says what was looked for'],
];

test('every text that was put into the content stands somewhere as it was written', (t) => {
  const said = [
    ...ending('html').map((path) => see(file(path)).said),
    ...ending('json').flatMap((path) => strings(JSON.parse(file(path)))),
    ...ending('svg').map((path) => DomUtils.textContent(readXml(file(path)))),
  ];
  // Drawings break their lines, so that spaces do not count.
  const flat = (text: string) => text.replace(/\s+/g, '');
  const all = flat(said.join('\u0000'));
  const wanted = [...texts].flatMap(([path, held]) =>
    [...held].map((text) => ({ path, text: flat(text.replace(/\{[\w.-]+\}/g, '\u0000')) })),
  );
  const missing = wanted
    .filter(({ path, text }) => !NOT_SHOWN.some(([place, start]) => path === place && text.startsWith(start)))
    .filter(({ text }) => !text.split('\u0000').every((part) => all.includes(part)));
  t.diagnostic(`fuzz: ${wanted.length} hostile texts in ${texts.size} files, ${wanted.length - missing.length} of them found again`);
  assert.deepEqual(
    missing.map(({ path, text }) => `${path}: ${text}`),
    [],
  );
});

test('drawings and feeds are whole, and hold what drawings and feeds hold', (t) => {
  const names = new Map(
    ending('svg', 'xml').map((path) => [path, DomUtils.getElementsByTagName('*', readXml(file(path))).map(({ name }) => name)]),
  );
  const drawn = /^(svg|title|desc|style|g|rect|path|circle|text|tspan)$/;
  const fed = /^(feed|title|id|updated|author|name|link|entry|published|content|urlset|url|loc)$/;
  for (const [path, all] of names)
    assert.deepEqual(
      all.filter((name) => !(path.endsWith('svg') ? drawn : fed).test(name)),
      [],
      path,
    );
  assert.ok(DomUtils.textContent(readXml(file('corrections.xml'))).includes(CORRECTION.changed));
  t.diagnostic(`fuzz: ${names.size} drawings and feeds`);
});

test('data files and citations are whole, and no cell starts a formula', (t) => {
  for (const path of ending('csv')) {
    const rows = parseCsv(file(path), { columns: true, bom: true }) as Record<string, string>[];
    assert.ok(rows.length > 0, path);
    for (const cell of rows.flatMap((row) => Object.values(row)))
      assert.ok(!/^[=+\-@\t]/.test(cell) || /^[+-]\d[\d,.]*%?$/.test(cell), cell);
  }
  for (const path of ending('bib')) assert.equal(parseBibtex(file(path)).entries.length, 1, path);
  for (const path of ending('ris')) assert.equal(ris.read(file(path)).length, 1, path);
  for (const path of ending('json')) assert.ok(JSON.parse(file(path)), path);
  t.diagnostic(`fuzz: ${ending('csv', 'bib', 'ris', 'json').length} data files and citations`);
});
