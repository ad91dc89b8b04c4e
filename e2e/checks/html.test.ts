import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { filesBelow, read } from './files.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'long-title': 'off', // titles carry the question in full; search engines cut them as they like
    'void-style': 'off', // Astro writes some void elements with a slash and some without
    'doctype-style': 'off', // Astro writes the doctype in capitals
    'no-inline-style': 'error',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }], // checkboxes of one facet share its name
    'valid-id': ['error', { relaxed: true }], // ids of events start with their year
    'tel-non-breaking': 'off', // telephone numbers do not wrap: a style sets that
  },
});

test('every page is valid HTML', async () => {
  const faults = [];
  for (const file of filesBelow('dist').filter((name) => name.endsWith('.html'))) {
    const { results } = await validator.validateString(read(file));
    for (const { messages } of results)
      for (const { ruleId, message, line, column } of messages) faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
  }
  const kinds = Map.groupBy(faults, (fault) => fault.split(' ')[1]);
  assert.deepEqual(
    [...kinds].map(([kind, list]) => `${list.length} × ${kind} such as ${list[0]}`),
    [],
  );
});

/** The text that a page shows, but for code to paste; blocks end with a line break. */
function shownText(html: string): string {
  const body = html.slice(html.indexOf('<body')).replace(/<(script|style|svg|pre)[\s\S]*?<\/\1>/g, '');
  return body.replace(/<\/?(?:a|b|span|time|i|em|strong|mark)\b[^>]*>/g, '').replace(/<[^>]+>/g, '\n');
}

test('no sentence runs into the next for want of a space', () => {
  const runs = filesBelow('dist')
    .filter((name) => name.endsWith('.html'))
    .flatMap((file) => [...shownText(read(file)).matchAll(/.{0,20}[a-z][.!?;,][A-Z][a-z].{0,20}/g)].map((match) => `${file}: ${match[0]}`));
  assert.deepEqual(runs, []);
});
