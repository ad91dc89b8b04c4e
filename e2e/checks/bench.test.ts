// What the benchmark works out itself, and could get wrong without anyone seeing it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { bare } from '../bench/floor.ts';
import { grow } from '../bench/grown.ts';
import { host } from '../bench/host.ts';
import { gzipped } from '../setup/built.ts';
import { elements, parsed, wordsOf } from '../setup/html.ts';
import { LINE, wayDown, type Clock } from '../bench/line.ts';
import { median, quantile, spread } from '../bench/numbers.ts';
import { htmlOf, middleOf, PAGE_TYPES, pagesOf } from '../bench/pages.ts';
import { partsOf, without } from '../setup/parts.ts';
import { slowLine } from '../bench/proxy.ts';
import { root } from './files.ts';

// A small site may have no page of some types.
const examples = PAGE_TYPES.filter((type) => pagesOf(type).length > 0).map((type) => ({ type, html: htmlOf(middleOf(type)) }));
const FONT = elements(parsed(htmlOf('/')), ({ name, attribs }) => name === 'link' && attribs['as'] === 'font')[0]!.attribs['href']!;
const count = (html: string, name: string) => elements(parsed(html), (element) => element.name === name).length;

/** Time that passes only when asked to, so that nothing waits. */
function madeUpTime(): Clock & { pass: () => void } {
  let time = 0;
  const coming: { at: number; then: () => void }[] = [];
  return {
    now: () => time,
    at: (at, then) => void coming.push({ at, then }),
    pass: () => {
      while (coming.length > 0) {
        coming.sort((a, b) => a.at - b.at);
        const { at, then } = coming.shift()!;
        time = Math.max(time, at);
        then();
      }
    },
  };
}

/** When the last byte of each answer arrives, where all are sent at once, each on a connection of its own. */
function arrivals(...answers: number[]): number[] {
  const clock = madeUpTime();
  const shared = { free: 0 };
  const times = answers.map(() => 0);
  const ways = answers.map((_, i) => wayDown(shared, clock, () => (times[i] = clock.now())));
  answers.forEach((bytes, i) => ways[i]!.send(Buffer.alloc(bytes)));
  clock.pass();
  return times;
}

const near = (actual: number | undefined, wanted: number) => assert.ok(Math.abs(actual! - wanted) < 0.01, `${actual} is not ${wanted}`);

test('quartiles are those of the values', () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(quantile([9, 1, 2, 3, 4, 5, 6, 7, 8], 0.25), 3);
  assert.equal(quantile([4, 1], 0.75), 3.25);
  assert.equal(spread([1, 2, 3, 4, 1000]), '3 (2–4)');
  assert.equal(spread([]), '– (–––)');
});

test('the parts of a page add up to the page, and are found where they are', () => {
  for (const { type, html } of examples) {
    const { text, ...parts } = partsOf(html);
    const together = Object.values(parts).reduce((sum, bytes) => sum + bytes, text);
    assert.equal(together, gzipped(html).length, type);
    assert.ok(parts.style > 500 && parts.policy > 50 && parts.head > 0 && text > 200, `${type}: ${JSON.stringify(parts)}`);
    assert.equal(parts.drawings > 0, html.includes('<svg'), type);
  }
});

test('an element that lies in another one is cut once', () => {
  assert.equal(
    without('<p>a<b>c<b>d</b></b>e</p><b>f</b>g', ({ name }) => name === 'b'),
    '<p>ae</p>g',
  );
});

test('the floor keeps all words and all drawings, and nothing else', () => {
  for (const { type, html } of examples) {
    const floor = bare(html);
    assert.equal(wordsOf(floor), wordsOf(html), type);
    for (const name of ['svg', 'path', 'rect', 'circle', 'text', 'a', 'h1', 'td', 'li'])
      assert.equal(count(floor, name), count(html, name), `${name} of ${type}`);
    assert.equal((floor.match(/viewBox=/g) ?? []).length, (html.match(/viewBox=/g) ?? []).length, type);
    for (const name of ['style', 'script', 'link']) assert.equal(count(floor, name), 0, `${name} of ${type}`);
    const odd = elements(parsed(floor), ({ attribs }) => Object.keys(attribs).some((name) => name === 'class' || name.startsWith('data-')));
    assert.equal(odd.length, 0, type);
    assert.ok(gzipped(floor).length < gzipped(html).length, type);
  }
});

