// Titles and lines that are made from parts read as English: what no English speaker would write is looked for on every page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesBelow, read } from './files.ts';

const pages = filesBelow('dist').filter((path) => path.endsWith('.html') && !path.startsWith('dist/es/') && !path.includes('/v/'));

/** The words of a page, one line a block, without marks and spaces that only markup needs. */
const textOf = (path: string) =>
  read(path)
    .replace(/<(style|script|svg|pre)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<\/(?:title|p|li|h\d|dt|dd|div|td|th|summary|figcaption|option)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', '’')
    .replace(/[ \t\r]+/g, ' ');

/** What gives a made-up line away, and why. */
const FAULTS: [RegExp, string][] = [
  [/^[\w’. ]+ on: /m, 'a title with "on:"'],
  [/\bai’s\b/, 'AI in small letters'],
  [/\b(?:What|by|reported by) (?:Governor|Legislature|DMHC|Labor Dept)\b/, 'an authority without "the"'],
  [/Dept\.’s|^(?:Governor|Legislature|DMHC)’s /m, 'an authority without "the"'],
  [
    /\b(?:as reported by|via) (?:An?|The|Office of|Los Angeles|Associated Press|American Medical) /,
    'a publisher as at the head of a sentence',
  ],
  [/\b((?:[A-Z][a-z]+ \d+, )\d{4}) (?:until|to|–) \1/, 'one day as a span'],
  [/(paragraph|¶) (\d+),? \1 \2\b/, 'one paragraph twice'],
  [/ ,|\.\.(?!\.)|\(\)| {2}/, 'a hole where words should be'],
];

test('what is made from parts reads as English on every page', () => {
  assert.ok(pages.length > 10);
  const found = pages.flatMap((path) => {
    const text = textOf(path);
    return FAULTS.flatMap(([shape, says]) => {
      const match = shape.exec(text);
      return match ? [`${path}: ${says}: …${text.slice(Math.max(0, match.index - 40), match.index + 60).replaceAll('\n', ' ¶ ')}…`] : [];
    });
  });
  assert.deepEqual(found, []);
});

test('every position is named as a party on a subject', () => {
  const titles = pages
    .filter((path) => /^dist\/positions\/[^/]+\/[^/]+\/index\.html$/.test(path))
    .map((path) => /<title>(.*?) · /.exec(read(path))![1]!);
  assert.ok(titles.length > 0);
  for (const title of titles) assert.match(title, /^[A-Z][\w’. ]* on [\w’]/);
});
