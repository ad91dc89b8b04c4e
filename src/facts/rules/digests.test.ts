import { test } from 'node:test';
import type { Raw } from '../load/parse-file.ts';
import { data, failsAsItShould, type Way } from '../../testing/spoil.ts';

const SOURCE = 'content/sources/letter.yaml';
const SUMMARY = { id: 'd-1', question: 'tea', kind: 'event', confidence: 'medium', text: 'The Reds are reported to want more tea.' };

/** Adds a source that we know through a summary alone. */
function letter(raw: Raw, claim: object = {}, source: object = {}): void {
  const { url: _, ...paper } = data(raw.sources[0]);
  const letter = { ...paper, distance: 'digest', ...source, claims: [{ ...SUMMARY, ...claim }] };
  raw.sources.push({ ...raw.sources[0]!, id: 'letter', file: SOURCE, data: letter });
  raw.events.push({ ...raw.events[0]!, id: 'more', file: 'content/events/more.yaml', data: happened() });
}

const happened = (more = {}) => ({
  date: '2026-01-01',
  precision: 'day',
  title: 'More tea is reported',
  text: 'More is reported.',
  claims: ['d-1'],
  ...more,
});

const WAYS: Way[] = [
  ['a link', (raw) => letter(raw, {}, { url: 'https://example.org/letter' }), SOURCE, /url: links to a page of which d-1 is known only/],
  ['high confidence', (raw) => letter(raw, { confidence: 'high' }), SOURCE, /confidence: is high for what only a summary says/],
  ['a quotation', (raw) => letter(raw, { text: 'The Reds are reported to want “more” tea.' }), SOURCE, /quotes what only a summary says/],
  ['a statement', (raw) => letter(raw, { text: 'The Reds want more tea.' }), SOURCE, /text: states what only a summary says/],
  [
    'witnesses of what we saw',
    (raw) => letter(raw, { distance: 'part', witnesses: 2 }),
    SOURCE,
    /witnesses: counts summaries of what we saw/,
  ],
  [
    'an event that is stated',
    (raw) => {
      letter(raw);
      raw.events.at(-1)!.data = happened({ title: 'More tea' });
    },
    'content/events/more.yaml',
    /title: states what only a summary says/,
  ],
  [
    'a line of the overview with low confidence',
    (raw) => {
      letter(raw, { confidence: 'low' });
      data(raw.site[0])['glance'].push({ title: 'The news', text: 'More tea is reported.', claims: ['d-1'] });
    },
    'content/site.yaml',
    /glance\.1\.claims\.0: rests on a summary alone, with low confidence/,
  ],
  [
    'an answer with low confidence',
    (raw) => {
      letter(raw, { confidence: 'low' });
      data(raw.positions[0])['statements'] = [{ claims: ['d-1'] }, { claims: ['c-1'] }];
    },
    'content/positions/reds/tea.mdx',
    /statements\.0\.claims\.0: rests on a summary alone/,
  ],
  [
    'a figure that is drawn as certain',
    (raw) => {
      letter(raw, { text: 'The Reds are reported to want 30 cups.', numbers: ['30'] });
      data(raw.figures[0])['claims'] = ['d-1'];
    },
    'content/charts/cups.mdx',
    /is drawn as certain, but known only through a summary/,
  ],
];

for (const way of WAYS) test(`of what only a summary says, ${way[0]} is refused`, () => failsAsItShould(way));
