import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageLinker } from './link-languages.ts';

const linker = languageLinker('/a/', 'en', ['es']);
const linked = (lang: string, link: string) => linker(`<html lang="${lang}"><p>${link}</p></html>`).replace(/^.*<p>|<\/p>.*$/g, '');

test('links to pages in another language name it, both ways', () => {
  assert.equal(linked('es', '<a class="x" href="/a/tea/" id="y">T</a>'), '<a class="x" href="/a/tea/" hreflang="en" id="y">T</a>');
  assert.equal(linked('en', '<a href="/a/es/tea/">T</a>'), '<a href="/a/es/tea/" hreflang="es">T</a>');
});

test('other links stay as they are', () => {
  for (const [lang, link] of [
    ['es', '<a href="/a/es/tea/">T</a>'],
    ['en', '<a href="/a/tea/">T</a>'],
    ['en', '<a href="/a/essays/">T</a>'],
    ['es', '<a href="#tea">T</a>'],
    ['es', '<a href="https://example.org/a/tea/">T</a>'],
    ['es', '<a href="/a/tea/" hreflang="en">T</a>'],
  ] as const)
    assert.equal(linked(lang, link), link);
});

test('a site in one language stays as it is', () => {
  const html = '<html lang="es"><a href="/tea/">T</a></html>';
  assert.equal(languageLinker('/', 'en', [])(html), html);
});
