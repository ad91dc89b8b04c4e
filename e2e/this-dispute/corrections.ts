import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  CHART,
  CLAIM,
  clear,
  correct,
  dist,
  FIGURE,
  file,
  first,
  freeze,
  holding,
  mainOf,
  noteOf,
  noticed,
  page,
  run,
  shown,
} from './corrected-site.ts';
import { root } from '../checks/files.ts';
import { readXml, textOf, within } from '../checks/xml.ts';

before(correct);
after(clear);

test('a version is never written over by accident, no date comes from the clock, and a correction must exist', () => {
  const refusals: [string[], RegExp][] = [
    [['--date', '2027-01-15', '--kind', 'revision', '--says', 'x y', 'therapist-survey'], /has a version of 2027-01-15/],
    [['therapist-survey'], /--date is missing/],
    [['--correction', 'leaving-mistypd', 'therapist-survey'], /There is no .*corrections\/leaving-mistypd\.yaml/],
  ];
  for (const [args, says] of refusals) {
    const { status, said } = freeze(...args);
    assert.notEqual(status, 0);
    assert.match(said, says);
  }
});

test('the corrected content is built', () => {
  const { status, said } = run('npm', 'run', '--silent', 'build');
  assert.equal(status, 0, said);
});

test('a corrected chart keeps its earlier version, data, text and drawing, and says what was corrected', () => {
  assert.match(page('charts/therapist-survey'), /58%/);
  for (const part of [`v/${first}/`, 'v/2027-01-15/']) assert.ok(page('charts/therapist-survey').includes(part), part);
  for (const path of [`charts/therapist-survey/v/${first}`, `embed/therapist-survey/v/${first}`]) {
    assert.match(page(path), /53%/);
    assert.ok(shown(page(path)).includes(noteOf(FIGURE)), path);
  }
  for (const format of ['svg', 'csv', 'json']) {
    assert.match(file(`charts/therapist-survey/v/${first}.${format}`), /53%/, format);
    assert.match(file(`charts/therapist-survey.${format}`), /58%/, format);
  }
  assert.ok(!page('embed/therapist-survey/v/2027-01-15').includes('class="notice"'));
});

/** The list of corrections names pages in the content's own language. */
const inOwnLanguage = (path: string) => !path.startsWith('es/');

test('every page that prints a corrected figure says so near its top, and no other page does', () => {
  const printing = holding('href="/figures/survey-leaving/"', 'data-row="survey-leaving"').filter(
    (path) => !/^(corrections|sources|style)\/|^figures\/./.test(path), // these name it as a place, or show it as a sample
  );
  assert.deepEqual(noticed(FIGURE.id).sort(), [...printing, 'figures/survey-leaving/'].sort());
  assert.ok(noticed(FIGURE.id).includes('es/charts/therapist-survey/'), 'translated pages say so too');
  for (const path of noticed(FIGURE.id).filter(inOwnLanguage)) assert.ok(shown(mainOf(path)).includes(noteOf(FIGURE)), path);
});

test('every page that rests on a corrected claim says so, and no page does that has nothing of it', () => {
  const citing = holding('/sources/bhbusiness-settlement/#h-H04"').filter(
    (path) => !/^corrections\/|^charts\/timeline\//.test(path), // the timeline's rows are events, which were not corrected
  );
  const has = noticed(CLAIM.id);
  for (const path of ['disagreements/settlement-year/', 'timeline/', 'charts/deficiencies/']) assert.ok(citing.includes(path), path);
  assert.deepEqual(
    citing.filter((path) => !has.includes(path)),
    [],
  );
  const drawing = holding('data-chart="deficiencies"');
  assert.deepEqual(
    has.filter((path) => ![...citing, ...drawing, 'sources/bhbusiness-settlement/'].includes(path)),
    [],
  );
});

test('a chart corrected by a version of its own says so wherever it is shown, and once only', () => {
  const has = noticed(CHART.id);
  for (const path of ['charts/', 'charts/strikes/', 'questions/north-south/']) assert.ok(has.includes(path), path);
  assert.ok(!has.includes('charts/therapist-survey/'));
  assert.equal(shown(page('charts/strikes')).split(CHART.says).length, 2);
});

