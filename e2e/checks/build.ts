import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { below, root } from './files.ts';
import { readXml, textOf, within } from './xml.ts';

const work = mkdtempSync(join(tmpdir(), 'site-'));
after(() => rmSync(work, { recursive: true }));

/** Builds the site into a folder of its own. Paths of content and output lie outside the project's own. */
function build(name: string, settings: Record<string, string> = {}, command = 'build') {
  const out = join(work, name);
  const env = { ...process.env, OUT_DIR: out, CACHE_DIR: join(work, `${name}-cache`), ...settings };
  const { status, stdout, stderr } = spawnSync('npm', ['run', command, '--silent'], { cwd: root, env, encoding: 'utf8' });
  return { out, status, said: stdout + stderr };
}

const SMALL = 'e2e/disputes/tea-house';
/** What is built: the small made-up dispute, which is quick; `npm run check:all` builds the whole content too. */
const CONTENTS = process.env['ALL'] ? [SMALL, 'content'] : [SMALL];

/** A copy of a content folder with files changed. */
function copyOf(folder: string, name: string, changes: [file: string, from: string | RegExp, to: string][]): string {
  const content = join(work, name);
  cpSync(join(root, folder), content, { recursive: true });
  for (const [file, from, to] of changes) {
    const path = join(content, file);
    const text = readFileSync(path, 'utf8');
    assert.notEqual(text.replace(from, to), text, `${file} no longer holds what this test changes`);
    writeFileSync(path, text.replace(from, to));
  }
  return content;
}

test('mistakes stop the build, each with its file and what to do, and no page is written', () => {
  const content = copyOf(SMALL, 'spoiled', [
    ['positions/kettle-works/who-pours.mdx', 'claims: [kw-01]', 'claims: [kw-011]'],
    ['figures/pour-table.yaml', 'value: 6', 'value: 7'],
  ]);
  const { status, said, out } = build('from-spoiled', { CONTENT_DIR: content });
  assert.notEqual(status, 0);
  assert.match(said, /kettle-works\/who-pours\.mdx\n.*names the unknown claim "kw-011"\./);
  assert.match(said, /pour-table\.yaml\n.*display: prints "6 minutes" but the value is 7/);
  assert.throws(() => readFileSync(join(out, 'index.html')), 'a page was written all the same');
});

/** Each file below a folder with a hash of what it holds. */
const hashes = (folder: string) =>
  below(folder)
    .sort()
    .map((path) => `${relative(folder, path)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`);

/** What machines differ in: their clock's place and their language. */
const PLACES = [
  { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

for (const content of CONTENTS)
  test(`two builds of ${content} are the same to the byte, whatever the place and language of the machine`, () => {
    const [one, two] = PLACES.map((place, i) => {
      const { out, status, said } = build(`${content}-${i}`, { ...place, CONTENT_DIR: content });
      assert.equal(status, 0, said);
      return hashes(out);
    });
    assert.deepEqual(one, two);
  });

/** Makes a folder of its own for the newest commit, with packages of its own and nothing kept from earlier builds, and builds there. */
function buildClone(folder: string, place: Record<string, string>): string[] {
  const run = (command: string, args: string[], cwd: string, env = {}) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };
  const must = ({ status, said }: ReturnType<typeof run>) => assert.equal(status, 0, said);
  must(run('git', ['clone', '--quiet', root, folder], root));
  // Links in place of copies where the disk allows: the packages are large, and nothing writes into them.
  const packages = join(folder, 'node_modules');
  if (run('cp', ['-al', join(root, 'node_modules'), packages], root).status !== 0) {
    rmSync(packages, { recursive: true, force: true });
    must(run('cp', ['-a', join(root, 'node_modules'), packages], root));
  }
  for (const kept of ['.astro', '.cache', '.vite']) rmSync(join(packages, kept), { recursive: true, force: true });
  must(run('npm', ['run', 'archive', '--silent'], folder, place));
  return hashes(join(folder, 'dist'));
}

// Everything of the site is compared: pages, data, pictures, and the archive of it all.
test(
  'two builds of one commit in two folders are the same to the byte',
  { skip: !process.env['ALL'] && 'runs in npm run check:all' },
  () => {
    const folders = ['one', 'two folders deep/and longer'].map((name) => join(work, 'clones', name));
    const [one, two] = folders.map((folder, i) => buildClone(folder, PLACES[i]!));
    assert.ok(one!.some((line) => line.startsWith('data/site.zip ')) && one!.some((line) => /\.png /.test(line)));
    assert.deepEqual(one, two);
  },
);

/** All that a pattern catches in those files of a folder whose names another pattern fits, each once. */
function caught(folder: string, files: RegExp, pattern: RegExp): string[] {
  const texts = below(folder).filter((path) => files.test(relative(folder, path)));
  return [...new Set(texts.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(pattern)].map((match) => match[1]!)))];
}

/** What a site names on itself, by kind: in which files, and how. */
const NAMED: Record<string, [files: RegExp, pattern: RegExp]> = {
  link: [/\.html$/, /<a [^>]*href="([^"]+)"/g],
  asset: [/\.html$/, /(?: src="|<link [^>]*href="|url\()([^")]+)/g],
  form: [/\.html$/, / action="([^"]+)"/g],
  embed: [/\.oembed\.json$/, / src=\\"([^"\\]+)/g],
  snippet: [/\.html$/, / (?:src|href)=&quot;([^&]+)/g],
  feed: [/^(changes|corrections)\.xml$/, / href="([^"]+)"/g],
  card: [/\.html$/, /property="og:image" content="([^"]+)"/g],
};

