import { test } from 'node:test';
import { asWritten } from '../../testing/as-written.ts';
import { richContent } from '../../testing/rich-content.ts';
import { data } from '../../testing/spoil.ts';
import { link } from './link.ts';
import { check } from './parse.ts';
import type { Raw } from './parse-file.ts';

/** Content of several entries of each kind, none in the order in which the site shows them. */
function content(): Raw {
  const raw = richContent();
  const again = (name: keyof Raw, id: string, fields: object) =>
    raw[name].push({ ...raw[name][0]!, id, file: `content/${name}/${id}.yaml`, data: { ...data(raw[name][0]), ...fields } });
  again('terms', 'ale', { term: 'Ale', searched: 'all' });
  again('help', 'first', { number: 1 });
  data(raw.help[0])['number'] = 2;
  again('events', 'before', { date: '2025', precision: 'year', claims: ['c-1'] });
  again('charts', 'before', { number: 2, views: [], accounts: [{ who: 'Reds', text: '{cups} cups.', claims: ['c-1'] }] });
  data(raw.charts[0])['number'] = 3;
  data(raw.charts.at(-1))['finding'] = 'They want {cups}.';
  again('sources', 'daily', { publisher: 'A daily', claims: [{ ...data(raw.sources[0])['claims'][3], id: 'a-1', voice: undefined }] });
  again('sources', 'newer', { publisher: 'A daily', published: '2026-02', speaksFor: undefined });
  data(raw.sources.at(-1))['claims'] = [{ ...data(raw.sources[0])['claims'][3], id: 'n-1', voice: undefined, date: '2025-12' }];
  again('questions', 'before', { number: 2 });
  data(raw.questions[0])['number'] = 3;
  for (const party of ['reds', 'blues']) again('positions', `${party}/before`, { statements: [], replies: [], answer: 'declined' });
  data(raw.positions.at(-1))['statements'] = [{ claims: ['d-1'] }];
  data(raw.positions.at(-2))['charts'] = ['before'];
  again('corrections', 'earlier', { date: '2026-01-20' });
  again('corrections', 'a-slip', {});
  data(raw.site[0])['parties'] = ['blues', 'reds'];
  return raw;
}

/** A value as text: an entry within another is named by its id alone. */
function plain(value: unknown, depth = 0): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([name, one]) => [String(name), plain(one, depth + 1)]));
  if (value instanceof Set) return [...value];
  if (Array.isArray(value)) return value.map((one) => plain(one, depth + 1));
  if (!value || typeof value !== 'object') return value;
  if (depth > 2 && 'id' in value && Object.keys(value).length > 2) return `→ ${String(value.id)}`;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one, depth + 1)]));
}

/** A list or a map with a line for each of its entries. */
function lines(value: unknown): string {
  const held =
    value instanceof Map
      ? [...value].map(([name, one]) => [`${name}: `, one])
      : Array.isArray(value)
        ? value.map((one) => ['', one])
        : [['', value]];
  return held.map(([name, one]) => `${name}${JSON.stringify(plain(one, 2))}`).join('\n');
}

test('entries are linked to each other, in the order in which the site shows them', () => {
  const { site: _, ...library } = link(check(content(), {}).entries);
  const parts = Object.entries(library).map(([name, value]) => `## ${name}\n${lines(value)}\n`);
  asWritten(new URL('golden/library.txt', import.meta.url), parts.join('\n'));
});
