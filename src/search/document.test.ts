import assert from 'node:assert/strict';
import { test } from 'node:test';
import { link } from '../facts/load/link.ts';
import { check } from '../facts/load/parse.ts';
import { asWritten } from '../testing/as-written.ts';
import { smallContent } from '../testing/fixture.ts';
import { data } from '../testing/spoil.ts';
import { documentsOf } from './document.ts';
import { searchRecords } from './records.ts';

/** The small content with what a record can hold besides. */
function content() {
  const raw = smallContent();
  const [source] = raw.sources;
  const claim = { ...data(source)['claims'][0], distance: 'part', numbers: [] };
  const digest = { ...claim, id: 'd-1', distance: 'digest', confidence: 'medium', text: 'The Reds are reported to like “black” tea.' };
  data(source)['title'] = 'The paper (title of the page not seen)';
  data(source)['claims'].push(
    digest,
    { ...digest, id: 'd-2' },
    { ...claim, id: 'c-2', speaker: 'Ada, a brewer', text: 'A brewer likes tea & <milk>.' },
  );
  data(raw.positions[0])['statements'] = [{ claims: ['d-1', 'c-1'] }, { claims: ['d-2'] }, { claims: ['c-2'], text: 'Milk is good.' }];
  data(raw.positions[0])['cell'] = 'More, says Ada.';
  raw.questions[0]!.body = 'Tea is [hot](/glossary/), <Fig id="cups"/> cups of it.';
  raw.pages[0]!.body = '## Who\n\nWe are `tea` tasters.';
  raw.positions[0]!.body += '\n\n## Of *milk*\n\nSee [the study](/studies/cups/).';
  Object.assign(data(raw.questions[0]), { agreed: [{ text: 'Tea is hot.', claims: ['c-1'] }], settle: ['A count of five cups.'] });
  Object.assign(data(raw.terms[0]), { also: ['beaker'] });
  Object.assign(data(raw.figures[0]), { caveats: ['Not counted again.'] });
  data(raw.events[0])['claims'] = ['d-1'];
  data(raw.laws[0])['claims'] = ['d-1', 'c-2'];
  data(raw.readersWords[0])['kinds'] = [{ kind: 'law', words: ['statute', 'rule'] }];
  const { title, finding, caveats, card, drawing } = data(raw.charts[0]);
  const view = { id: 'by-cup', name: 'By cup', text: 'In words.', title: 'Another chart', finding, caveats, card, drawing };
  Object.assign(data(raw.charts[0]), { name: 'All', views: [view] });
  const missing = [{ for: 'A count', where: 'Everywhere', when: '2026-01-02' }];
  const since = {
    id: 'since',
    title: 'Since the start',
    event: 'start',
    headline: ['start'],
    missing,
    text: 'It goes on.',
    claims: ['c-1'],
  };
  data(raw.site[0])['since'] = since;
  data(raw.positions[1])['missing'].push({ for: 'Any cup of it', where: 'Everywhere', when: '2026-01-02' });
  return raw;
}

test('what the index is told of each record, part by part', () => {
  // Rules on where numbers come from are passed over.
  const library = link(check(content(), {}).entries);
  const write = documentsOf(library);
  const documents = searchRecords(library).map((record) => `${record.url}\n${write(record).replaceAll('><', '>\n<')}\n`);
  asWritten(new URL('golden/documents.txt', import.meta.url), documents.join('\n'));
});

test('readers’ words are given where a text says a name whole, in the singular or plural, and lacks the others', () => {
  const raw = smallContent();
  data(raw.readersWords[0])['same'] = [
    ['cup', 'mug'],
    ['pot', 'kettle'],
  ];
  const write = documentsOf(link(check(raw, {}).entries));
  const readers = (title: string) =>
    /id="-readers"[^>]*>([^<]*)</.exec(write({ url: '/', kind: 'event', title, summary: '' }))?.[1] ?? 'none';
  for (const [title, words] of [
    ['A cup', 'mug'],
    ['Two cups', 'mug'],
    ['Cups, and pots', 'mug kettle'],
    ['A mug and a cup', 'none'],
    ['A cupboard', 'none'],
  ] as const)
    assert.equal(readers(title), words, title);
});
