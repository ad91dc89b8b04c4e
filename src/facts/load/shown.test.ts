import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
// First, since it names the folder that is read.
import { below, edit, git, hasGit, path, restore, said } from '../../testing/spoiled-copy.ts';
import { richContent } from '../../testing/rich-content.ts';
import { data } from '../../testing/spoil.ts';
import { draftsOf, shownOf } from './shown.ts';

const LONG = 'positions/teapot-guild/how-long.mdx';
const NOTICE = 'sources/guild-notice.yaml';
const LOCK = 'evidence.lock.json';
const LETTER = 'sources/works-letter.yaml';

test('a deleted file is named once, with every place that names it, and nothing else is offered', { skip: !hasGit }, () => {
  restore();
  for (const args of [['init'], ['add', '.'], ['commit', '-m', 'All']]) git(...args);
  rmSync(path('sources/guild-minutes.yaml'));
  assert.equal(
    said(true),
    `The content has 1 problem; nothing was published.

content/sources/guild-minutes.yaml
  was deleted, but is named in content/positions/teapot-guild/who-pours.mdx, line 15 (gm-01); content/positions/teapot-guild/who-pours.mdx, line 29 (gm-01); content/events/2019-counter.yaml, line 7 (gm-01). Restore it, or change what names it.
`,
  );
});

const draft = (name: string) => edit(name, /^(---\n)?/, '$1draft: true\n');

test('a draft is shown while one writes, and left out of what is published: nothing there may name it', () => {
  restore();
  draft('figures/steep-guild.yaml')();
  draft('terms/steep.yaml')();
  assert.equal(said(true), '');
  assert.match(
    said(false),
    /figures\/steep-guild\.yaml\n {2}is a draft, but is named in content\/\S+, line \d+ \(steep-guild\).*\. Make those drafts too, or take its `draft` out\./,
  );
  restore();
  draft(LONG)();
  assert.match(said(false), /how-long\.mdx\n {2}is a draft, of a party and a question that are none\./);
});

test('what a source says on a question that is a draft waits with it, that of an archived source too', () => {
  restore();
  // The same question and its positions again, as drafts, with a claim of their own in a source that is published.
  for (const name of ['questions/how-long.mdx', LONG, 'positions/kettle-works/how-long.mdx']) {
    const text = readFileSync(path(name), 'utf8')
      .replace(/number: 2/, 'number: 3')
      .replace(/tg-03/g, 'tg-09');
    writeFileSync(path(name.replace('how-long', 'how-hot')), text.replace(/^---\n/, '---\ndraft: true\n'));
  }
  edit(
    NOTICE,
    /$/,
    readFileSync(path(NOTICE), 'utf8')
      .match(/  - id: tg-03[\s\S]*/)![0]
      .replace('tg-03', 'tg-09')
      .replace('how-long', 'how-hot'),
  )();
  const { sources } = JSON.parse(readFileSync(path(LOCK), 'utf8')) as { sources: Record<string, { claims: Record<string, unknown> }> };
  const { claims } = sources['guild-notice']!;
  claims['tg-09'] = claims['tg-03'];
  writeFileSync(path(LOCK), JSON.stringify({ sources }));
  assert.equal(said(true), '');
  assert.equal(said(false), '');
  edit('events/2025-letter.yaml', /claims: \[/, 'claims: [tg-09, ')();
  assert.equal(said(true), '');
  assert.match(said(false), /events\/2025-letter\.yaml\n  line \d+, claims\.0: names the unknown claim "tg-09"/);
});

test('a chart that is a draft takes its versions along, and no others', () => {
  const raw = richContent();
  const [chart] = raw.charts;
  raw.charts.push({ ...chart!, id: 'cup', file: 'content/charts/cup.mdx', data: { ...data(chart), draft: true } });
  const { id, ...version } = raw.versions[0]!;
  raw.versions.push({ ...version, id: id.replace('cups', 'cup') });
  assert.deepEqual(
    draftsOf(raw).map((one) => one.id),
    ['cup'],
  );
  const shown = shownOf(raw, false);
  assert.deepEqual(
    shown.raw.versions.map((one) => one.id.split('/')[0]),
    ['cups', 'cups'],
  );
  assert.deepEqual(
    shown.around.gone.charts.map((one) => one.id),
    ['cup'],
  );
  assert.equal(shownOf(raw, true).raw.versions.length, 3);
});

const VALID: [name: string, change: () => void][] = [
  ['a byte order mark', () => [LETTER, LONG].forEach((name) => edit(name, /^/, '\uFEFF')())],
  ['line endings of Windows', () => [LETTER, LONG].forEach((name) => edit(name, /\n/g, '\r\n')())],
  ['files that no eye sees', () => writeFileSync(path('.DS_Store'), '')],
  ['nothing left out', () => rmSync(path('left-out'), { recursive: true })],
  [
    'ids that end in a year and a number, in fields and in a body',
    () => {
      for (const name of below()) if (/tg-03/.test(readFileSync(path(name), 'utf8'))) edit(name, /tg-03/g, 'tg-2026-3')();
    },
  ],
];

for (const [name, change] of VALID)
  test(`${name}: nothing is wrong with it`, () => {
    restore();
    change();
    assert.equal(said(true), '');
  });
