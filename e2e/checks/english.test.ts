// Titles and lines that are made from parts read as English: what no English speaker would write is looked for on every page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elements, parsed, type Element } from '../setup/html.ts';
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

/** What a page says in its own language: texts of another one are marked. */
function ownTexts(node: ReturnType<typeof parsed> | Element, language: string): string[] {
  return node.children.flatMap((child) => {
    if (child.type === 'text') return child.data;
    const isOther = !('children' in child) || ('attribs' in child && (child.attribs['lang'] ?? language) !== language);
    return isOther || ('name' in child && /^(script|style)$/.test(child.name)) ? [] : ownTexts(child as Element, language);
  });
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const ENGLISH_DATE = new RegExp(`\\b${MONTH} \\d{1,4}\\b|\\b\\d{1,2} ${MONTH}\\b`);

test('no page in another language writes a date as English does', () => {
  for (const path of filesBelow('dist').filter((file) => file.endsWith('.html'))) {
    const html = read(path);
    const [, language = 'en'] = /<html lang="(\w+)/.exec(html) ?? [];
    if (language === 'en') continue;
    const [body] = elements(parsed(html), ({ name }) => name === 'body');
    const found = ownTexts(body!, language).filter((text) => ENGLISH_DATE.test(text));
    assert.deepEqual(found, [], path);
  }
});
