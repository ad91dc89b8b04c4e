import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import { fuzz } from '../testing/hostile-texts.ts';
import { linkerOf } from './glossary-links.ts';
import { withOwnPolicy } from './own-policy.ts';
import { withOwnStyles } from './own-styles.ts';
import { withSafeAttributes } from './safe-attributes.ts';

/** A page as the build writes it: attributes with nothing but quotes and ampersands escaped. */
function page(description: string, label: string, says: string): string {
  const attribute = (text: string) => text.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
  const text = (said: string) => said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const policy = `default-src 'none';font-src 'self'; script-src 'self' 'sha256-x'; style-src 'self' 'sha256-y';`;
  return (
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">` +
    `<title>${text(description)}</title><meta name="description" content="${attribute(description)}"><style>p{color:red}.x{color:blue}</style></head>` +
    `<body><p aria-label="${attribute(label)}">${text(says)}</p><script>p()</script></body></html>`
  );
}

interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}
/** Elements with attributes, and texts, without styles, policy and links to the glossary, which are meant to change. */
const seen = (node: Node): string[] => {
  if (node.nodeName === 'style' || node.attrs?.some(({ value }) => value === 'content-security-policy')) return [node.nodeName];
  const own = node.nodeName === 'a' ? [] : [`${node.nodeName} ${JSON.stringify(node.attrs ?? '')}`];
  return [...(node.nodeName === '#text' ? [node.value!] : own), ...(node.childNodes ?? []).flatMap(seen)];
};
const texts = (html: string) =>
  seen(parse(html) as unknown as Node)
    .join('|')
    .replaceAll('||', '|');

test('the last work on a page changes no text and no attribute, whatever these hold', (t) => {
  fuzz(t, 'finished pages', 150, (text) => {
    const made = ['<style>', '</style>', '<script>', "script-src 'none'; font-src x;", '<p class="x">', '<!--', '-->', "'", ''];
    const hostile = (i: number) => `${made[i % made.length]} ${text()} ${made[(i * 7 + 3) % made.length]}`.replaceAll('\r', '');
    const [a, b, c] = [hostile(text().length), hostile(text().length), hostile(text().length)] as [string, string, string];
    const built = page(a, b, c);
    const html = linkerOf([])(withSafeAttributes(built));
    const finished = withOwnPolicy(html, withOwnStyles(html));
    assert.equal(texts(finished), texts(built));
    assert.match(finished, /<style>p\{color:red\}/);
    return 1;
  });
});
