import type { Raw } from '../load/parse-file.ts';
import { data, saysAsWritten } from '../../testing/spoil.ts';

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

const law = (fields: object) => (raw: Raw) => {
  letter(raw);
  Object.assign(data(raw.laws[0]), {
    claims: ['d-1'],
    name: 'The “Tea” Act',
    requires: 'Tea.',
    status: 'It is reported to hold.',
    ...fields,
  });
};
const second = (more: object) => (raw: Raw) => {
  letter(raw);
  data(raw.sources[1])['claims'].push({ ...SUMMARY, id: 'd-2', unused: undefined, ...more });
  raw.events.at(-1)!.data = happened({ text: 'More tea.', claims: ['d-1', 'd-2'] });
};
const mugs = (raw: Raw) =>
  raw.figures.push({
    ...raw.figures[0]!,
    id: 'mugs',
    file: 'content/figures/mugs.yaml',
    data: { ...data(raw.figures[0]), claims: ['d-1'] },
  });
const weak = (raw: Raw) => letter(raw, { confidence: 'low', text: 'The Reds are reported to want 30 cups.', numbers: ['30'] });
const drawn = (texture: string) => (raw: Raw) => {
  letter(raw, { text: 'The Reds are reported to want 30 cups.', numbers: ['30'] });
  data(raw.figures[0])['claims'] = ['d-1'];
  data(raw.charts[0])['drawing'].groups[0].parts[0].texture = texture;
};

saysAsWritten(new URL('golden/digests.txt', import.meta.url), {
  'a summary that is told as a report': letter,
  'a summary of high confidence': (raw) => letter(raw, { confidence: 'high' }),
  'a summary that is quoted': (raw) => letter(raw, { text: 'The Reds are reported to want “more” tea.' }),
  'a summary whose caveat quotes': (raw) => letter(raw, { caveat: 'So “they” say.' }),
  'a summary with an apostrophe': (raw) => letter(raw, { text: 'The Reds’ wish for more tea is reported, and wasn’t denied.' }),
  'a summary that is stated': (raw) => letter(raw, { text: 'The Reds want more tea.' }),
  'a summary of two witnesses that is stated': (raw) => letter(raw, { witnesses: 2, text: 'The Reds want more tea.' }),
  'witnesses of what we saw': (raw) => letter(raw, { distance: 'part', witnesses: 2, text: 'The Reds want more tea.' }),
  'a summary with a link': (raw) => letter(raw, {}, { url: 'https://example.org/letter' }),
  'an event that is stated': (raw) => {
    letter(raw);
    raw.events.at(-1)!.data = happened({ title: 'More tea', text: 'More “tea” is reported.' });
  },
  'an event that is stated, one of whose two summaries has witnesses': second({ witnesses: 2 }),
  'an event that is stated, of a summary and of what was read': (raw) => {
    letter(raw);
    raw.events.at(-1)!.data = happened({ title: 'More tea', text: 'More “tea”.', claims: ['d-1', 'c-1'] });
  },
  'a name that quotes, and a requirement that is stated': law({}),
  'a status that is stated': law({ status: 'In force.' }),
  'a cell that prints a figure of low confidence': (raw) => {
    weak(raw);
    mugs(raw);
    data(raw.positions[0])['cell'] = '{mugs} cups.';
  },
  'a term that prints a figure of low confidence': (raw) => {
    weak(raw);
    mugs(raw);
    data(raw.help[0])['text'] = 'Ask for {mugs} cups.';
  },
  'a second statement of low confidence': (raw) => {
    weak(raw);
    data(raw.positions[0])['statements'].push({ claims: ['d-1'] });
    raw.positions[0]!.body += ' They are reported to want more.<Cite claims="d-1"/>';
  },
  'a first statement of low confidence': (raw) => {
    letter(raw, { confidence: 'low' });
    data(raw.positions[0])['statements'] = [{ claims: ['d-1'] }, { claims: ['c-1'] }];
    raw.positions[0]!.body += ' They are reported to want more.<Cite claims="d-1"/>';
  },
  'a line of the overview of low confidence': (raw) => {
    letter(raw, { confidence: 'low' });
    data(raw.site[0])['glance'].push({ title: 'The news', text: 'More tea is reported.', claims: ['d-1'] });
  },
  'a line of the overview of medium confidence': (raw) => {
    letter(raw);
    data(raw.site[0])['glance'].push({ title: 'The news', text: 'More tea is reported.', claims: ['d-1'] });
  },
  'a figure drawn as certain': drawn('solid'),
  'a figure drawn as open': drawn('open'),
});
