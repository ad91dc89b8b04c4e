import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pages } from './pages.ts';
import { page, said, tiny } from '../testing/tiny-site.ts';

const lines = (html: string) => said(pages(tiny({ 'x/index.html': html })));

test('pages with all that they need have no problem', () => {
  assert.deepEqual(said(pages(tiny())), []);
  assert.deepEqual(lines(page('x', { body: '<svg><title>A drawing</title></svg>' })), []);
});

test('each fault of a page is found, by its file', () => {
  const faults: [string, RegExp][] = [
    [page('x', { body: '<p id="a"></p><p id="a"></p>' }), /has the id "a" more than once/],
    [page('x', { body: '<h1>Again</h1>' }), /has 2 h1/],
    [page('x').replace(/<h1>.*<\/h1>/, ''), /has no h1/],
    [page('x', { lang: '' }), /does not say its language/],
    [page('x', { title: '' }), /has no title/],
    [page('x').replace(/<meta[^>]+>/, ''), /has no description/],
    [page('x', { description: 'Too short.' }), /a description of 10 characters/],
    [page('x', { description: 'long '.repeat(80) }), /a description of 400 characters/],
    [page('x', { description: 'About {cups-a-day} cups a day, it is said.' }), /shows a figure by its id/],
    [page('x', { description: 'About undefined cups a day, it is said here.' }), /with a hole in it/],
    [page('x', { description: 'About &lt;b>three&lt;/b> cups a day, it is said.' }), /has markup/],
    [page('x', { title: 'tea' }), /has the title of \/tea\/: "tea"/],
    [page('x', { description: 'All there is to say about tea, and no more.' }), /has the description of \/tea\//],
  ];
  for (const [html, says] of faults) {
    const found = lines(html);
    assert.equal(found.length, 1, `${says}: ${found.join('; ')}`);
    assert.match(found[0]!, says);
    assert.match(found[0]!, /^x\/index\.html /);
  }
});

test('an embed may say what its chart says', () => {
  const embed = page('x', { description: 'All there is to say about tea, and no more.' });
  assert.deepEqual(said(pages(tiny({ 'embed/x/index.html': embed }))), []);
});
