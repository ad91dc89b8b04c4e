// What pages say of how something is known, and by whom it is said, is what the data package holds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DomUtils } from 'htmlparser2';
import { elements, parsed, type Element } from '../setup/html.ts';
import { filesBelow, read } from './files.ts';

const listed = <T extends { id: string }>(name: string) =>
  new Map((JSON.parse(read(`dist/data/${name}.json`)) as T[]).map((one) => [one.id, one]));
const claims = listed<{ id: string; state: string; secondHand: boolean }>('claims');
const positions = listed<{ id: string; basis: string }>('positions');

const pages = filesBelow('dist')
  .filter((file) => file.endsWith('index.html') && !/^dist\/embed\/|\/v\//.test(file))
  .map((file) => ({ file, all: elements(parsed(read(file)), () => true) }));
const has = (element: Element | undefined, name: string) => (element?.attribs['class'] ?? '').split(' ').includes(name);
const within = (element: Element) => elements({ children: [element] } as never, () => true);

test('a panel has the color of the party whose mark is in it, and the mark is outlined where others tell its answer', () => {
  let count = 0;
  for (const { file, all } of pages)
    for (const panel of all.filter((one) => has(one, 'side'))) {
      const mark = within(panel).find((one) => has(one, 'g'));
      if (!mark) continue;
      const colors = [panel, mark].map((one) => ['first', 'second'].find((tone) => has(one, tone)));
      assert.equal(colors[0], colors[1], `${file}: the panel of ${panel.attribs['id']} has another color than its mark`);
      const [, question] = /^dist\/questions\/([^/]+)\/index\.html$/.exec(file) ?? [];
      const position = positions.get(`${panel.attribs['id']}/${question}`);
      if (position) assert.equal(has(mark, 'hollow'), position.basis === 'reported', `${file}: the mark of ${position.id}`);
      if (position) count++;
    }
  assert.ok(count > 1, 'panels were not found');
});

/** How the mark of a state looks. */
const LOOKS: Record<string, string> = { matched: 'full', part: 'part', 'not-opened': 'not', digest: 'digest' };

/** The claim to which the link before a mark leads; marks that explain themselves have none. */
function claimOf(mark: Element) {
  const before = mark.parent!.children.slice(0, mark.parent!.children.indexOf(mark)).filter((one): one is Element => 'attribs' in one);
  const link = before.find(({ attribs }) => /\/sources\/[^/]+\/#/.test(attribs['href'] ?? ''));
  return claims.get(link?.attribs['href']!.replace(/^.*#/, '') ?? '');
}

test('the evidence of a position says through whom it is known and how far that was checked, and what a summary is', () => {
  const marks = pages
    .filter(({ file }) => file.startsWith('dist/positions/'))
    .flatMap(({ file, all }) => all.filter((one) => has(one, 'v')).map((mark) => ({ file, all, mark, claim: claimOf(mark) })));
  assert.ok(marks.filter(({ claim }) => claim).length > 1, 'marks were not found');
  for (const { file, all, mark, claim } of marks) {
    if (!claim) continue;
    assert.ok(has(mark, LOOKS[claim.state]!), `${file}: the mark of ${claim.id} does not say that it is ${claim.state}`);
    const said = DomUtils.textContent(mark.parent!).trim();
    assert.equal(said.startsWith('via '), claim.secondHand, `${file}: "${said}" is wrong on whose words ${claim.id} is`);
    const explained = all.some((one) => one.name === 'p' && /^\s*Known to us only through /.test(DomUtils.textContent(one)));
    assert.ok(claim.state !== 'digest' || explained, `${file} does not say what the mark of a summary means`);
  }
});

type Entry = Record<string, string | string[] | undefined> & { link: string };

/** Fields of the data package that must be read on the page of their entry: what was said, who paid, and what limits it. */
const SAID: Record<string, string[]> = {
  sources: ['interest', 'read', 'reads'],
  claims: ['says', 'caveat'],
  statements: ['says'],
  parties: ['is', 'stake', 'speaks'],
  figures: ['shown', 'counts', 'of', 'caveats'],
  charts: ['finding', 'caveats', 'notReported'],
  disagreements: ['hold'],
  accounts: ['who', 'says'],
  studies: ['who', 'n', 'shows', 'notShown'],
  laws: ['requires', 'status'],
  events: ['says'],
};

/** Without the mark of what sources differ on, which follows a figure. */
const bare = (text: string) => text.replaceAll('≠', '').replace(/\s+/g, ' ');
const mains = new Map(
  pages.map(({ file, all }) => [
    file.replace(/^dist|index\.html$/g, ''),
    bare(DomUtils.textContent(all.find(({ name }) => name === 'main') ?? [])),
  ]),
);

for (const [name, fields] of Object.entries(SAID))
  test(`${name}: what the data package says of each is on its page, with what limits it`, () => {
    const entries = JSON.parse(read(`dist/data/${name}.json`)) as Entry[];
    const faults = entries.flatMap((entry) => {
      const main = mains.get(new URL(entry.link, 'http://here').pathname) ?? '';
      const told = fields.flatMap((field) => entry[field] ?? []);
      const lost = [...told, ...(entry['formula'] ? ['Our arithmetic'] : [])].filter((text) => !main.includes(bare(text)));
      return lost.map((text) => `${entry.link} lacks “${text}”`);
    });
    assert.deepEqual(faults, []);
  });