/** The content as it would be published. */
function published(content: string): string {
  const copy = copyOf(content, `${content}-published`, []);
  const settings = readFileSync(join(copy, 'site.yaml'), 'utf8').replace(/^(publisher|contact):.*\n/gm, '');
  writeFileSync(join(copy, 'site.yaml'), `${settings}publisher: The Publisher\ncontact: corrections@site.test\n`);
  return copy;
}

const holdsTogether = (content: string) => {
  const where = { BASE_PATH: '/explainer/', SITE_URL: 'https://site.test', CONTENT_DIR: published(content) };
  // With the archive, as `npm run release` builds it.
  const { out, status, said } = build(`${content}-based`, where, 'archive');
  assert.equal(status, 0, said);
  assert.match(readFileSync(join(out, 'data/index.html'), 'utf8'), /href="\/explainer\/data\/site\.zip"/);
  const env = { ...process.env, ...where, OUT_DIR: out };
  const check = spawnSync('npm', ['run', 'site-check', '--silent'], { cwd: root, env, encoding: 'utf8' });
  assert.equal(check.status, 0, check.stdout + check.stderr);
  for (const [kind, [files, pattern]] of Object.entries(NAMED)) {
    const own = caught(out, files, pattern)
      .map((address) => new URL(address, 'https://site.test/explainer/about/'))
      .filter(({ origin }) => origin === 'https://site.test');
    assert.ok(own.length > 0, `no ${kind} was found`);
    const lost = own.filter(({ pathname }) => {
      const path = join(out, pathname.replace(/^\/explainer\//, ''), pathname.endsWith('/') ? 'index.html' : '');
      return !pathname.startsWith('/explainer/') || !existsSync(path);
    });
    assert.deepEqual(lost.map(String), [], `each ${kind} must lead to a file below the base path`);
  }
  assert.match(readFileSync(join(out, 'about/index.html'), 'utf8'), /rel="canonical" href="https:\/\/site\.test\/explainer\/about\/"/);
  assert.match(readFileSync(join(out, 'robots.txt'), 'utf8'), /^Sitemap: https:\/\/site\.test\/explainer\/sitemap-index\.xml$/m);
  for (const path of below(out).filter((path) => path.endsWith('index.html') && readFileSync(path, 'utf8').includes('og:title'))) {
    const [html, file] = [readFileSync(path, 'utf8'), relative(out, path)];
    assert.match(html, /property="og:image:alt" content="[^"]{10,}/, file);
    // Spanish pages share Spanish cards.
    const folder = /^[a-z]{2}\//.exec(file)?.[0] ?? '';
    assert.ok(html.includes(`property="og:image" content="https://site.test/explainer/${folder}cards/`), file);
  }
  const sitemap = readXml(readFileSync(join(out, 'sitemap-0.xml'), 'utf8'));
  const mapped = within(sitemap, 'url').map((url) => textOf(url, 'loc').replace('https://site.test/explainer/', ''));
  const pages = below(out)
    .map((path) => relative(out, path))
    .filter((path) => path.endsWith('index.html') && !path.startsWith('embed/'))
    // A translation that nobody has reviewed asks not to be indexed, in a published site too.
    .filter((path) => !readFileSync(join(out, path), 'utf8').includes('<meta name="robots" content="noindex"'))
    .map((path) => path.replace(/index\.html$/, ''));
  assert.ok(pages.includes('about/') && !pages.some((path) => path.startsWith('es/')));
  assert.deepEqual(mapped.sort(), pages.sort(), 'the sitemap does not list every page');
  const feed = readFileSync(join(out, 'changes.xml'), 'utf8');
  const ids = (text: string) => [...text.matchAll(/<id>(.*?)<\/id>/g)].map((match) => match[1]);
  assert.ok(ids(feed).length > 0);
  assert.deepEqual(
    ids(feed),
    ids(readFileSync(join(work, `${content}-0`, 'changes.xml'), 'utf8')),
    'ids of the feed depend on where the site stands',
  );
  const data = JSON.parse(readFileSync(join(out, 'data/datapackage.json'), 'utf8')) as { id: string; homepage: string };
  assert.equal(data.homepage, 'https://site.test/explainer/data/');
  assert.equal(data.id, (JSON.parse(readFileSync(join(work, `${content}-0`, 'data/datapackage.json'), 'utf8')) as typeof data).id);
  const hrefs = [...feed.matchAll(/ href="([^"]*)"/g)].map((match) => match[1]!);
  assert.deepEqual(
    hrefs.filter((href) => !href.startsWith('https://site.test/explainer/')),
    [],
  );
  assert.deepEqual(caught(out, /\.html$/, /<p class="(draft)">/g), [], 'a page of a site with a publisher calls itself a draft');
  assert.match(readFileSync(join(out, 'about/index.html'), 'utf8'), /Published by The Publisher/);
  assert.match(readFileSync(join(out, 'corrections/index.html'), 'utf8'), /corrections@site\.test/);
};

for (const content of CONTENTS)
  test(`under a base path and an address of its own, with a publisher, the site of ${content} holds together as well`, () =>
    holdsTogether(content));
