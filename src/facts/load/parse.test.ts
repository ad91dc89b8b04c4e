// What authors are told where a field is not what its schema says.
import type { Raw } from './parse-file.ts';
import { all, data, saysAsWritten, set } from '../../testing/spoil.ts';

const none = (name: keyof Raw) => (raw: Raw) => void (raw[name] = []);

saysAsWritten(new URL('golden/schema.txt', import.meta.url), {
  'a field left out': set('sources', { interest: undefined }),
  'a field left out of which nothing is described': (raw) => void delete data(raw.charts[0])['drawing'].groups[0].note,
  'a field of two sentences that is wrong': set('sources', { speaksFor: 7 }),
  'a text in place of a number': set('figures', { value: '30' }, 1),
  'a time in place of a date': set('events', { date: new Date('2026-01-02') }),
  'a day that there is not': set('events', { date: '2026-02-30' }),
  'a misspelled field': set('terms', { meening: 'A vessel.' }),
  'a field like no other, and another': set('terms', { zzzzzz: 'A', yyyyyy: 'B' }),
  'a misspelled field within a list': (raw) => void (data(raw.sources[0])['claims'][0].unusd = 'Too thin.'),
  'a word that is none of those it may be': set('parties', { role: 'angry' }),
  'two mistakes in one file, and one in another': all(set('terms', { term: '', meaning: 7 }), set('laws', { asOf: '2026' })),
  'no settings, parties, questions and positions': all(none('site'), none('parties'), none('questions'), none('positions')),
  'no sources, charts and pages': all(none('sources'), none('charts'), none('pages')),
  'nothing of what may be left out': all(
    none('laws'),
    none('searches'),
    none('studies'),
    none('voices'),
    none('leftOut'),
    none('readersWords'),
  ),
});
