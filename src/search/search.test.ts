import assert from 'node:assert/strict';
import { test } from 'node:test';
import { link } from '../facts/load/link.ts';
import { check } from '../facts/load/parse.ts';
import type { Raw } from '../facts/load/parse-file.ts';
import { smallContent } from '../testing/fixture.ts';
import { openIndex } from '../testing/open-index.ts';
import { answer, type Answer } from './client/answer.ts';
import { marked, statementOf } from './client/marks.ts';
import type { Index } from './client/pagefind.ts';

/** The small content with texts that show how words and numbers are found. */
function content(): Raw {
  const raw = smallContent();
  const edit = (name: keyof Raw, id: string, change: object) => {
    const entry = raw[name].find((one) => one.id === id)!;
    Object.assign(entry.data as object, change);
  };
  const [term] = raw.terms;
  const more = (id: string, title: string, meaning: string) => ({
    ...term!,
    ...{ id, file: `content/terms/${id}.yaml`, data: { term: title, meaning, misspelled: [] } },
  });
  raw.terms.push(
    more('money', 'Sum', 'It cost $200 million, or 51.6% of 7.9 billion; 19 of 20 paid.'),
    more('post', 'Post', 'By e-mail, with a follow-up and note-taking by a machine (A.I.).'),
    more('bill', 'TB 903', 'A bill about brewers.'),
    more('dismissal', 'Dismissals', 'Brewers may be let go.'),
    more('talks', 'Talks', 'The talks go on.'),
    more('phrase', 'Kettle black', 'The pot calls the kettle black.'),
    more('words', 'Black', 'A black pot and a kettle.'),
  );
  edit('readersWords', 'readers-words', {
    same: [
      ['cup', 'mug'],
      ['dismissal', 'let go', 'sacking'],
    ],
    kinds: [{ kind: 'term', words: ['definition'] }],
  });
  const { claims } = raw.sources[0]!.data as { claims: object[] };
  const claim = (id: string, text: string) => ({ ...claims[0], distance: 'part', numbers: [], id, text });
  edit('sources', 'paper', {
    title: 'The paper (title of the page not seen)',
    claims: [claim('c-0', 'The Reds like cups.'), ...claims, claim('c-2', 'The Reds may get 30 cups.')],
  });
  return raw;
}

// Rules on where numbers come from are passed over.
const library = link(check(content(), {}).entries);
const { reopen } = await openIndex(library);
let index: Index;

/** A test of the index as it is when a page opens it: what was asked before is not kept. */
const search = (name: string, work: () => Promise<void>) => test(name, () => ((index = reopen()), work()));

const none = { party: [], question: [], kind: [] };
const ask = (q: string, chosen: object = {}): Promise<Answer> => answer({ q, ...none, ...chosen }, index, ['reds', 'blues']);
const urls = async (q: string, chosen: object = {}) =>
  Promise.all((await ask(q, chosen)).found.map(async ({ hit }) => (await hit.data()).url));
const first = async (q: string) => (await urls(q))[0];

search('letters and digits that run together find the bill', async () => {
  for (const q of ['TB903', 'tb903', 'TB 903', 'tb-903', 'TB-903']) assert.equal(await first(q), '/glossary/#bill', q);
});

search('hyphens are found both ways', async () => {
  for (const q of ['e-mail', 'email', 'followup', 'follow-up', 'note taking', 'notetaking', 'note-taking'])
    assert.equal(await first(q), '/glossary/#post', q);
});

search('letters with and without dots are the same', async () => {
  for (const q of ['A.I.', 'AI', 'ai', 'a.i']) assert.equal(await first(q), '/glossary/#post', q);
});

search('a number is found in any form, and not for another', async () => {
  for (const q of ['$200M', '200m', '200 million', '$200,000,000', 'two hundred million', '51.6%', '51.6 percent', '19/20', '7.9 billion'])
    assert.equal(await first(q), '/glossary/#money', q);
  for (const q of ['79', '516', '200', '1920']) assert.ok(!(await urls(q)).includes('/glossary/#money'), q);
});

search('a phrase in quotation marks is found as it stands', async () => {
  assert.deepEqual((await urls('kettle black')).sort(), ['/glossary/#phrase', '/glossary/#words']);
  for (const q of ['"kettle black"', '“kettle black”']) assert.deepEqual(await urls(q), ['/glossary/#phrase'], q);
  assert.deepEqual(await urls('"black kettle"'), []);
});

search('only signs, or only words that every text has, are told apart from words that find nothing', async () => {
  assert.deepEqual(
    [(await ask('?!…')).empty, (await ask('what did they do')).empty, (await ask('mug')).empty],
    ['signs', 'stop', undefined],
  );
  assert.deepEqual((await ask('what did they do')).found, []);
  const { found, empty, silent, question } = await ask('');
  assert.deepEqual([found.length > 10, empty, silent, question], [true, undefined, [], undefined]);
});

