import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messages, page, tiny } from '../testing/tiny-site.ts';
import { languages } from './languages.ts';

const inSpanish = (body: string) => page('x', { lang: 'es', title: 'El x', description: 'Todo lo que hay sobre x, y nada más.', body });
const lines = (translated: string, original: string) =>
  messages(languages(tiny({ 'x/index.html': page('x', { body: original }), 'es/x/index.html': inSpanish(translated) })));

test('names, addresses and text with a language of its own may stay as they are', () => {
  const body = '<p lang="en">How much tea is enough?</p><p>Radio Nine</p><p>kettles.example.org</p>';
  assert.deepEqual(lines(`<p>¿Cuánto té basta?</p>${body}`, `<p>How much?</p>${body}`), []);
});

test('a phrase of the original is found although a drawing breaks its lines elsewhere', () => {
  const drawing = (first: string, second: string) => `<svg><title>x</title><text>${first}</text><text>${second}</text></svg>`;
  assert.match(lines(drawing('of all', 'the tea there'), drawing('of all the', 'tea there')).join(), /“of all the”/);
});
