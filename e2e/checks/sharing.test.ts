// What pages say of themselves to programs that share, file or cite them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elements, parsed } from '../setup/html.ts';
import { filesBelow, read } from './files.ts';

const asOf = /^asOf: '?"?([\d-]+)/m.exec(read('content/site.yaml'))![1]!;
const name = /^name: (.+)$/m.exec(read('content/site.yaml'))![1]!;
const pages = filesBelow('dist').filter(
  (file) => file.endsWith('.html') && !/^dist\/embed\//.test(file) && read(file).includes('og:title'),
);

/** The `<meta>`s of a page by name or property, as Zotero's translator "Embedded Metadata" and sites for sharing read them. */
const metas = (page: string) =>
  new Map(
    elements(parsed(read(page)), (element) => element.name === 'meta').flatMap(({ attribs }) => {
      const key = attribs['property'] ?? attribs['name'];
      return key ? [[key, attribs['content']!] as const] : [];
    }),
  );

test('every page is a web page with a title, a site, a language and its day; reference managers find no name to take apart', () => {
  assert.ok(pages.length > 10);
  for (const page of pages) {
    const said = metas(page);
    // "article" would be filed as one of a journal, and without a date the first in the text would be taken.
    assert.equal(said.get('og:type'), 'website', page);
    assert.equal(said.get('og:site_name'), page.startsWith('dist/es/') ? 'Quién dice qué' : name, page);
    assert.equal(said.get('og:locale'), page.startsWith('dist/es/') ? 'es_US' : 'en_US', page);
    const [, version] = /\/v\/(\d{4}-\d\d-\d\d)\//.exec(page) ?? [];
    assert.equal(said.get('article:published_time'), version ?? asOf, page);
    const title = said.get('og:title')!;
    assert.ok(title && (/^dist\/(es\/)?index\.html$/.test(page) || !title.includes(`· ${name}`)), page);
    const names = [...said.keys()].filter((key) => /^(citation_|dc\.|author$|article:author|parsely|generator)/i.test(key));
    assert.deepEqual(names, [], page);
    assert.ok(!/class="[^"]*\b(byline|bylines|vcard|article-byline)\b/.test(read(page)), page);
  }
});

test('robots.txt lets everything be read, and pages let it be asked for', () => {
  assert.match(read('dist/robots.txt'), /^User-agent: \*\nAllow: \/\n/);
});
