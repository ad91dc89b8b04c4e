import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { filesBelow, read, root } from './files.ts';

/** The researched record. It is not part of the project; where it is at hand, the content is held against it. */
const file = process.env['RECORD_FILE'] ?? join(root, '../shared/facts/public-record.yaml');
const skip = !existsSync(file) && 'the researched record is not here';

interface RecordEntry {
  id: string;
  publish?: boolean;
  sources?: { url?: string; link?: boolean }[];
}

const record = () => load(readFileSync(file, 'utf8')) as RecordEntry[];
const ids = (folder: string, list: string) =>
  filesBelow(folder).flatMap((path) => ((load(read(path)) as { [name: string]: { id: string }[] })[list] ?? []).map(({ id }) => id));
const hostOf = (url: string) => new URL(url).host.replace(/^www\./, '');

test('every record of the research is used, or left out with a reason', { skip }, () => {
  const known = new Set([...ids('content/sources', 'claims'), ...ids('content/left-out', 'records')]);
  assert.deepEqual(
    record()
      .map(({ id }) => id)
      .filter((id) => !known.has(id)),
    [],
  );
});

test('no record that must not be published is used', { skip }, () => {
  const claims = new Set(ids('content/sources', 'claims'));
  const barred = record().filter(({ publish }) => publish === false);
  assert.ok(barred.length > 0);
  assert.deepEqual(
    barred.map(({ id }) => id).filter((id) => claims.has(id)),
    [],
  );
});

test('no host that may not be linked is named anywhere on the site', { skip }, () => {
  const sources = record()
    .flatMap((entry) => entry.sources ?? [])
    .filter((source) => source.url);
  const allowed = new Set(sources.filter(({ link }) => link).map(({ url }) => hostOf(url!)));
  const barred = [...new Set(sources.filter(({ link }) => !link).map(({ url }) => hostOf(url!)))].filter((host) => !allowed.has(host));
  assert.ok(barred.length > 10);
  const pages = filesBelow('dist').filter((path) => /\.(html|json|csv|svg|xml)$/.test(path));
  const named = pages.flatMap((path) => barred.filter((host) => read(path).includes(host)).map((host) => `${path}: ${host}`));
  assert.deepEqual(named, []);
});
