import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apa } from '../models/citation.ts';
import { citationFile } from './citation.ts';

// West of Greenwich, a day that begins there is still the day before.
process.env['TZ'] = 'America/Los_Angeles';

const EN = { code: 'en' };
const item = {
  id: 'tea-price',
  genre: 'Chart',
  title: 'What tea costs in Assam: A survey',
  author: 'The Reds',
  site: 'Tea',
  date: '2026-01-02',
  link: 'https://example.org/charts/tea-price/',
  abstract: 'It costs more than it did.',
};

test('APA style names author, day, title, site and address', () => {
  assert.equal(apa(item, EN), `The Reds. (2026, January 2). ${item.title} [Chart]. Tea. ${item.link}`);
});

test('APA style puts the day first in Spanish', () => {
  assert.match(apa(item, { code: 'es' }), /\(2026, 2 de enero\)/);
});

test('APA style names a site without a publisher once, and ends no part with two signs', () => {
  assert.equal(
    apa({ ...item, author: 'Tea?', site: 'Tea?', title: 'Hot or cold?' }, EN),
    `Tea? (2026, January 2). Hot or cold? [Chart]. ${item.link}`,
  );
});

test('a BibTeX file protects capitals, except where a title or subtitle begins', () => {
  assert.deepEqual(citationFile(item, 'bib').split('\n'), [
    '@electronic{tea-price,',
    '\tauthor = {{The Reds}},',
    '\ttitle = {What tea costs in {Assam}: A survey},',
    '\torganization = {Tea},',
    '\tdate = {2026-01-02},',
    '\tyear = {2026},',
    '\tmonth = jan,',
    '\tnote = {Chart},',
    `\turl = {${item.link}},`,
    '}',
    '',
  ]);
});

test('a RIS file has a tag on each line, a full date, and ends as RIS says', () => {
  assert.deepEqual(citationFile(item, 'ris').split('\n'), [
    'TY  - ELEC',
    `AB  - ${item.abstract}`,
    'AU  - The Reds,',
    'DA  - 2026/01/02/',
    'PY  - 2026',
    'ID  - tea-price',
    `TI  - ${item.title}`,
    'T2  - Tea',
    `UR  - ${item.link}`,
    'ER  - ',
    '',
  ]);
});

test('a site with a publisher is named beside it, a longer id is cut for RIS, and TeX takes no sign for an order', () => {
  const [csl] = JSON.parse(citationFile(item, 'csl.json'));
  assert.deepEqual([csl['container-title'], csl.author], ['Tea', [{ literal: 'The Reds' }]]);
  assert.ok(!('container-title' in JSON.parse(citationFile({ ...item, site: item.author }, 'csl.json'))[0]));
  assert.match(citationFile({ ...item, id: 'tea-price-in-all-of-assam' }, 'ris'), /^ID {2}- tea-price-in-all-of-$/m);
  assert.match(citationFile({ ...item, author: '50% & ~{x}' }, 'bib'), /author = \{\{50\\% \\& \\textasciitilde\{\}\\\{x\\\}\}\}/);
});
