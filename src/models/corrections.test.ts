import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../testing/build.ts';
import { smallContent } from '../testing/fixture.ts';
import type { Library } from '../facts/load/types.ts';
import type { Correction } from '../facts/schema/correction.ts';
import type { Version } from '../facts/schema/version.ts';
import { changesAt, changesOf, changesOfView, noticeOf } from './corrections.ts';

const DAY = '2026-02-01';

/** The small content with corrections of the given kinds, each by its id, and versions of its chart. */
function corrected(
  touches: Record<string, string[]>,
  versions: Partial<Version>[] = [],
  more: Partial<Correction> = {},
  raw = smallContent(),
): Library {
  raw.corrections = Object.entries(touches).map(([id, list]) => ({
    id,
    file: `content/corrections/${id}.yaml`,
    data: { date: DAY, kind: 'correction', changed: `We mended ${id}.`, why: 'A slip.', touches: list, ...more },
    body: '',
  }));
  const library = build(raw);
  const all = versions.map((version) => ({ date: DAY, kind: 'correction' as const, text: 'A cup was missing.', views: [], ...version }));
  return { ...library, versions: new Map([['cups', all]]) };
}

const pagesOf = (library: Library) =>
  changesOf(library)[0]!
    .pages.map(({ href }) => href)
    .sort();

test('a corrected figure touches its page, what is worked out from it, and every page and chart that prints it', () => {
  const library = corrected({ count: ['figures/cups'] });
  assert.deepEqual(pagesOf(library), [
    '/', // draws the chart
    '/a-z/',
    '/charts/cups/',
    '/figures/',
    '/figures/cups/',
    '/figures/sum/',
    '/parties/reds/',
    '/positions/reds/tea/',
    '/print/all/',
    '/print/charts/',
    '/print/overview/',
    '/print/questions/',
    '/print/questions/tea/',
    '/questions/tea/',
  ]);
  assert.equal(changesOfView('cups', undefined, library).length, 1);
});

test('a page that prints only what was worked out from a corrected figure is touched too', () => {
  const raw = smallContent();
  raw.terms[0]!.data = { term: 'Cup', meaning: 'One of {sum} vessels.' };
  assert.ok(pagesOf(corrected({ count: ['figures/cups'] }, [], {}, raw)).includes('/glossary/'));
});

test('a corrected claim touches its source and the pages that rest on it, but not the numbers that do', () => {
  const library = corrected({ words: ['claims/c-1'] });
  const found = pagesOf(library);
  for (const page of ['/', '/sources/paper/', '/figures/cups/', '/positions/reds/tea/', '/questions/tea/', '/laws/', '/timeline/'])
    assert.ok(found.includes(page), page);
  for (const page of ['/figures/', '/charts/cups/', '/matrix/', '/glossary/', '/positions/blues/tea/'])
    assert.ok(!found.includes(page), page);
  assert.equal(changesOfView('cups', undefined, library).length, 0);
});

test('a page is touched where it prints more of an entry than its name', () => {
  assert.deepEqual(pagesOf(corrected({ one: ['terms/cup'] })), ['/glossary/', '/print/all/', '/print/glossary/']);
  assert.deepEqual(pagesOf(corrected({ one: ['disagreements/cups'] })), [
    '/',
    '/disagreements/',
    '/disagreements/cups/',
    '/print/all/',
    '/print/disagreements/',
    '/print/overview/',
  ]);
  assert.deepEqual(pagesOf(corrected({ one: ['events/start'] })), ['/print/all/', '/print/timeline/', '/timeline/']);
  assert.deepEqual(pagesOf(corrected({ one: ['help/tea'] })), ['/for-members/', '/print/all/', '/print/help/']);
  assert.deepEqual(pagesOf(corrected({ one: ['charts/cups'] })), [
    '/',
    '/charts/',
    '/charts/cups/',
    '/print/all/',
    '/print/charts/',
    '/print/overview/',
  ]);
  assert.deepEqual(pagesOf(corrected({ one: ['site'] })), ['/', '/not-known/', '/print/all/', '/print/not-known/', '/print/overview/']);
});

test('a page hears of the changes that touch it, and of no other', () => {
  const library = corrected({ count: ['figures/cups'], term: ['terms/cup'] });
  const at = (path: string) => changesAt(path, library).map(({ id }) => id);
  assert.deepEqual(at('/charts/cups/'), ['count']);
  assert.deepEqual(at('/glossary/'), ['term']);
  assert.deepEqual(at('/about/'), []);
});

test('a correction is no use of what it names', () => {
  const uses = (library: Library) => library.claims.get('c-1')!.usedBy.length;
  assert.equal(uses(corrected({ words: ['claims/c-1'] })), uses(build(smallContent())));
});

test('a corrected version of a chart is listed without being written down again', () => {
  const [change] = changesOf(corrected({}, [{ date: '2026-03-01' }, { kind: 'first' }]));
  assert.deepEqual(
    [change!.id, change!.changed, change!.pages.map(({ href }) => href).sort()],
    ['cups-2026-03-01', 'A cup was missing.', ['/', '/charts/', '/charts/cups/', '/print/all/', '/print/charts/', '/print/overview/']],
  );
});

test('a version is not told twice where a correction of its day and kind touches the chart', () => {
  const ids = (touches: string[], versions: Partial<Version>[], more?: Partial<Correction>) =>
    changesOf(corrected({ count: touches }, versions, more)).map(({ id }) => id);
  assert.deepEqual(ids(['figures/cups'], [{}]), ['count']);
  assert.deepEqual(ids(['figures/cups'], [{ date: '2026-03-01' }]), [`cups-2026-03-01`, 'count']);
  assert.deepEqual(ids(['figures/cups'], [{}], { kind: 'revision' }), ['count', `cups-${DAY}`]);
  assert.deepEqual(ids(['terms/cup'], [{}]), ['count', `cups-${DAY}`]);
});

const EN = { code: 'en', original: 'en' };

test('one line tells every correction, or else the last revision', () => {
  const note = (date: string, kind: Correction['kind']) => ({ date, kind, changed: 'A cup.' });
  assert.equal(noticeOf([], EN), undefined);
  assert.equal(noticeOf([note('2026-03-01', 'revision'), note('2026-02-01', 'revision')], EN), 'Revised on March 1, 2026: A cup.');
  assert.equal(
    noticeOf([note('2026-03-01', 'correction'), note('2026-02-01', 'correction'), note('2026-01-01', 'revision')], EN),
    'Corrected on February 1, 2026: A cup. Corrected on March 1, 2026: A cup.',
  );
});
