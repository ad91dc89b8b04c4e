import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from './files.ts';

interface Version {
  date: string;
  views: { view?: string; data: Record<string, unknown> }[];
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const charts = readdirSync(join(root, 'content/charts'))
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => name.replace('.mdx', ''));

/** A chart's data without its address, which depends on where the site stands. */
const told = (data: unknown) => ({ ...(data as object), link: undefined });

test('every chart has a version, and the newest is the chart as it is now', () => {
  const changed = charts.flatMap((chart) => {
    const folder = join(root, 'content/charts', chart, 'versions');
    if (!existsSync(folder)) return [`${chart} has no version: npm run freeze -- --date YYYY-MM-DD ${chart}`];
    const newest = json(join(folder, readdirSync(folder).sort().at(-1)!, 'version.json')) as Version;
    return newest.views
      .filter(({ view, data }) => {
        const now = json(join(root, 'dist/charts', `${view ? `${chart}/${view}` : chart}.json`));
        return JSON.stringify(told(now)) !== JSON.stringify(told(data));
      })
      .map(({ view }) => `${chart} ${view ?? ''} is no longer as in its version of ${newest.date}: npm run freeze, with what changed`);
  });
  assert.deepEqual(changed, []);
});

const work = mkdtempSync(join(tmpdir(), 'correction-'));
after(() => rmSync(work, { recursive: true }));
const content = join(work, 'content');
const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: join(work, 'dist'), CACHE_DIR: join(work, 'cache') };
const page = (path: string) => readFileSync(join(work, 'dist', path, path.includes('.') ? '' : 'index.html'), 'utf8');

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...args], { cwd: root, env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

function change(file: string, from: string | RegExp, to: string) {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  assert.notEqual(text.replace(from, to), text, `${file} no longer holds what this test changes`);
  writeFileSync(path, text.replace(from, to));
}

test('a corrected chart keeps its earlier version, data, text and drawing, and says what was corrected', () => {
  cpSync(join(root, 'content'), content, { recursive: true });
  const [first] = readdirSync(join(content, 'charts/therapist-survey/versions')).sort();
  change('figures/survey-leaving.yaml', 'value: 53', 'value: 58');
  change('figures/survey-leaving.yaml', /shown: .*/, 'shown: 58%');
  const refused = run('freeze', '--', '--date', '2027-01-15', 'therapist-survey');
  assert.notEqual(refused.status, 0);
  assert.match(refused.said, /say with --kind and --says what changed/);
  const says = 'The share that considered leaving was mistyped.';
  const frozen = run('freeze', '--', '--date', '2027-01-15', '--kind', 'correction', '--says', says, 'therapist-survey');
  assert.equal(frozen.status, 0, frozen.said);
  const built = run('build');
  assert.equal(built.status, 0, built.said);

  const chart = page('charts/therapist-survey');
  assert.match(chart, /58%/);
  for (const part of [`v/${first}/`, 'v/2027-01-15/', 'Correction', says]) assert.ok(chart.includes(part), part);
  const earlier = page(`charts/therapist-survey/v/${first}`);
  assert.match(earlier, /53%/);
  assert.ok(earlier.includes(`Corrected on January 15, 2027: ${says}`));
  for (const format of ['svg', 'csv', 'json']) {
    assert.match(page(`charts/therapist-survey/v/${first}.${format}`), /53%/, format);
    assert.match(page(`charts/therapist-survey.${format}`), /58%/, format);
  }
  const embed = page(`embed/therapist-survey/v/${first}`);
  assert.match(embed, /53%/);
  assert.ok(embed.includes(`Corrected on January 15, 2027: ${says}`));
  assert.ok(!page('embed/therapist-survey/v/2027-01-15').includes('class="notice"'));
});

test('a version is never written over by accident, and no date comes from the clock', () => {
  const again = run('freeze', '--', '--date', '2027-01-15', '--kind', 'revision', '--says', 'x y', 'therapist-survey');
  assert.notEqual(again.status, 0);
  assert.match(again.said, /has a version of 2027-01-15/);
  const undated = run('freeze', '--', 'therapist-survey');
  assert.notEqual(undated.status, 0);
  assert.match(undated.said, /--date is missing/);
});
