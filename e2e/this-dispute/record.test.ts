import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { filesBelow, read, root } from '../checks/files.ts';

/** The researched record, in one file or several. It is not part of the project; where it is at hand, the content is held against it. */
const named = process.env['RECORD_FILE']?.split(delimiter);
const files = named ?? ['public-record', 'public-record-2'].map((name) => join(root, `../shared/facts/${name}.yaml`));
const skip = !files.every((file) => existsSync(file)) && 'the researched record is not here';

interface RecordEntry {
  id: string;
  publish?: boolean;
  /** `own_host`: the address is the publisher's own, though the page was not opened. */
  sources?: { url?: string; link?: boolean; own_host?: boolean }[];
}

const record = () => files.flatMap((file) => load(readFileSync(file, 'utf8')) as RecordEntry[]);
const addresses = () =>
  record()
    .flatMap((entry) => entry.sources ?? [])
    .filter((source) => source.url);
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
  const allowed = new Set(
    addresses()
      .filter(({ link, own_host }) => link || own_host)
      .map(({ url }) => hostOf(url!)),
  );
  const barred = [...new Set(addresses().map(({ url }) => hostOf(url!)))].filter((host) => !allowed.has(host));
  assert.ok(barred.length > 10);
  const pages = filesBelow('dist').filter((path) => /\.(html|json|csv|svg|xml)$/.test(path));
  const named = pages.flatMap((path) => barred.filter((host) => read(path).includes(host)).map((host) => `${path}: ${host}`));
  assert.deepEqual(named, []);
});

test('no page that was not opened is linked', { skip }, () => {
  const linked = new Set(addresses().flatMap(({ url, link }) => (link ? url! : [])));
  const barred = new Set(addresses().flatMap(({ url, own_host }) => (own_host && !linked.has(url!) ? url! : [])));
  assert.ok(barred.size > 10);
  const urls = filesBelow('content/sources').flatMap((path) => (load(read(path)) as { url?: string }).url ?? []);
  assert.deepEqual(
    urls.filter((url) => barred.has(url)),
    [],
  );
});
