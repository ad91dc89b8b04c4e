import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeHTML } from 'entities';
import { hostileLibrary } from '../testing/hostile-content.ts';
import { allowed, fuzz } from '../testing/hostile-texts.ts';
import { openIndex } from '../testing/open-index.ts';
import { answer } from './client/answer.ts';
import { marked, statementOf } from './client/marks.ts';
import { formatQuery, parseQuery, type Query } from './client/query.ts';
import { searchRecords } from './records.ts';

const libraries = [3, 4].map((seed) => hostileLibrary(allowed(seed)));
const opened = await Promise.all(libraries.map(async (library) => ({ library, ...(await openIndex(library)) })));
const none = { party: [], question: [], kind: [] };

test('an address gives back any question and filter', (t) => {
  fuzz(t, 'queries', 400, (text) => {
    const query: Query = { ...none, q: text().trim(), party: [text()] };
    const back = parseQuery(new URLSearchParams(formatQuery(query)));
    // An address tells one filter from the next by its sign, and takes two that are the same for one.
    assert.equal(back.q, query.q.toWellFormed().trim());
    assert.deepEqual(back.party, [...new Set(query.party[0]!.toWellFormed().split('~').filter(Boolean))]);
    return 1;
  });
});

test('the index takes any text: each record is there with its address and its title', async () => {
  for (const { library, index } of opened) {
    // Pagefind reads titles as HTML, so it knows a typed `&amp;` by its sign.
    const squeezed = (text: string) => decodeHTML(text).replace(/\s+/g, ' ').trim();
    const records = searchRecords(library).map(({ url, title }) => `${url} ${squeezed(title)}`);
    const fragments = await Promise.all((await index.all()).map(({ data }) => data()));
    const found = fragments.map(
      ({ url, meta, anchors }) => `${url} ${squeezed(anchors.find(({ id }) => id === '-title')?.text ?? meta['title'] ?? '')}`,
    );
    assert.equal(found.length, records.length);
    const lost = records.filter((one) => !found.includes(one));
    assert.ok(lost.length < records.length / 4, `${lost.length} of ${records.length}: ${JSON.stringify(lost[0])}`);
  }
});

test('a search answers any question and any filter, and marks nothing but text', async (t) => {
  const asked: string[] = [];
  fuzz(t, 'questions to the search', 150, (text) => asked.push(text()));
  for (const q of asked)
    for (const { index } of opened) {
      const { found, words } = await answer({ ...none, q }, index, []);
      for (const { hit, held } of found.slice(0, 5)) {
        const fragment = await hit.data();
        const terms = { held, words, language: index.language };
        for (const part of fragment.anchors) assert.equal(marked(part, terms).join(''), part.text);
        statementOf(fragment, terms);
      }
      assert.deepEqual((await answer({ ...none, q, party: [q || 'x'] }, index, [])).found, [], 'a filter that nothing has found something');
    }
});
