import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { load } from 'js-yaml';
import { headersAt, rulesOf } from '../hosts/headers.ts';
import { below, filesBelow, placeOf, read, root } from './files.ts';

const addresses = filesBelow('dist')
  .map((file) => file.replace(/^dist/, '').replace(/\/index\.html$/, '/'))
  .filter((address) => address !== '/_headers');

test('_headers gives each address one policy for frames and one lifetime, and lets only embeds be framed', () => {
  const text = read('dist/_headers');
  for (const address of addresses) {
    const sent = headersAt(address, text);
    const may = address.startsWith('/embed/') ? '*' : "'none'";
    assert.equal(sent.get('content-security-policy'), `frame-ancestors ${may}`, address);
    const hashed = /^\/_astro\/|^\/pagefind\/((index|fragment|filter)\/|[^/]+\.pf_meta)/.test(address);
    assert.equal(sent.get('cache-control'), hashed ? 'public, max-age=31536000, immutable' : 'no-cache', address);
    assert.equal(sent.get('x-content-type-options'), 'nosniff', address);
    assert.equal(sent.get('access-control-allow-origin'), '*', address);
  }
  assert.ok(addresses.length > 10);
  // Cloudflare reads no more than a hundred rules.
  assert.ok(rulesOf(text).length <= 100);
});

const work = mkdtempSync(join(tmpdir(), 'hosts-'));
after(() => rmSync(work, { recursive: true }));

function run(script: string, settings: Record<string, string>) {
  const env = { ...process.env, ...settings };
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], { cwd: root, env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

/** Settings of the site in a folder of their own, with lines added. */
function settingsWith(name: string, lines: string): string {
  mkdirSync(join(work, name));
  writeFileSync(join(work, name, 'site.yaml'), `${read('content/site.yaml').replace(/^#.*\n|^(publisher|contact):.*\n/gm, '')}${lines}`);
  return join(work, name);
}

test('publishing is refused without publisher, contact and address, and all that is missing is named at once', () => {
  const { status, said } = run('publish:check', { CONTENT_DIR: settingsWith('without', ''), SITE_URL: '' });
  assert.equal(status, 1);
  for (const missing of [/site\.yaml: publisher is not set/, /site\.yaml: contact is not set/, /SITE_URL: is not set/])
    assert.match(said, missing);
});

test('publishing is refused where contact or address are of no use', () => {
  const content = settingsWith('wrong', 'publisher: " "\ncontact: the editors\n');
  const { status, said } = run('publish:check', { CONTENT_DIR: content, SITE_URL: 'http://localhost:4321/explainer' });
  assert.equal(status, 1);
  for (const wrong of [/publisher is not set/, /contact is "the editors"/, /SITE_URL: is "http:\/\/localhost/]) assert.match(said, wrong);
});

test('with all three, publishing may go on, unless a text still calls the site a draft', () => {
  const content = settingsWith('with', 'publisher: The Publisher\ncontact: corrections@site.test\n');
  const { status, said } = run('publish:check', { CONTENT_DIR: content, SITE_URL: 'https://site.test' });
  assert.equal(status, 0, said);
  mkdirSync(join(content, 'pages'));
  writeFileSync(join(content, 'pages/about.mdx'), '---\ntitle: About\n---\nNobody yet. This is an unpublished draft.\n');
  const draft = run('publish:check', { CONTENT_DIR: content, SITE_URL: 'https://site.test' });
  assert.equal(draft.status, 1);
  assert.match(draft.said, /pages\/about\.mdx: says "unpublished draft"\. Say who publishes the site/);
});

test('a release stops at what publishing lacks, before it builds', () => {
  const out = join(work, 'released');
  const { status, said } = run('release', { CONTENT_DIR: settingsWith('draft', ''), SITE_URL: '', OUT_DIR: out });
  assert.notEqual(status, 0);
  assert.match(said, /Not fit to publish/);
  assert.throws(() => readFileSync(join(out, 'index.html')));
});

test('compressed copies stand beside text files and hold the same', () => {
  const out = join(work, 'site');
  const chart = filesBelow('dist/charts')
    .find((file) => file.endsWith('.csv'))!
    .replace(/^dist\/|\.csv$/g, '');
  for (const file of ['about/index.html', `${chart}.csv`, `${chart}.png`]) cpSync(placeOf(`dist/${file}`), join(out, file));
  assert.equal(run('compress', { OUT_DIR: out }).status, 0);
  const copies = below(out).filter((file) => file.endsWith('.gz'));
  assert.deepEqual(copies.map((file) => relative(out, file)).sort(), ['about/index.html.gz', `${chart}.csv.gz`]);
  for (const copy of copies) assert.deepEqual(gunzipSync(readFileSync(copy)), readFileSync(copy.replace(/\.gz$/, '')));
});

interface Step {
  uses?: string;
  run?: string;
  id?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
}
interface Workflow {
  jobs: Record<string, { needs?: string; steps: Step[] }>;
}

test('the workflow for GitHub Pages checks settings, tests, builds for its address and only then publishes', () => {
  const { jobs } = load(read('.github/workflows/pages.yml')) as Workflow;
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const steps = jobs['build']!.steps;
  const runs = Object.values(jobs).flatMap((job) => job.steps.flatMap((step) => step.run ?? []));
  assert.deepEqual(runs, ['npm ci', 'npm run publish:check', 'npm run test:any-content', 'npm run release']);
  for (const command of runs.slice(1)) assert.ok(scripts[command.replace(/^npm (run )?/, '')], `${command} is no script of package.json`);
  for (const { uses } of Object.values(jobs).flatMap((job) => job.steps)) if (uses) assert.match(uses, /^actions\/[a-z-]+@v\d+$/);
  const release = steps.find((step) => step.run === 'npm run release')!;
  const from = steps.find((step) => step.uses?.startsWith('actions/configure-pages@'))!.id;
  assert.deepEqual(release.env, {
    SITE_URL: `\${{ steps.${from}.outputs.origin }}`,
    BASE_PATH: `\${{ steps.${from}.outputs.base_path }}/`,
  });
  assert.match(steps.at(-1)!.uses!, /^actions\/upload-pages-artifact@/);
  assert.equal(steps.at(-1)!.with!['path'], 'dist');
  assert.equal(jobs['publish']!.needs, 'build');
});

test('the workflow of tests runs on pushes, on requests and once a week, and each of its commands is a script of the project', () => {
  const { on, jobs } = load(read('.github/workflows/test.yml')) as Workflow & { on: object };
  for (const event of ['push', 'pull_request', 'schedule']) assert.ok(event in on, event);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const runs = Object.values(jobs).flatMap((job) => job.steps.flatMap((step) => step.run ?? []));
  for (const command of ['npm test', 'npm run check:all']) assert.ok(runs.includes(command), command);
  const named = runs.flatMap((command) => /^npm run (\S+)/.exec(command)?.[1] ?? []);
  assert.deepEqual(
    named.filter((name) => !scripts[name]),
    [],
  );
});
