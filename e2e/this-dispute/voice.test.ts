// How the site speaks: of the dispute first and of method once, and in phrases that an American reporter would write.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesBelow, read } from '../checks/files.ts';
import { methodWords, PHRASES, sentencesOf } from '../checks/voice.ts';

const pages = filesBelow('dist')
  .filter((path) => path.endsWith('.html') && !/^dist\/(es|embed)\/|\/v\//.test(path))
  .map((path) => ({ path: path.replace(/^dist(.*?)(index\.html)?$/, '$1'), html: read(path) }));

/** The largest share of a page's words that may be in sentences of method, by type of page. */
const LIMITS: [RegExp, number][] = [
  [/^\/$|^\/(questions|positions|parties|charts|disagreements|timeline|for-members)\//, 0.15],
  [/^\/(sources|figures)\//, 0.25],
];

test('method takes a small part of the words of each page', () => {
  const counted = pages.flatMap(({ path, html }) => {
    const limit = LIMITS.find(([shape]) => shape.test(path))?.[1];
    const { method, all } = methodWords(html);
    return limit === undefined ? [] : [{ path, limit, share: method / all, all }];
  });
  assert.ok(counted.length > 400, 'pages were not found');
  const shares = counted.map(({ share }) => share).sort((a, b) => a - b);
  console.log(
    `${counted.length} pages, median ${(shares[shares.length >> 1]! * 100).toFixed(1)} percent, most ${(shares.at(-1)! * 100).toFixed(1)}`,
  );
  const over = counted.filter(({ share, limit }) => share > limit).sort((a, b) => b.share - a.share);
  assert.deepEqual(
    over.map(({ path, limit, share, all }) => `${path}: ${(share * 100).toFixed(1)} percent of ${all} words, ${limit * 100} is the most`),
    [],
  );
});

test('the count takes a sentence whole, ends it with its block, and leaves out what nobody reads', () => {
  const page = (body: string) =>
    `<html><head><title>We looked in it.</title></head><body><main>${body}</main><footer>We looked in it.</footer></body></html>`;
  assert.deepEqual(
    sentencesOf(page('<p>One <a href="/">two</a>. Three!</p><ul><li>Four</li><li>Five</li></ul><svg><text>Six</text></svg>')),
    ['One two .', 'Three!', 'Four', 'Five'],
  );
  assert.deepEqual(methodWords(page('<p>We looked in three places. Kaiser says so.</p>')), { method: 5, all: 8 });
  assert.deepEqual(methodWords(page('<ul><li>as reported by KQED</li><li>Kaiser</li></ul>')), { method: 4, all: 5 });
  assert.deepEqual(methodWords(page('<p>Kaiser says that it reported the sum.</p>')).method, 0);
});

/** What readers and authors see of the project's own words; the rest of it is on the built pages. */
const written = ['README.md', ...['.github', 'content', 'src/i18n'].flatMap(filesBelow)].filter(
  (path) => /\.(mdx?|yaml|ts)$/.test(path) && !/^content\/editions\/|\/es\/|\.test\.ts$|\/versions\//.test(path),
);

const found = (text: string) =>
  PHRASES.flatMap(([shape, instead]) =>
    [...text.matchAll(new RegExp(shape, `${shape.flags}g`))].map(([hit]) => `“${hit}”: write “${instead}”`),
  );

test('no page or file holds a phrase that reads as translated', () => {
  assert.ok(written.length > 400 && pages.length > 500, 'files were not found');
  const hits = [
    ...written.flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, i) => found(line).map((hit) => `${path}:${i + 1}: ${hit}`)),
    ),
    ...pages.flatMap(({ path, html }) => found(sentencesOf(html).join('\n')).map((hit) => `${path}: ${hit}`)),
  ];
  assert.deepEqual(hits, []);
});

test('the phrases are found, and what to write instead is not', () => {
  assert.deepEqual(found('The money stands at five, and nothing was found; 2 were not found.').length, 2);
  for (const [, instead] of PHRASES) assert.deepEqual(found(instead), []);
});
