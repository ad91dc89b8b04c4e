// How hard the cases and their summaries are to read, by the formula of Flesch and Kincaid: the grade of an American school that can read them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { DomUtils, parseDocument } from 'htmlparser2';
import { syllable } from 'syllable';
import { filesBelow, read } from '../checks/files.ts';

/** The hardest that they may be on average, and any one of them: names and terms that can't be replaced weigh on short texts. */
const HARDEST = { mean: 9, one: 12 };

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });
/** In a case: the marks of its notes, the notes beside it and its charts. */
const ASIDE = ['sup', 'small', 'figure'];

/** The paragraphs of a part of a page. */
function textOf(page: string, isPart: (classes: string[]) => boolean): string {
  const { children } = parseDocument(read(page));
  for (const aside of DomUtils.findAll(({ name }) => ASIDE.includes(name), children)) DomUtils.removeElement(aside);
  const parts = DomUtils.findAll(({ attribs }) => isPart(attribs['class']?.split(' ') ?? []), children);
  const paragraphs = DomUtils.getElementsByTagName('p', parts);
  return paragraphs
    .map((one) => DomUtils.textContent(one))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function grade(text: string): number {
  const said = [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  return fleschKincaid({
    sentence: [...sentences.segment(text)].length,
    word: said.length,
    syllable: said.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** The grade of a part of each position that has one, by party. */
function gradesOf(isPart: (classes: string[]) => boolean): Map<string, { page: string; grade: number }[]> {
  const pages = filesBelow('dist/positions').filter((path) => path.endsWith('index.html'));
  const found = pages.map((page) => ({ page, text: textOf(page, isPart) })).filter(({ text }) => text);
  return Map.groupBy(
    found.map(({ page, text }) => ({ page, grade: grade(text) })),
    ({ page }) => page.split('/')[2]!,
  );
}

const mean = (list: { grade: number }[]) => list.reduce((sum, one) => sum + one.grade, 0) / list.length;

for (const [name, isPart] of [
  ['summary', (classes: string[]) => classes.includes('lede')],
  ['case', (classes: string[]) => classes.includes('case')],
] as const)
  test(`the ${name} of a position can be read without a degree`, (t) => {
    const parties = gradesOf(isPart);
    const all = [...parties.values()].flat();
    assert.ok(all.length > 20);
    for (const [party, list] of parties) t.diagnostic(`${party}: grade ${mean(list).toFixed(1)} in ${list.length}`);
    t.diagnostic(`all: grade ${mean(all).toFixed(1)}`);
    assert.ok(mean(all) <= HARDEST.mean, `grade ${mean(all)}`);
    assert.deepEqual(
      all.filter((one) => one.grade > HARDEST.one),
      [],
    );
  });
