import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { filesBelow, read } from './files.ts';

/** The hashes of a page's own elements of a kind, as a policy names them. */
const hashesOf = (html: string, element: RegExp) => [
  ...new Set([...html.matchAll(element)].map((match) => `'sha256-${createHash('sha256').update(match[1]!).digest('base64')}'`)),
];

test('the content policy stands first in every page, allows nothing inline, and names what is on the page and no more', () => {
  const pages = filesBelow('dist').filter((file) => file.endsWith('.html'));
  assert.ok(pages.length > 500);
  for (const page of pages) {
    const html = read(page);
    const policy = /<head><meta charset="utf-8"\s*\/?><meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
    const directives = new Map(policy.split(';').map((one) => [one.split(' ')[0]!, one.split(' ').slice(1)]));
    assert.deepEqual(directives.get('default-src'), ["'none'"], page);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/, page);
    assert.doesNotMatch(html, /<[^>]+\sstyle="/, page);
    const files = /<script[^>]* src=/.test(html) ? ["'self'"] : [];
    const scripts = hashesOf(html, /<script(?![^>]*(?:json|src=))[^>]*>([\s\S]*?)<\/script>/g);
    assert.deepEqual(directives.get('script-src') ?? [], [...files, ...scripts], page);
    const sheets = /<link[^>]* rel="stylesheet"/.test(html) ? ["'self'"] : [];
    assert.deepEqual(directives.get('style-src') ?? [], [...sheets, ...hashesOf(html, /<style>([\s\S]*?)<\/style>/g)], page);
    assert.deepEqual(directives.get('form-action'), [html.includes('<form') ? "'self'" : "'none'"], page);
    assert.equal(directives.has('connect-src'), /^dist\/([a-z]{2}\/)?search\/index\.html$/.test(page), page);
  }
});
