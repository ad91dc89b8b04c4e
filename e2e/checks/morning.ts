// An editor's morning, in `npm run check:all`: new entries, a typo mended, nothing translated; then the tests that any content must pass, and
// a release without other languages, from which a draft is left out.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { dump, load } from 'js-yaml';
import { freePort } from '../setup/port.ts';
import { below, placeOf } from './files.ts';
import { npm } from './npm.ts';

const work = mkdtempSync(join(tmpdir(), 'morning-'));
after(() => rmSync(work, { recursive: true }));
const content = join(work, 'content');

const textOf = (path: string) => readFileSync(join(content, path), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(content, path), text);
const settings = () => load(textOf('site.yaml')) as { asOf: string; parties: string[]; hosts: string[] };
const frontOf = (path: string) => load(/^---\n([\s\S]*?\n)---/.exec(textOf(path))![1]!) as unknown;

const run = (script: string, more: Record<string, string>, ...args: string[]) => npm(script, { CONTENT_DIR: content, ...more }, ...args);

/** A position of which nothing was found: the editor has found something. */
function silent(): { path: string; party: string; question: string } {
  const path = below(join(content, 'positions')).find((file) => /^answer: none-found$/m.test(readFileSync(file, 'utf8')))!;
  const [, party, question] = /positions\/([^/]+)\/([^/]+)\.mdx$/.exec(path)!;
  return { path: `positions/${party}/${question}.mdx`, party: party!, question: question! };
}

/** The new entries. All rest on one new source, whose id and claims end in a year. */
function writeEntries(): string[] {
  const { asOf, hosts } = settings();
  const { path, party, question } = silent();
  const { name, short } = frontOf(`parties/${party}.mdx`) as { name: string; short: string };
  const [{ id: answer }] = (frontOf(`questions/${question}.mdx`) as { answers: [{ id: string }] }).answers;
  const claims = [
    { id: 'town-paper-2026-1', question, kind: 'position', text: `${name} says that it agrees.` },
    {
      ...{ id: 'town-paper-2026-2', question, kind: 'figure', numbers: ['64'] },
      text: `${name} says that 64% of those whom it asked agree.`,
      caveat: 'It does not say how it chose them.',
    },
  ];
  const source = {
    ...{ title: 'A statement of 2026', publisher: name, speaksFor: party, url: `https://${hosts[0]}/statement-2026`, published: asOf },
    ...{ kind: 'party', distance: 'part', interest: 'It is a party to this.', read: 'An extract.', lastChecked: asOf, claims },
  };
  const cite = (id: string) => `<Cite claims="${id}"/>`;
  const files: Record<string, string> = {
    'sources/town-paper-2026.yaml': dump(source),
    'figures/agree-2026.yaml': dump({
      ...{ value: 64, unit: '%', display: '64%', counts: 'Agree', of: 'Those who were asked', by: party, n: 'not reported' },
      claims: ['town-paper-2026-2'],
    }),
    'events/statement-2026.yaml': dump({
      ...{ date: asOf, precision: 'day', title: `${short} makes a statement`, text: `${name} says that it agrees.` },
      claims: ['town-paper-2026-1'],
    }),
    [path]: `---\n${dump({
      ...{ answer, cell: 'Yes, as it says.', summary: `${name} says that it agrees, as {agree-2026} of those whom it asked do.` },
      statements: [{ claims: ['town-paper-2026-1'] }, { claims: ['town-paper-2026-2'] }],
      figures: ['agree-2026'],
      charts: ['asked-2026'],
    })}---\n\n${name} says that it agrees.${cite('town-paper-2026-1')} Of those whom it asked, <Fig id="agree-2026"/> do.${cite('town-paper-2026-2')}\n`,
    'charts/asked-2026.mdx': `---\n${dump({
      ...{ number: 90, theme: 'New', title: 'What those who were asked said', finding: `{agree-2026} agreed, ${name} says.` },
      caveats: ['It does not say whom it asked, or how many.'],
      drawing: {
        ...{ kind: 'shares', half: true },
        groups: [{ label: 'Those who were asked', rows: [{ figure: 'agree-2026', label: 'Agree', card: true }] }],
      },
      card: { finding: '{agree-2026} agreed.', credit: 'It does not say whom it asked.' },
    })}---\n\nOne bar: <Fig id="agree-2026"/> of those who were asked agree, as the party that asked them says. It does not say how many it asked.\n`,
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  return Object.keys(files);
}

/** A typo in a sentence that may be translated: the summary of the first party's first position. */
function mendTypo(): void {
  const [party] = settings().parties;
  const path = below(join(content, 'positions', party!)).find((file) => !/^answer: none-found$/m.test(readFileSync(file, 'utf8')))!;
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(/^summary: (.*)$/m, (line) => line.replace(/\bsays that\b/, 'says, in short, that')),
  );
  assert.notEqual(readFileSync(path, 'utf8'), text, `${path} no longer holds what this test changes`);
}

