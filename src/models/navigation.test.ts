import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from '../testing/build.ts';
import { smallContent } from '../testing/fixture.ts';
import { data } from '../testing/spoil.ts';
import { emptyPages, mainPlaces, menuPlaces, morePlaces } from './navigation.ts';

test('a dispute may do without terms, laws, voices, studies and more: nothing then leads to their lists', () => {
  assert.deepEqual([...emptyPages(build(smallContent()))], []);
  const raw = smallContent();
  for (const name of [
    'terms',
    'laws',
    'voices',
    'studies',
    'disagreements',
    'events',
    'leftOut',
    'help',
    'searches',
    'readersWords',
  ] as const)
    raw[name] = [];
  raw.pages = raw.pages.filter(({ id }) => id === 'about' || id === 'method');
  const library = build(raw);
  const empty = ['/laws/', '/voices/', '/studies/', '/disagreements/', '/left-out/', '/glossary/', '/timeline/', '/for-members/'];
  assert.deepEqual([...emptyPages(library)], empty);
  const linked = [...mainPlaces(library), ...menuPlaces(library), ...morePlaces(library)].map(({ href }) => href);
  assert.deepEqual(
    linked.filter((href) => empty.includes(href)),
    [],
  );
  assert.ok(linked.includes('/sources/'));
});

test('what the bar at the top names is content', () => {
  const raw = smallContent();
  data(raw.site[0])['header'] = ['glossary', 'matrix'];
  assert.deepEqual(
    mainPlaces(build(raw)).map(({ href }) => href),
    ['/glossary/', '/matrix/'],
  );
});
