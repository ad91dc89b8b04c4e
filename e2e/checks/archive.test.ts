import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import { archived } from '../setup/unpack.ts';
import { below, placeOf } from './files.ts';

const dist = placeOf('dist');
const files = new Map(Object.entries(archived()).map(([path, bytes]) => [path.replace(/^site\//, ''), bytes]));

interface Read {
  links: string[];
  ids: Set<string>;
}

function readPage(html: string): Read {
  const page: Read = { links: [], ids: new Set() };
  const css = [...html.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1]!);
  const parser = new Parser({
    onopentag(_, { id, href, src, action, poster, srcset, content, 'http-equiv': equiv }) {
      if (id !== undefined) page.ids.add(id);
      const sent = equiv === 'refresh' ? content?.replace(/^.*url=/, '') : undefined;
      page.links.push(...[href, src, action, poster, srcset, sent].filter((link) => link !== undefined));
    },
  });
  parser.end(html);
  page.links.push(...css);
  return page;
}

const pages = new Map(
  [...files].filter(([file]) => /\.(html|svg|css)$/.test(file)).map(([file, bytes]) => [file, readPage(Buffer.from(bytes).toString())]),
);
const offSite = (link: string) => /^(https?|mailto|tel|data):/.test(link);

/** What is wrong with a link from a file of the archive, or nothing. */
function wrong(link: string, from: string): string | undefined {
  if (offSite(link)) return undefined;
  const [path, place] = link.replace(/\?[^#]*/, '').split('#') as [string, string?];
  if (path.startsWith('/')) return `${from}: ${link} leads to the root of the reader’s disk`;
  const target = path === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(path));
  if (!files.has(target)) return `${from}: ${link} leads to no packed file`;
  const ids = pages.get(target)?.ids;
  return place && ids && !ids.has(decodeURIComponent(place)) ? `${from}: ${link} leads to no place of ${target}` : undefined;
}

test('the archive holds every file of the site, and an ordinary build has no archive and no link to one', () => {
  const built = below(dist).map((path) => relative(dist, path).replaceAll('\\', '/'));
  assert.deepEqual([...files.keys()].sort(), built.filter((file) => !file.endsWith('.gz')).sort());
  assert.ok(!files.has('data/site.zip'));
  assert.doesNotMatch(readFileSync(join(dist, 'data/index.html'), 'utf8'), /site\.zip/);
});

test('every link within the archive leads to a packed file and to a place on it', () => {
  const links = [...pages].flatMap(([from, page]) => [...new Set(page.links)].map((link) => ({ from, link })));
  assert.ok(links.length > 100, `only ${links.length} links seen`);
  assert.deepEqual(links.flatMap(({ from, link }) => wrong(link, from) ?? []).slice(0, 20), []);
});

test('links to other sites stay as they are', () => {
  const outside = (html: string) => readPage(html).links.filter(offSite).sort();
  for (const file of ['index.html', 'sources/index.html', 'for-members/index.html'].filter((name) => existsSync(join(dist, name)))) {
    assert.deepEqual(outside(Buffer.from(files.get(file)!).toString()), outside(readFileSync(join(dist, file), 'utf8')));
  }
});
