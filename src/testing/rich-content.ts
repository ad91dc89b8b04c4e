// The small content with what its entries can hold besides. For tests only.
import { link } from '../facts/load/link.ts';
import { check } from '../facts/load/parse.ts';
import type { Raw } from '../facts/load/parse-file.ts';
import type { Library } from '../facts/load/types.ts';
import { smallContent } from './fixture.ts';
import { data } from './spoil.ts';

const WHEN = { where: 'Everywhere', when: '2026-01-02' };
const FROZEN = { small: ['One line'], source: 'The Reds', svg: '<svg/>', wide: '<svg/>', narrow: '<svg/>' };

export function richContent(): Raw {
  const raw = smallContent();
  const [source] = raw.sources;
  const claim = { ...data(source)['claims'][0], distance: 'part', numbers: [] };
  const digest = { ...claim, id: 'd-1', distance: 'digest', confidence: 'medium', text: 'The Reds are reported to like “black” tea.' };
  data(source)['title'] = 'The paper (title of the page not seen)';
  data(source)['claims'].push(digest, { ...digest, id: 'd-2' });
  data(source)['claims'].push({ ...claim, id: 'c-2', voice: 'poet', speaker: 'Ada, a brewer', text: 'A brewer likes tea & <milk>.' });
  const statements = [{ claims: ['d-1', 'c-1'] }, { claims: ['d-2'] }, { claims: ['c-2'], text: 'Milk is good.' }];
  Object.assign(data(raw.positions[0]), { statements, cell: 'More, says Ada.', figures: ['cups'], replies: ['blues/tea'] });
  raw.questions[0]!.body = 'Tea is [hot](/glossary/), <Fig id="cups"/> cups of it.';
  raw.pages[0]!.body = '## Who\n\nWe are `tea` tasters.';
  raw.positions[0]!.body += '\n\n## Of *milk*\n\nSee [the study](/studies/cups/).';
  data(raw.positions[1])['missing'].push({ for: 'Any cup of it', ...WHEN });
  Object.assign(data(raw.questions[0]), { agreed: [{ text: 'Tea is hot.', claims: ['c-1'] }], settle: ['A count of five cups.'] });
  Object.assign(data(raw.terms[0]), { also: ['beaker'] });
  Object.assign(data(raw.figures[0]), { caveats: ['Not counted again.'], interval: [28, 32], when: '2025', n: 12 });
  data(raw.disagreements[0])['figures'] = ['cups'];
  data(raw.events[0])['claims'] = ['d-1'];
  data(raw.laws[0])['claims'] = ['d-1', 'c-2'];
  data(raw.studies[0])['ownNumbers'] = [{ number: 'ten', why: 'We counted.' }];
  data(raw.readersWords[0])['kinds'] = [{ kind: 'law', words: ['statute', 'rule'] }];
  const { finding, caveats, card, drawing } = data(raw.charts[0]);
  const view = { id: 'by-cup', name: 'By cup', text: 'In words.', title: 'Another chart', finding, caveats, card, drawing };
  Object.assign(data(raw.charts[0]), { name: 'All', views: [view], notReported: ['When it was counted.'] });
  raw.charts[0]!.body = 'A square stands for ten cups.';
  const row = { id: 'cups', shown: '31', group: '', label: 'cups', note: '', value: 31, unit: 'cups' };
  const views = [{ ...FROZEN, data: { title: 'An old chart', finding: 'An old finding', description: 'Old.', rows: [row] } }];
  for (const [date, more] of Object.entries({ '2026-01-02': { kind: 'first' }, '2026-01-05': { kind: 'revision', text: 'It was 31.' } }))
    raw.versions.push({
      ...{ id: `cups/versions/${date}/version`, file: `content/charts/cups/versions/${date}/version.json`, body: '' },
      data: { date, views, ...more },
    });
  const slip = {
    date: '2026-02-01',
    kind: 'correction',
    changed: 'It was 29.',
    why: 'A slip.',
    said: '29 cups',
    touches: ['figures/cups'],
  };
  raw.corrections.push({ id: 'slip', file: 'content/corrections/slip.yaml', data: slip, body: '' });
  const since = { id: 'since', title: 'Since the start', event: 'start', headline: ['start'], text: 'It goes on.', claims: ['c-1'] };
  const glance = [{ title: 'What they want', party: 'reds', text: 'Tea, {cups} cups of it.', claims: ['c-1'] }];
  Object.assign(data(raw.site[0]), { contact: 'tea@example.org', since: { ...since, missing: [{ for: 'A count', ...WHEN }] } });
  data(raw.site[0])['glance'].push(...glance);
  return raw;
}

/** Its library. Rules on where numbers come from are passed over. */
export const richLibrary = (): Library => link(check(richContent(), {}).entries);