test('words are seen where they differ', () => {
  assert.notEqual(wordsOf('<p>one</p> two'), wordsOf('<p>one</p>'));
  assert.equal(wordsOf('<style>a</style><p>one <svg><text>x &amp; y</text></svg></p><script>b</script>'), 'one x & y');
});

test('an answer that fits the first flight arrives in one; one byte more waits for word from the browser', () => {
  const oneWay = LINE.roundTrip / 2;
  near(arrivals(1460)[0], 1460 / 200 + oneWay);
  near(arrivals(14_600)[0], 14_600 / 200 + oneWay);
  near(arrivals(14_601)[0], 1460 / 200 + LINE.roundTrip + 1 / 200 + oneWay);
});

test('the window doubles each round trip, until the line itself is full', () => {
  // Two flights of 10 and 20 segments; then the line is never empty, and more bytes take what they weigh.
  near(arrivals(43_800)[0], 7.3 + 150 + 20 * 7.3 + 75);
  near(arrivals(87_600)[0]! - arrivals(58_400)[0]!, 29_200 / 200);
});

test('connections share the line', () => {
  near(Math.max(...arrivals(14_600, 14_600)), 29_200 / 200 + LINE.roundTrip / 2);
});

test('through the line bytes arrive unchanged, in order, and not before a handshake and an answer', async () => {
  const body = Buffer.from(Array.from({ length: 60_000 }, (_, i) => i % 251));
  const server = createServer((_, answer) => answer.end(body)).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const line = await slowLine((server.address() as AddressInfo).port);
  const start = performance.now();
  const socket = connect(line.port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'));
  const chunks: Buffer[] = [];
  let first = Infinity;
  socket.on('data', (data: Buffer) => {
    first = Math.min(first, performance.now() - start);
    chunks.push(data);
  });
  await new Promise((done) => socket.once('close', done));
  line.close();
  server.close();
  const whole = Buffer.concat(chunks);
  assert.ok(whole.subarray(whole.indexOf('\r\n\r\n') + 4).equals(body), 'the bytes differ');
  assert.ok(first >= 2 * LINE.roundTrip - 2, `the first byte came after ${first} ms`);
});

test('the host sends text gzipped, fonts as they are, and says what was asked', async () => {
  const server = await host({ loud: (html) => html.toUpperCase() }, { '/own.css': 'a{}' });
  const get = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`);
    return { answer, text: await answer.text() };
  };
  assert.equal((await get('/')).text, htmlOf('/'));
  assert.equal((await get('/?as=loud')).text, htmlOf('/').toUpperCase());
  assert.equal((await get('/own.css')).text, 'a{}');
  assert.equal((await get('/not-there/')).answer.status, 404);
  const font = (await get(FONT)).answer.headers;
  server.close();
  assert.equal(font.get('content-encoding'), null);
  assert.deepEqual(
    server.asked.map(({ path }) => path),
    ['/', '/', '/own.css', '/not-there/', FONT],
  );
  assert.equal(server.asked[0]!.bytes, gzipped(htmlOf('/')).length);
  assert.equal(gunzipSync(gzipped('x')).toString(), 'x');
});

test('the small dispute, grown, keeps every rule, and has so many times its positions', (t) => {
  const content = mkdtempSync(join(tmpdir(), 'grown-'));
  t.after(() => rmSync(content, { recursive: true }));
  assert.equal(grow(content, 3), 12);
  const env = { ...process.env, CONTENT_DIR: content };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/check.ts'], { cwd: root, env, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^\d+ files, no problem/);
});
