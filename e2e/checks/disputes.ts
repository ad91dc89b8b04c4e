// The made-up dispute built as a site of its own: all that a dispute needs is in its content.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { load } from 'js-yaml';
import { disputeWords, finder } from './dispute-words.ts';
import { recordsOf } from '../search/records.ts';
import { below, filesBelow, read, root } from './files.ts';
import { readXml, textOf, within } from './xml.ts';

const NAME = 'e2e/disputes/tea-house';
const HOST = 'https://tea.example';
const work = mkdtempSync(join(tmpdir(), 'dispute-'));
const out = join(work, 'dist');
const env = { ...process.env, CONTENT_DIR: NAME, OUT_DIR: out, CACHE_DIR: join(work, 'cache'), SITE_URL: HOST, BASE_PATH: '/' };
after(() => rmSync(work, { recursive: true }));

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

test('the made-up dispute is built', () => {
  const { status, said } = run('npm', 'run', '--silent', 'build');
  assert.equal(status, 0, said);
});

const file = (path: string) => readFileSync(join(out, path), 'utf8');
const page = (path: string) => file(join(path, 'index.html'));
/** Ids of the entries of a folder of the dispute. */
const idsIn = (folder: string) =>
  filesBelow(`${NAME}/${folder}`)
    .filter((path) => !path.endsWith('version.json'))
    .map((path) => relative(`${NAME}/${folder}`, path).replace(/\.\w+$/, ''));
const fields = (path: string) => load(read(`${NAME}/${path}.mdx`).split(/^---$/m)[1]!) as Record<string, string>;
/** The text of a page as it is read, signs of HTML aside. */
const shown = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

test('the made-up dispute passes every check of a built site', () => {
  const { status, said } = run('npm', 'run', '--silent', 'site-check');
  assert.equal(status, 0, said);
  const checks = said
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('versions'));
  assert.ok(checks.length >= 6, said);
  for (const line of checks) assert.match(line, /: [1-9]/, 'this check counted nothing');
});

/** Mutants may be added, not lost. */
const LEAST = 187;

test('every mistake made in its content or its site is found by the check that should find it', (t) => {
  const { status, said } = run('npm', 'run', '--silent', 'mutants');
  const lines = said.trim().split('\n');
  assert.equal(status, 0, lines.filter((line, i) => /^SURVIVED/.test(line) || /^SURVIVED/.test(lines[i - 1] ?? '')).join('\n'));
  const summary = lines.at(-1)!;
  t.diagnostic(summary);
  const [found, tried] = /^(\d+) of (\d+) mutants/.exec(summary)!.slice(1).map(Number);
  assert.equal(found, tried);
  assert.ok(tried! >= LEAST, 'a mutant was lost');
});

test('a dispute with a contact says where to report a hole in its site', () => {
  const [contact, expires, language, canonical] = file('.well-known/security.txt').trim().split('\n');
  assert.equal(contact, 'Contact: mailto:corrections@example.org');
  assert.match(expires!, /^Expires: 2027-01-31T00:00:00\.000Z$/);
  assert.equal(language, 'Preferred-Languages: en');
  assert.equal(canonical, `Canonical: ${HOST}/.well-known/security.txt`);
});