/** Charts that draw the table of answers. */
const matrices = () =>
  readdirSync(join(content, 'charts')).flatMap((file) =>
    file.endsWith('.mdx') && /kind: matrix$/m.test(textOf(`charts/${file}`)) ? file.slice(0, -4) : [],
  );

function prepare(): void {
  rmSync(content, { recursive: true, force: true });
  cpSync(placeOf('content'), content, { recursive: true });
}

test('after a morning of new entries and a mended typo, with nothing translated, all tests that any content must pass do pass', async () => {
  prepare();
  writeEntries();
  mendTypo();
  // Charts that are new or draw what has changed are kept, which is part of any change of a chart.
  const says = ['--date', '2099-01-01', '--kind', 'revision', '--says', 'A party has answered.'];
  const frozen = run('freeze', { OUT_DIR: join(work, 'frozen'), CACHE_DIR: join(work, 'cache') }, ...says, 'asked-2026', ...matrices());
  assert.equal(frozen.status, 0, frozen.said);
  const out = join(work, 'tested');
  const where = { OUT_DIR: out, CACHE_DIR: join(work, 'cache'), TEST_PORT: String(await freePort()) };
  const { status, said } = run('test:any-content', where);
  assert.equal(status, 0, said.slice(-8000));
  for (const page of ['sources/town-paper-2026', 'figures/agree-2026', 'charts/asked-2026'])
    assert.ok(existsSync(join(out, page, 'index.html')), page);
});

test('a release needs no other language, and leaves a draft out', () => {
  prepare();
  rmSync(join(content, 'editions'), { recursive: true, force: true });
  const { path } = silent();
  // A position is not among them: of each party and question there is one.
  const before = textOf(path);
  for (const file of writeEntries()) write(file, textOf(file).replace(/^(---\n)?/, '$1draft: true\n'));
  write(path, before);
  const published = 'publisher: The Publisher\ncontact: corrections@site.test\n';
  write('site.yaml', `${textOf('site.yaml').replace(/^(publisher|contact):.*\n/gm, '')}${published}`);
  // As whoever publishes takes it out.
  for (const file of below(content).filter((one) => /\.(yaml|mdx)$/.test(one)))
    writeFileSync(file, readFileSync(file, 'utf8').replace(/unpublished draft/gi, 'edition'));
  const out = join(work, 'released');
  const { status, said } = run('release', { SITE_URL: 'https://site.test', OUT_DIR: out, CACHE_DIR: join(work, 'cache') });
  assert.equal(status, 0, said.slice(-8000));
  for (const page of ['sources/town-paper-2026', 'figures/agree-2026', 'charts/asked-2026'])
    assert.ok(!existsSync(join(out, page)), `${page} is a draft, and was released`);
  for (const file of below(out).filter((path) => /\.(html|xml|json|csv|pf_fragment)$/.test(path)))
    assert.ok(!/town-paper-2026|agree-2026|asked-2026/.test(readFileSync(file, 'utf8')), `${file} tells of a draft`);
  // Old addresses lead on, in any language.
  const languages = existsSync(placeOf('content/editions')) ? readdirSync(placeOf('content/editions')) : [];
  for (const code of languages) assert.ok(!existsSync(join(out, code, 'index.html')), `there is ${code}, which the content has not`);
});
