import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Raw } from '../load/parse-file.ts';
import { data, failsAsItShould, failure, type Way } from '../../testing/spoil.ts';

const FILE = 'content/positions/reds/tea.mdx';
const CITE = '<Cite claims="c-1"/>';

/** Makes the only claim one of which we read nothing ourselves, and writes the case. */
function reported(raw: Raw, body: string, more: { cell?: string; summary?: string; distance?: string; witnesses?: number } = {}): void {
  const { distance = 'not-opened', witnesses, ...fields } = more;
  const said = { cell: 'Reported to want more.', summary: 'Reds are reported to want {cups} cups.', ...fields };
  Object.assign(data(raw.sources[0]), { distance, url: undefined });
  const { at: _, ...claim } = data(raw.sources[0])['claims'][0];
  const known = distance === 'digest' ? { confidence: 'medium', ...(witnesses && { witnesses }) } : {};
  data(raw.sources[0])['claims'] = [{ ...claim, text: 'The Reds are reported to want 30 cups.', ...known }];
  data(raw.evidence[0])['sources'] = {};
  Object.assign(data(raw.positions[0]), said);
  raw.positions[0]!.body = body;
}

const WAYS: Way[] = [
  [
    'a sentence of a case',
    (raw) => reported(raw, `They want tea.${CITE} They are reported to drink it.${CITE}`),
    FILE,
    /body: states "They want tea\."…, of which we read nothing ourselves\. Say that it is reported/,
  ],
  ['what only a summary says', (raw) => reported(raw, `The Reds want tea.${CITE}`, { distance: 'digest' }), FILE, /body: states "The Reds/],
  ['“says” alone', (raw) => reported(raw, `The Reds say that they want tea.${CITE}`), FILE, /body: states "The Reds say/],
  ['a summary', (raw) => reported(raw, `By one account they want tea.${CITE}`, { summary: 'Reds want tea.' }), FILE, /summary: states/],
  ['a cell', (raw) => reported(raw, `The Cup reports that they want tea.${CITE}`, { cell: 'Tea.' }), FILE, /cell: states "Tea\."/],
];

for (const way of WAYS) test(`${way[0]} that hides that we read nothing of it ourselves is refused`, () => failsAsItShould(way));

test('what is told as a report or an account passes, and so does what two witnesses carry', () => {
  for (const told of ['The Cup reports that they want tea.', 'They want tea, by one account.', 'They want tea, according to the Cup.'])
    assert.equal(
      failure((raw) => reported(raw, told + CITE)),
      'nothing failed',
      told,
    );
  const witnessed = { distance: 'digest', witnesses: 2, cell: 'More.', summary: 'Reds want {cups} cups.' };
  assert.doesNotMatch(
    failure((raw) => reported(raw, `They want tea.${CITE}`, witnessed)),
    /we read nothing/,
  );
});