test('files and embeds of a corrected chart say so, those of other charts do not', () => {
  for (const view of ['therapist-survey', 'therapist-survey/by-topic']) {
    const embed = page(`embed/${view}`);
    assert.ok(shown(embed).includes(noteOf(FIGURE)), view);
    assert.ok(embed.includes(`href="/corrections/#${FIGURE.id}"`), view);
    assert.ok(shown(file(`charts/${view}.svg`)).includes(noteOf(FIGURE)), view);
    const { corrections } = JSON.parse(file(`charts/${view}.json`)) as { corrections: unknown };
    const { date, changed, id } = FIGURE;
    assert.deepEqual(corrections, [{ date, kind: 'correction', changed, link: `/corrections/#${id}` }]);
  }
  assert.ok(file('charts/deficiencies.json').includes(CLAIM.changed));
  assert.ok(!file('charts/settlement-parts.svg').includes('Corrected on'));
  assert.deepEqual((JSON.parse(file('charts/settlement-parts.json')) as { corrections: unknown }).corrections, []);
  assert.ok(!page('embed/settlement-parts').includes('class="notice"'));
});

test('the list of corrections has each once, newest first, with the pages that it touches', () => {
  const html = mainOf('corrections/');
  const ids = [...html.matchAll(/<li id="([^"]+)"/g)].map((match) => match[1]!);
  assert.deepEqual(ids, [CLAIM.id, FIGURE.id, CHART.id]);
  const item = (id: string) => html.slice(html.indexOf(`id="${id}"`)).split('</li>')[0]!;
  for (const { id, changed, why } of [CLAIM, FIGURE]) for (const part of [changed, why]) assert.ok(shown(item(id)).includes(part), part);
  assert.ok(shown(item(FIGURE.id)).includes(FIGURE.said));
  for (const id of ids) {
    const links = [...item(id).matchAll(/href="\/([^"#]*)"/g)].map((match) => match[1]!);
    assert.deepEqual(
      links.filter((path) => !path.startsWith('glossary')).sort(),
      noticed(id)
        .filter((path) => !path.startsWith('glossary') && inOwnLanguage(path))
        .sort(),
    );
  }
});

interface Entry {
  id: string;
  title: string;
  updated: string;
  link: { rel: string; href: string }[];
}

/** A feed as its readers understand it. */
function feed(path: string): { id: string; updated: string; entry: Entry[] } {
  const xml = readXml(readFileSync(path, 'utf8'));
  const said = (element: typeof xml) => ({ id: textOf(element, 'id'), updated: textOf(element, 'updated') });
  const entry = within(xml, 'entry').map((one) => ({
    ...said(one),
    title: textOf(one, 'title'),
    link: within(one, 'link').map(({ attribs }) => ({ rel: attribs['rel']!, href: attribs['href']! })),
  }));
  return { ...said(xml), entry };
}

test('feeds tell every correction with a lasting id and a page to read it on', () => {
  const [corrections, changes] = ['corrections', 'changes'].map((name) => feed(join(dist, `${name}.xml`)));
  assert.deepEqual(
    corrections!.entry.map(({ title }) => title),
    [CLAIM.changed, FIGURE.changed, CHART.says].map((says) => `Correction: ${says}`),
  );
  assert.deepEqual(changes!.entry.slice(0, 3), corrections!.entry);
  assert.equal(corrections!.updated, '2027-02-01T00:00:00Z');
  const all = [corrections!, changes!].flatMap(({ id, entry }) => [id, ...entry.map((one) => one.id)]);
  for (const id of all) assert.match(id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(new Set(all).size, changes!.entry.length + 2);
  const earlier = feed(join(root, 'dist/changes.xml')).entry.map(({ id }) => id);
  assert.deepEqual(
    earlier.filter((id) => !all.includes(id)),
    [],
    'an entry has lost its id',
  );
  for (const { link } of changes!.entry)
    for (const { href } of link) {
      const [path = '', fragment] = href.split('#');
      assert.ok(!fragment || page(path).includes(`id="${fragment}"`), href);
      assert.ok(page(path), href);
    }
});

test('where the site has no address of its own, no sitemap is written', () => {
  assert.throws(() => file('sitemap-index.xml'));
});

test('the overview and the list of corrections lead readers of feeds to them', () => {
  for (const path of ['', 'corrections'])
    for (const name of ['corrections', 'changes'])
      assert.match(page(path), new RegExp(`<link rel="alternate" type="application/atom\\+xml" href="/${name}\\.xml"`));
});
