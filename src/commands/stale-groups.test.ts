import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../facts/load/parse.ts';
import { smallContent } from '../testing/fixture.ts';
import type { Raw } from '../facts/load/parse-file.ts';
import { groups, linesOf, mostPressing, staleIn } from './stale-groups.ts';

/** What each group finds on a day in the small content, in which all was looked up on January 2, 2026. */
const found = (today: string, change: (raw: Raw) => void = () => {}) => {
  const raw = smallContent();
  change(raw);
  const { entries, problems } = check(raw);
  assert.deepEqual(problems, []);
  return groups.map((group) => staleIn(group, entries, today).map(({ file, field, age }) => `${file} ${field} ${age}`));
};

test('the status of a law is stale after 60 days, not on the sixtieth', () => {
  assert.deepEqual(found('2026-03-03')[0], []);
  assert.deepEqual(found('2026-03-04')[0], ['content/laws/tea.yaml asOf 61']);
});

test('what is unknown, and a telephone number, are stale after 90 days, not on the ninetieth', () => {
  const [, unknown, , phones] = found('2026-04-02');
  assert.deepEqual([unknown, phones], [[], []]);
  const [, later, , numbers] = found('2026-04-03');
  assert.deepEqual(later, [
    'content/positions/blues/tea.mdx missing.0.when 91',
    'content/searches/all.yaml when 91',
    'content/site.yaml unknown.0.when 91',
  ]);
  assert.deepEqual(numbers, ['content/help/tea.yaml phones.0 91']);
});

test('sources seen in part are listed on any day, and claims seen less fully than their source; those read in full are not', () => {
  assert.deepEqual(found('2026-01-02')[2], []);
  const claim = (raw: Raw) => (raw.sources[0]!.data as { claims: object[] }).claims[0]!;
  const partly = found('2026-01-03', (raw) => {
    Object.assign(claim(raw), { distance: 'part' });
  });
  assert.deepEqual(partly[2], ['content/sources/paper.yaml claims.0.distance 1']);
  const unopened = found('2026-01-03', (raw) => {
    Object.assign(raw.sources[0]!.data as object, { distance: 'not-opened' });
    Object.assign(claim(raw), { at: undefined });
    Object.assign(raw.evidence[0]!.data as object, { sources: {} });
    // What rests on it is told as reported.
    const position = raw.positions[0]!;
    Object.assign(position.data as object, { cell: 'More, as reported.', summary: 'Reds are reported to want {cups} cups.' });
    position.body = 'They are reported to want <Fig id="cups"/>.<Cite claims="c-1"/>';
  });
  assert.deepEqual(unopened[2], ['content/sources/paper.yaml distance 1']);
});

test('what readers act on comes first, and what stands in several places counts once', () => {
  const one = (file: string, what: string, age: number) => ({ file: `content/${file}`, field: 'when', what, date: '2026-01-01', age });
  const many = Array.from({ length: 9 }, (_, i) => one(`terms/${i}.yaml`, `Term ${i}`, 500));
  const first = mostPressing([...many, one('laws/a.yaml', 'Act', 100), one('site.yaml', 'The end', 90), one('site.yaml', 'The end', 90)]);
  assert.deepEqual(
    first.map(({ what }) => what),
    ['The end', 'Act', ...many.slice(0, 8).map(({ what }) => what)],
  );
  assert.deepEqual(linesOf([one('site.yaml', 'The end', 90), one('questions/tea.mdx', 'The end', 90)]), [
    '2026-01-01, 90 days:',
    '  content/site.yaml, when; content/questions/tea.mdx, when. The end',
  ]);
});
