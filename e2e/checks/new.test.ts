// The commands that start and check content files, run as an author without a terminal runs them: on a copy of the content.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { below, read, root } from './files.ts';

const work = mkdtempSync(join(tmpdir(), 'content-'));
const content = join(work, 'content');
after(() => rmSync(work, { recursive: true }));
cpSync(join(root, 'content'), content, { recursive: true, filter: (path) => !path.endsWith('/versions') });

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/commands/${command}.ts`, ...args], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: content },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status, said: stdout + stderr };
}

const there = () => below(content).map((path) => relative(content, path));
const textOf = (file: string) => readFileSync(join(content, file), 'utf8');

/** An entry of a folder, by what its text says. */
function find(folder: string, ...says: RegExp[]): string {
  const file = there().find((name) => name.startsWith(`${folder}/`) && says.every((one) => one.test(textOf(name))));
  assert.ok(file, `content/${folder}/ has no file that fits`);
  return file;
}
const idOf = (file: string) => file.replace(/^.*\/|\.\w+$/g, '');
const field = (file: string, name: string) => new RegExp(`^ *(?:- )?${name}: \\[?"?([^\\s"\\],]+)`, 'm').exec(textOf(file))![1]!;

const share = find('figures', /^unit: "%"$/m, /^when: /m, /^display: "\d+%"$/m, /^(?![\s\S]*\nformula:)/);
const several = find('figures', /^unit: "?deficiencies"?$/m, /^when: /m);
const money = find('figures', /^unit: "?USD million"?$/m);
const days = find('figures', /^unit: "?days"?$/m);
const claim = field(share, 'claims');
const silent = find('positions', /^answer: none-found$/m);
const outspoken = find('positions', /^statements:\n {2}- claims: \[/m);
const [, silentParty = '', silentOn = ''] = silent.split(/[/.]/);
const [, outspokenParty = '', outspokenOn = ''] = outspoken.split(/[/.]/);
const outspokenClaim = /^ {2}- claims: \[([^\],]+)/m.exec(textOf(outspoken))![1]!;

const chart = (kind: string, ...more: string[]) => [
  ...['chart', '--id', `new-${kind}`, '--kind', kind, '--title', 'A title', '--finding', 'A finding.', '--caveats', 'A caveat.'],
  ...['--card-credit', 'Who says so.', '--body', 'What it shows, in words.', ...more],
];
const source = [
  ...['source', '--id', 'new-source', '--title', 'A page: its title', '--publisher', 'A paper', '--published', '2026-03', '--kind', 'news'],
  ...['--distance', 'part', '--interest', 'A newspaper.', '--read', 'An extract.', '--looked', '2026-11-21', '--claim-kind', 'figure'],
  ...['--claim', 'The paper says that 2,400 people met.', '--claim-numbers', '2,400', '--claim-question', 'none'],
];
const figure = [
  ...[
    'figure',
    '--id',
    'new-figure',
    '--value',
    field(share, 'value'),
    '--unit',
    '%',
    '--shown',
    field(share, 'shown'),
    '--counts',
    'Said so',
    '--of',
    'All who answered',
  ],
  ...['--by', outspokenParty, '--n', 'not reported', '--claims', claim],
];
const place = (party: string, question: string) => ['position', '--party', party, '--question', question];
const words = ['--cell', 'It says so.', '--summary', 'It says so in few words.'];
const looked = ['--looked-for', 'A statement', '--looked-where', 'Its pages', '--looked-when', '2026-11-21'];

const study = [
  ...['study', '--id', 'new-study', '--title', 'A study', '--who', 'A school.', '--when', '2026', '--n', 'Some.', '--shows', 'Little.'],
  ...['--not-shown', 'Much.', '--questions', silentOn, '--claims', claim, '--body', 'It was done.'],
];

const party = [
  ...['party', '--id', 'new-party', '--name', 'The Greens', '--short', 'Greens', '--mark', 'square', '--tone', 'plain'],
  ...['--role', 'allied', '--is', 'A club.', '--stake', 'Honor.', '--speaks', 'Its paper.', '--body', 'It is a club.'],
];

/** Each kind of file, with the options that make it. */
const KINDS: [file: string, options: string[]][] = [
  ['sources/new-source.yaml', source],
  ['figures/new-figure.yaml', figure],
  [silent, [...place(silentParty, silentOn), '--answer', 'none-found', ...words, ...looked]],
  [
    outspoken,
    [
      ...place(outspokenParty, outspokenOn),
      '--answer',
      field(outspoken, 'answer'),
      ...words,
      '--claims',
      outspokenClaim,
      '--body',
      'A case.',
    ],
  ],
  ['charts/new-shares.mdx', chart('shares', '--figures', idOf(share))],
  ['charts/new-intervals.mdx', chart('intervals', '--figures', idOf(share), '--group', 'All', '--most', '100')],
  ['charts/new-counts.mdx', chart('counts', '--figures', idOf(several), '--texture', 'open')],
  ['charts/new-areas.mdx', chart('areas', '--figures', idOf(money), '--group', 'Paid', '--texture', 'solid')],
  [
    'charts/new-lengths.mdx',
    chart('lengths', '--figures', idOf(days), '--sizes', idOf(share), '--group', 'All', '--head-length', 'Days', '--head-size', 'Share'),
  ],
  ['studies/new-study.mdx', study],
  ['parties/new-party.mdx', party],
  ['terms/new-term.yaml', ['term', '--id', 'new-term', '--term', 'Zyzzyva', '--meaning', 'A beetle.']],
];

// Every party has a file for every question, so those two are taken away first, as if party or question were new.
for (const file of [silent, outspoken]) rmSync(join(content, file));

/** What a new party needs in other files. */
const NEEDS = [
  new RegExp(`content/positions/new-party/${silentOn}\\.mdx\\n {2}is missing`),
  /content\/site\.yaml\n {2}parties: does not name "new-party"/,
];

for (const [file, options] of KINDS)
  test(`a new ${options[0]} is written once: ${file}`, () => {
    const { status, said } = run('new', ...options);
    assert.equal(status, 0, said);
    assert.match(said, new RegExp(`${file} is written`));
    assert.equal(/Left to do/.test(said), options === source || options === party, 'what is left to do is said, and only that');
    if (options === party) for (const need of NEEDS) assert.match(said, need);
    const text = textOf(file);
    const again = run('new', ...options);
    assert.equal(again.status, 1);
    assert.match(again.said, /is there already and stays as it is.*\n\nNothing was written/);
    assert.equal(textOf(file), text);
  });

test('the check finds nothing wrong in what was written, but the claim that nothing uses yet', () => {
  const { said } = run('check');
  const written = KINDS.map(([file]) => `content/${file}`);
  const blocks = said.split('\n\n').filter((block) => written.includes(block.split('\n')[0]!));
  assert.deepEqual(blocks, [
    'content/sources/new-source.yaml\n  claims.0 (new-source-1): is used by no page. Cite it somewhere, or say in `unused` why it is left out.',
  ]);
});

test('the comments in a written file are those of its schema', () => {
  const written = textOf('sources/new-source.yaml').replace(/\n *# /g, ' ');
  const fields = [...read('src/facts/schema/source.ts').matchAll(/^ {2}\/\*\* (.+) \*\/$/gm)].map((match) => match[1]!);
  assert.ok(fields.length > 15);
  assert.deepEqual(
    fields.filter((comment) => !written.includes(comment)),
    [],
  );
});

test('without a terminal everything that is missing is listed at once, and nothing is written', () => {
  const before = there();
  const { status, said } = run('new', 'source', '--id', 'thin', '--kind', 'gossip', '--claim', 'It says so.');
  assert.equal(status, 1);
  for (const option of ['title', 'publisher', 'published', 'distance', 'interest', 'read', 'looked', 'claim-question', 'claim-kind'])
    assert.match(said, new RegExp(`^ {2}--${option}(, .*)?\\n {6}\\S`, 'm'));
  assert.match(said, /--interest\n {6}Who pays for it, what it sells, which side it is on\./);
  assert.match(said, /--claim-at, where distance is copy/);
  assert.match(said, /--kind "gossip": /);
  assert.deepEqual(there(), before);
});

/** Ways to fail, and what must be said. */
const FAILURES: [string, string[], RegExp[]][] = [
  [
    'problems that it would bring',
    [...figure.map((one) => (one === claim ? `${claim}x` : one === field(share, 'value') ? `${one}0` : one)), '--id', 'other'],
    [
      /content\/figures\/other\.yaml\n/,
      new RegExp(`claims\\.0: names the unknown claim "${claim}x". Did you mean`),
      /is \d+0, outside 0 to 100/,
    ],
  ],
  ['a claim id that is taken', [...source, '--id', 'other', '--claim-id', claim], [new RegExp(`repeats the claim id "${claim}"`)]],
  ['a name that leaves the folder', [...figure, '--id', '../other'], [/--id .*is no id/]],
  ['an option that no such file has', [...figure, '--colour', 'red'], [/--colour/, /Options of a figure: --id --value/]],
  ['a kind of drawing that takes more', ['chart', '--kind', 'rates'], [/Copy content\/charts\/\S+\.mdx/]],
  ['a kind of file that is none', ['poem'], [/no kind "poem".*source\|figure/]],
];

for (const [name, options, says] of FAILURES)
  test(`nothing is written for ${name}`, () => {
    const before = there();
    const { status, said } = run('new', ...options);
    assert.equal(status, 1);
    for (const one of says) assert.match(said, one);
    assert.match(said, /Nothing was written/);
    assert.deepEqual(there(), before);
  });

test('the check counts the files of sound content, and reports all problems of other content', () => {
  const file = find('terms', /^meaning: /m);
  const sound = spawnSync(process.execPath, ['src/commands/check.ts'], { cwd: root, encoding: 'utf8' });
  assert.equal(sound.status, 0, sound.stderr);
  assert.match(sound.stdout, /^\d+ files, no problem\.$/m);
  writeFileSync(join(content, file), textOf(file).replace(/^meaning:/m, 'meening:'));
  writeFileSync(join(content, days), textOf(days).replace(/^value: .*/m, 'value: [1'));
  const { status, said } = run('check');
  assert.equal(status, 1);
  assert.match(said, /^The content has \d+ problems/);
  assert.match(said, new RegExp(`content/${file}\\n  meaning: should be string and is missing.*\\n  holds "meening"`));
  assert.match(said, new RegExp(`content/${days}\\n  (?:line \\d+: )?cannot be read`));
});