search('a misspelled word is named with what was meant, and a right word never is', async () => {
  for (const [q, meant] of [
    ['tee', 'tea'],
    ['machin', undefined],
    ['machnie', 'machine'],
    ['kettel', 'kettle'],
    ['balck', 'black'],
    ['defintion', 'definition'],
    ['definition', undefined],
    ['brewers', undefined],
    ['constructor', undefined],
    ['brewer', undefined],
    ['sacking', undefined],
  ] as const)
    assert.equal((await ask(q)).meant, meant, q);
  assert.deepEqual((await ask('kettel')).unknown, ['kettel']);
  assert.equal(await first('kettel pot'), '/glossary/#phrase');
});

search('words that stand nowhere are named, and the others are answered', async () => {
  const { unknown, meant, found } = await ask('cups xylophone');
  assert.deepEqual([unknown, meant], [['xylophone'], undefined]);
  assert.ok(found.length > 0);
  assert.deepEqual((await ask('שלום')).unknown, ['שלום']);
});

search('other names find what they stand for, behind what says them, and not for the sake of one of their words', async () => {
  assert.ok((await urls('mug')).includes('/figures/cups/'));
  assert.deepEqual(await urls('sacking'), ['/glossary/#dismissal']);
  assert.ok(!(await urls('dismissals')).includes('/glossary/#talks'));
});

search('a note of ours is found by nobody, and where nothing was found comes last', async () => {
  assert.deepEqual(await urls('undated'), []);
  assert.deepEqual(await urls('page not seen'), []);
  assert.deepEqual(await urls('the paper'), ['/sources/paper/']);
  assert.deepEqual(await urls('statement'), [], 'what a page says about silence');
  const { found, silent } = await ask('tea blues');
  assert.ok(!found.some(({ hit }) => silent.includes(silent.find((one) => one.hit.id === hit.id)!)));
  assert.equal(silent.length, 1);
  for (const q of ['kettle', 'blues kettle']) assert.deepEqual((await ask(q)).silent, [], q);
});

search('a question is known by its name where it alone holds all that was asked, or by a choice of it, and brings the sides', async () => {
  const named = async (q: string, chosen: object = {}) => {
    const { question, pair } = await ask(q, chosen);
    return Promise.all([question, ...pair].map(async (one) => one && (await one.hit.data()).url));
  };
  const all = ['/questions/tea/', '/positions/reds/tea/'];
  for (const q of ['How much tea?', 'tea xylophone']) assert.deepEqual(await named(q), all, q);
  assert.deepEqual(await named('', { question: ['tea'] }), all);
  assert.deepEqual(await named('tea kettle'), [undefined]);
  assert.deepEqual(await named('', { question: ['tea', 'milk'] }), [undefined]);
  assert.deepEqual(await named('tea', { party: ['reds'], kind: ['position'] }), [undefined]);
  const others = await urls('How much tea?');
  assert.ok(others.length > 0 && !all.some((url) => others.includes(url)), 'neither is among the other results');
  assert.deepEqual(await named('tea', { party: ['reds'] }), [undefined], 'a choice of a party asks for something else');
});

search('choices are joined by OR within a facet and by AND across facets, and counts say what each would give', async () => {
  const both = await ask('', { party: ['reds', 'blues'], kind: ['position'] });
  assert.deepEqual(await urls('', { party: ['reds', 'blues'], kind: ['position'] }), ['/positions/reds/tea/']);
  assert.equal(both.countOf('party', 'reds'), 1);
  assert.equal(both.silent.length, 0, 'a choice of a kind is no choice of silence');
  assert.equal((await ask('', { kind: ['term'], party: ['reds'] })).found.length, 0);
  assert.equal((await ask('kettle')).countOf('kind', 'term'), 2);
  assert.equal((await ask('kettle', { kind: ['position'] })).countOf('kind', 'term'), 2, 'what another choice would give');
});

search('a long question is cut, and says so', async () => {
  const { cut, found } = await ask('kettle '.repeat(3000));
  assert.ok(cut && found.length === 2);
  assert.equal((await ask('kettle'.padEnd(300))).cut, false);
  assert.deepEqual((await ask(`kettle ${'x'.repeat(293)} xylophone`)).unknown, ['x'.repeat(293)], 'what is cut is not looked for');
});

search(
  'a result leads to the statement that holds most of what was asked, the first of several, and what was asked for is marked',
  async () => {
    const led = async (q: string) => {
      const { found, words } = await ask(q);
      const read = await Promise.all(found.map(async (one) => ({ ...one, fragment: await one.hit.data() })));
      const source = read.find(({ fragment }) => fragment.url === '/sources/paper/')!;
      const terms = { held: source.held, words, language: index.language };
      const { part, better } = statementOf(source.fragment, terms)!;
      return [part.id, better, ...marked(part, terms).filter((_, i) => i % 2)];
    };
    assert.deepEqual(await led('30 cups reds'), ['c-1', true, 'Reds', '30', 'cups']);
    assert.deepEqual(await led('reds'), ['c-0', false, 'Reds'], 'a result shows its publisher anyway');
  },
);

search('an answer does not depend on what was asked before', async () => {
  const fresh = (await openIndex(library)).index;
  for (const q of ['tea', 'tea brew', 'brewers cups']) {
    const ids = (one: Answer) => one.found.map(({ hit, score }) => [hit.id, score.toFixed(4)]);
    assert.deepEqual(ids(await answer({ q, ...none }, fresh, ['reds', 'blues'])), ids(await ask(q)), q);
  }
});
