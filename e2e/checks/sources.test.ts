import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { placeOf, read } from './files.ts';
import { LOCK, prove } from './prove.ts';

interface Lock {
  sources: Record<string, { document: string; claims: Record<string, { at: number; paragraph: string; numbers: string[] }> }>;
}

const work = mkdtempSync(join(tmpdir(), 'evidence-'));
after(() => rmSync(work, { recursive: true }));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const PAPER = 'A title\nThe Reds want 2,400 cups.\n\nHalf of the Blues want 30.\n';

/** A source as YAML, with claims written short: id, paragraph, numbers. */
function source(distance: string, claims: [id: string, at: number, numbers: string[]][]): string {
  const head = {
    title: 'Paper',
    publisher: 'Reds',
    published: '2026',
    kind: 'party',
    distance,
    interest: 'Own.',
    read: 'All.',
    lastChecked: '2026-01-02',
  };
  const list = claims.map(([id, at, numbers]) => ({
    id,
    at,
    numbers,
    question: 'tea',
    kind: 'figure',
    text: `It says ${numbers.join(' and ')}.`,
  }));
  return JSON.stringify({ ...head, claims: list });
}

/** A made-up archive of one document, and content with one source of it and one that was seen in part. */
function small(name: string, claims: Parameters<typeof source>[1], paper = PAPER) {
  const [content, folder] = [join(work, name, 'content'), join(work, name, 'archive')];
  mkdirSync(join(content, 'sources'), { recursive: true });
  mkdirSync(folder);
  writeFileSync(join(content, 'sources/paper.yaml'), source('copy', claims));
  writeFileSync(join(content, 'sources/letter.yaml'), source('part', [['l-1', 1, ['99']]]));
  writeFileSync(join(folder, 'paper.txt'), paper);
  return { content, folder };
}

test('what is proved is written down: documents and paragraphs by hash, numbers as printed, sorted', () => {
  const { content, folder } = small('good', [
    ['p-2', 4, ['half', '30']],
    ['p-1', 2, ['2,400']],
  ]);
  const { status, said, lock } = prove(content, folder);
  assert.equal(status, 0, said);
  assert.match(said, /Claims found: 2, in documents: 1\./);
  const expected: Lock = {
    sources: {
      paper: {
        document: sha256(PAPER),
        claims: {
          'p-1': { at: 2, paragraph: sha256('The Reds want 2,400 cups.'), numbers: ['2,400'] },
          'p-2': { at: 4, paragraph: sha256('Half of the Blues want 30.'), numbers: ['half', '30'] },
        },
      },
    },
  };
  assert.equal(lock, JSON.stringify(expected, null, 1) + '\n');
  assert.equal(prove(content, folder).lock, lock, 'a second run writes something else');
});

test('every gap is named with what to do, and an earlier lock stays as it was', () => {
  const { content, folder } = small('bad', [
    ['p-1', 2, ['2']],
    ['p-2', 2, ['30']],
    ['p-3', 3, []],
    ['p-4', 9, []],
  ]);
  writeFileSync(join(content, LOCK), 'earlier');
  const { status, said, lock } = prove(content, folder);
  assert.equal(status, 1);
  assert.match(said, /The content has 4 problems; nothing was written\.\n\ncontent\/sources\/paper\.yaml\n/);
  assert.match(said, /p-1: paragraph 2 of paper\.txt does not print 2 as a number of its own\. It is nowhere in paper\.txt: correct/);
  assert.match(said, /p-2: paragraph 2 of paper\.txt does not print 30 .*paper\.txt prints it in paragraph 4: correct/);
  assert.match(said, /p-3: names paragraph 3 of paper\.txt, which is empty or does not exist\. Correct `at`/);
  assert.match(said, /p-4: names paragraph 9/);
  assert.equal(lock, 'earlier');
});

test('a paragraph that was changed fails', () => {
  const { content, folder } = small('moved', [['p-1', 2, ['2,400']]], PAPER.replace('2,400', '2,401'));
  const { status, said, lock } = prove(content, folder);
  assert.deepEqual([status, lock], [1, undefined]);
  assert.match(said, /p-1: paragraph 2 of paper\.txt does not print 2,400/);
});

test('a missing document, an unreadable source and a missing folder are said, and nothing is written', () => {
  const { content, folder } = small('missing', [['p-1', 2, ['2,400']]]);
  rmSync(join(folder, 'paper.txt'));
  writeFileSync(join(content, 'sources/broken.yaml'), 'title: "x');
  const { status, said, lock } = prove(content, folder);
  assert.deepEqual([status, lock], [1, undefined]);
  assert.match(said, /sources\/paper\.yaml\n {2}line \d+, distance: is copy, but paper\.txt is not in/);
  assert.match(said, /sources\/broken\.yaml\n.*cannot be read/);
  for (const folders of [[], [join(folder, 'nowhere')]]) {
    const { status, said } = prove(content, ...folders);
    assert.equal(status, 1);
    assert.match(said, /npm run evidence -- <folder of the documents>/);
  }
});

test('the page of an archived source says how many of its statements were found, and in which document', (t) => {
  if (!existsSync(placeOf(`content/${LOCK}`))) return t.skip('the content has no archived source');
  const { sources } = JSON.parse(read(`content/${LOCK}`)) as Lock;
  for (const [id, { document, claims }] of Object.entries(sources)) {
    const html = read(`dist/sources/${id}/index.html`);
    const counted = (n: number) => `<data value="${n}">${n}</data>`;
    const count = Object.keys(claims).length;
    assert.ok(html.includes(`${counted(count)} of ${counted(count)} statements in our copy`), id);
    assert.ok(html.includes(`<data value="${document}">${document.slice(0, 12)}</data>`), id);
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    assert.equal(main.split('aria-label="Found in our copy"').length - 1, count, `${id}: not each statement says how far it was checked`);
  }
});
