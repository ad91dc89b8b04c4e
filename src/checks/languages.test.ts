import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from './languages.ts';
import { page, said, tiny } from '../testing/tiny-site.ts';

const link = (language: string, href: string) => `<link rel="alternate" hreflang="${language}" href="${href}">`;
const both = link('en', '/x/') + link('es', '/es/x/') + link('x-default', '/x/');
const english = page('x', { head: both, body: '<p>How much tea is enough?</p>' });
const spanish = (body: string, head = both) =>
  page('x', { lang: 'es', title: 'El x', description: 'Todo lo que hay sobre x, y nada más.', head, body });
const lines = (translated: string, original = english) =>
  said(languages(tiny({ 'x/index.html': original, 'es/x/index.html': translated })));

test('a translated page is in its language throughout, and what stays says its own', () => {
  assert.deepEqual(lines(spanish('<p>¿Cuánto té basta?</p><p lang="en">How much tea is enough?</p><p>kettles.example.org</p>')), []);
});

test('a sentence of the original is found, in texts and attributes', () => {
  assert.match(
    lines(spanish('<p>How much <b>tea</b></p><p>How much tea is enough?</p>')).join(),
    /says in its original’s language: “How much tea/,
  );
  const drawn = spanish('<svg><title>x</title><text>of all</text><text>the tea there</text></svg>');
  const drawing = page('x', { head: both, body: '<svg><title>x</title><text>of all the</text><text>tea there</text></svg>' });
  assert.match(lines(drawn, drawing).join(), /“of all the”/);
  const shown = page('x', { head: both, body: '<p aria-label="all the tea">x</p>' });
  assert.match(lines(spanish('<p aria-label="all the tea">x</p>'), shown).join(), /“all the tea”/);
});

test('languages name each other, and themselves', () => {
  assert.match(lines(spanish('<p>Té</p>', '')).join(), /x\/index\.html names \/es\/x\/ as itself in “es”, which does not name it back/);
  assert.match(lines(spanish('<p>Té</p>', link('en', '/x/'))).join(), /es\/x\/index\.html does not name itself/);
  assert.match(said(languages(tiny({ 'es/y/index.html': spanish('', '') }))).join(), /translates a page that is not there/);
});