test('each party, question, position, source and matter has its page', () => {
  for (const kind of ['parties', 'questions', 'positions', 'sources', 'voices', 'studies', 'figures', 'charts', 'disagreements'])
    for (const id of idsIn(kind)) assert.match(page(`${kind}/${id}`), /<h1/, `${kind}/${id}`);
  for (const html of [page(''), page('embed/guests-asked')]) assert.match(html, /--first:#1577b8[\s\S]*--first:#72b8f2/, 'its hues');
  for (const id of idsIn('questions')) assert.ok(shown(page(`questions/${id}`)).includes(fields(`questions/${id}`)['question']!));
  const silent = idsIn('positions').filter((id) => fields(`positions/${id}`)['answer'] === 'none-found');
  assert.deepEqual([idsIn('positions').length, silent.length], [4, 1]);
  assert.match(shown(page(`positions/${silent[0]}`)), /Where we looked: Its letters to guests/);
  for (const [path, id] of [
    ['timeline', '2026-meeting'],
    ['laws', 'scalding-rule'],
    ['glossary', 'steep'],
    ['for-members', 'spilled'],
  ] as const)
    assert.ok(page(path).includes(`id="${id}"`), path);
  assert.match(
    page('about'),
    /<header[\s\S]*href="\/for-members\/"[^>]*aria-label="Help for guests"/,
    'the page for help has its own name',
  );
});

test('each chart and view has its page, embed, pictures, data, citations and card', () => {
  const data = readdirSync(join(out, 'charts'), { recursive: true, encoding: 'utf8' });
  const views = data.filter((name) => /^[^.]+\.json$/.test(name) && !/(^|\/)v\//.test(name)).map((name) => name.replace('.json', ''));
  assert.equal(views.length, 4);
  for (const view of views) {
    const files = ['svg', 'png', 'transparent.png', 'square.png', 'csv', 'bib', 'ris', 'csl.json', 'oembed.json'].map(
      (format) => `charts/${view}.${format}`,
    );
    for (const name of [`charts/${view}/index.html`, `embed/${view}/index.html`, `cards/charts/${view}.png`, ...files])
      assert.ok(existsSync(join(out, name)), name);
  }
  const embed = page('embed/guests-asked');
  for (const part of ['<svg', 'What guests told each side', '78%', 'href="/charts/guests-asked/" target="_top"', 'src="/embed/frame-1.js"'])
    assert.ok(embed.includes(part), part);
  for (const script of ['resize', 'frame']) assert.ok(file(`embed/${script}-1.js`).includes('postMessage'));
  assert.match(file('charts/guests-asked.csv'), /78/);
  assert.equal(readFileSync(join(out, 'charts/guests-asked.png')).subarray(1, 4).toString(), 'PNG');
});

test('nothing of a draft is published', () => {
  const { term, meaning, draft } = load(read(`${NAME}/terms/lid.yaml`)) as { term: string; meaning: string; draft: boolean };
  assert.equal(draft, true);
  const texts = below(out).filter((path) => /\.(html|json|csv|xml|txt)$/.test(path));
  assert.deepEqual(
    texts.filter((path) => readFileSync(path, 'utf8').includes(meaning)).map((path) => relative(out, path)),
    [],
  );
  assert.ok(!page('glossary').includes(`id="${term}"`));
});

test('search finds each kind of thing, feeds tell the correction, and the data package holds it all', () => {
  const kinds = 'chart disagreement event figure help law page position question silent source study term unknown voice'.split(' ');
  assert.deepEqual([...new Set(recordsOf(out, 'en').map(({ filters }) => filters.kind[0]))].sort(), kinds);
  for (const name of ['corrections', 'changes']) {
    const [entry] = within(readXml(file(`${name}.xml`)), 'entry');
    assert.match(textOf(entry!, 'title'), /tasters had its digits the wrong way round/);
  }
  for (const path of ['studies/steeping-tasting', 'charts/steeping-as-told', 'figures/steep-tasting'])
    assert.match(page(path), /corrections\/#tasters"/, path);
  const { resources } = JSON.parse(file('data/datapackage.json')) as { resources: { path: string }[] };
  for (const { path } of resources) assert.ok(file(join('data', path)).length > 0, path);
  assert.match(file('sitemap-0.xml'), /<loc>https:\/\/tea\.example\/positions\/kettle-works\/how-long\/<\/loc>/);
});

test('no word of the other dispute stands in any of its files', () => {
  const { names, terms } = disputeWords(join(root, 'content'));
  const find = finder([...names, ...terms]);
  const texts = below(out).filter((path) => /\.(html|json|csv|svg|xml|bib|ris|js|css|txt)$/.test(path));
  assert.ok(texts.length > 100);
  assert.deepEqual(
    texts.flatMap((path) => find(readFileSync(path, 'utf8')).map((word) => `${relative(out, path)}: ${word}`)),
    [],
  );
  assert.ok(find(read('dist/index.html')).length > 10, 'the words do not even stand in their own site');
});

test('what its document proves is what its lock says', () => {
  const copy = join(work, 'copy');
  cpSync(join(root, NAME), copy, { recursive: true });
  rmSync(join(copy, 'evidence.lock.json'));
  const args = ['src/commands/evidence.ts', `${NAME}-documents`];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env: { ...env, CONTENT_DIR: copy }, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.equal(readFileSync(join(copy, 'evidence.lock.json'), 'utf8'), read(`${NAME}/evidence.lock.json`));
  assert.match(page('sources/guild-notice'), /Found in our copy/);
});

/** Addresses under "Send a correction" in the foot of each page that has one. */
const inFoot = (html: string) =>
  [.../<footer[\s\S]*<\/footer>/.exec(html)![0].matchAll(/<a href="([^"]+)">\s*Send a correction\s*</g)].map(([, href]) =>
    href!.replaceAll('&amp;', '&'),
  );

/** How a site asks for corrections: in the foot of every page, and on the two pages where readers look for it. */
function asksFor(dist: string, contact: string | undefined, host: string): void {
  const pages = below(dist).filter((path) => path.endsWith('.html') && readFileSync(path, 'utf8').includes('<footer'));
  assert.ok(pages.length > 30);
  for (const path of pages) {
    const found = inFoot(readFileSync(path, 'utf8'));
    assert.equal(found.length, contact ? 1 : 0, path);
    if (!contact || path.endsWith('404.html')) continue;
    const letter = new URL(found[0]!);
    const address = `${host}/${relative(dist, path).replace(/index\.html$/, '')}`;
    assert.equal(letter.protocol + letter.pathname, `mailto:${contact}`);
    assert.equal(letter.searchParams.get('body')!.split('\n')[0], address);
  }
  for (const name of ['corrections', 'about']) {
    const html = readFileSync(join(dist, name, 'index.html'), 'utf8');
    const main = /<main[\s\S]*<\/main>/.exec(html)![0];
    if (contact) assert.match(shown(main), new RegExp(`To ask for a correction, contact ${contact}\\. .* You need no account\\.`), name);
    else assert.match(shown(main), /This site has no publisher yet, and so no address for corrections\./, name);
  }
}

test('where there is a contact, every page offers to send a correction with its own address; where there is none, the site says so', () => {
  const contactOf = (folder: string) => (load(read(`${folder}/site.yaml`)) as { contact?: string }).contact;
  asksFor(out, contactOf(NAME), HOST);
  asksFor(join(root, 'dist'), contactOf('content'), '');
  assert.ok(contactOf(NAME), 'the made-up dispute shows how it looks with a contact');
});
