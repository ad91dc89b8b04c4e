// A copy of the content with three corrections in it, frozen and built as an author would, for the tests of corrections.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { below, root } from '../checks/files.ts';

const work = mkdtempSync(join(tmpdir(), 'correction-'));
const content = join(work, 'content');
export const dist = join(work, 'dist');
const env = { ...process.env, SITE_URL: '', BASE_PATH: '/', CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: join(work, 'cache') };

/** The figure, the claim and the chart that are corrected, each by a correction of its own. */
export const FIGURE = {
  id: 'leaving-mistyped',
  date: '2027-01-15',
  changed: 'The share that “considered leaving” was mistyped, & is <now> right.',
  why: 'Two keys were swapped.',
  said: '53%',
  touches: ['figures/survey-leaving'],
};
export const CLAIM = {
  id: 'opening-misread',
  date: '2027-02-01',
  changed: 'What the trade press reported was misread.',
  why: 'Haste.',
  touches: ['claims/h-H04'],
};
/** Corrected by its version alone. */
export const CHART = { id: 'strikes-2027-01-15', says: 'A strike stood in the wrong row.' };
export const noteOf = ({ changed }: { changed: string }) => `Corrected on January 15, 2027: ${changed}`;

export const first = readdirSync(join(root, 'content/charts/therapist-survey/versions')).sort()[0]!;

export const file = (path: string) => readFileSync(join(dist, path), 'utf8');
export const page = (path: string) => file(join(path, 'index.html'));

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'" };
/** The text of a page or picture as it is read. */
export const shown = (markup: string) =>
  markup
    .replace(/<(script|style|head)[\s\S]*?<\/\1>/g, '')
    .replace(/<\/text>|<\/p>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+|#\d+);/g, (_, sign: string) => SIGNS[sign]!)
    .replace(/\s+/g, ' ');

export function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

/** Freezes from what the first call of `npm run freeze` has built. */
export const freeze = (...args: string[]) => run(process.execPath, 'src/commands/freeze.ts', ...args);

function change(path: string, from: string | RegExp, to: string) {
  const text = readFileSync(join(content, path), 'utf8');
  assert.notEqual(text.replace(from, to), text, `${path} no longer holds what this test changes`);
  writeFileSync(join(content, path), text.replace(from, to));
}

/** Writes the corrections and freezes the charts that they change. */
export function correct() {
  cpSync(join(root, 'content'), content, { recursive: true });
  mkdirSync(join(content, 'corrections'), { recursive: true });
  for (const { id, ...said } of [FIGURE, CLAIM]) {
    // JSON is YAML.
    writeFileSync(join(content, 'corrections', `${id}.yaml`), JSON.stringify({ ...said, kind: 'correction' }));
  }
  change('figures/survey-leaving.yaml', 'value: 53', 'value: 58');
  change('figures/survey-leaving.yaml', /display: .*/, 'display: 58%');
  // What the source prints is corrected with it, as if the document had been misread.
  change('sources/nuhw-campaign.yaml', /53%(.*\n +numbers: \[")53/, '58%$158');
  change('evidence.lock.json', /("nu-22"[^}]*?")53"/, '$158"');
  const refused = run('npm', 'run', '--silent', 'freeze', '--', '--date', '2027-01-15', 'therapist-survey');
  assert.notEqual(refused.status, 0);
  assert.match(refused.said, /say with --kind and --says what changed/);
  const frozen = freeze('--correction', FIGURE.id, 'therapist-survey');
  assert.equal(frozen.status, 0, frozen.said);
  const other = freeze('--date', '2027-01-15', '--kind', 'correction', '--says', CHART.says, 'strikes');
  assert.equal(other.status, 0, other.said);
}

/** Pages that follow the site: neither embeds nor versions of charts nor those that lead on to another. */
const living = () =>
  below(dist)
    .map((path) => relative(dist, path))
    .filter((path) => path.endsWith('index.html') && !/^embed\/|^charts\/[^/]+\/v\//.test(path))
    .map((path) => path.slice(0, -'index.html'.length))
    .filter((path) => page(path).includes('<main'));
export const mainOf = (path: string) => /<main[\s\S]*<\/main>/.exec(page(path))![0];
/** Pages with a notice of a correction near their top. */
export const noticed = (id: string) =>
  living().filter((path) => /<aside[\s\S]*?<\/aside>/.exec(mainOf(path))?.[0].includes(`/corrections/#${id}"`));
export const holding = (...parts: string[]) => living().filter((path) => parts.some((part) => mainOf(path).includes(part)));

/** Takes the copy away again. */
export const clear = () => rmSync(work, { recursive: true });
