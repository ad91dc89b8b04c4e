import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FACES, literal, literalsOf } from './literal.ts';

const tokens =
  ':root{color-scheme:light dark;--ink:#111;--first:#a00;--paper:#fff;/* oklch(1 0 0) */}@media(prefers-color-scheme:dark){:root{--ink:#eee}}';
const classes =
  '.t{fill:var(--ink)}.n{fill:var(--ink);font-family:var(--serif)}.b{font-weight:600}.u.b{font-weight:700}.hit{fill:none;pointer-events:all}' +
  '.solid,.open{--hue:var(--ink);stroke:var(--hue);fill:none}.first{--hue:var(--first)}.solid{fill:var(--hue)}' +
  '@media(forced-colors:active){.t{fill:CanvasText}}';
const literals = literalsOf(tokens, classes);
const look = (names: string) => literal([{ tag: 'path', attrs: { d: 'M0 0', class: names } }], literals)[0]?.attrs;

test('a mark in a file has its light colors as attributes, and no class', () => {
  assert.deepEqual(look('solid first'), { stroke: '#a00', fill: '#a00', d: 'M0 0' });
  assert.deepEqual(look('solid plain'), { stroke: '#111', fill: '#111', d: 'M0 0' });
  assert.deepEqual(look('open first'), { stroke: '#a00', fill: 'none', d: 'M0 0' }, 'an outline is not filled');
});

test('letters in a file have their face and weight as attributes', () => {
  assert.deepEqual(look('n'), { fill: '#111', 'font-family': FACES.serif, d: 'M0 0' });
  assert.deepEqual(look('t b'), { fill: '#111', 'font-weight': '600', d: 'M0 0' });
  assert.equal(look('u b')!['font-weight'], '700');
});

test('what answers to a pointer is not in a file, and nothing refers to a custom property', () => {
  assert.equal(look('hit'), undefined);
  for (const names of ['t', 'n', 'solid first', 'open', 'hit t'])
    assert.doesNotMatch(JSON.stringify(look(names)), /var\(|@|oklch|CanvasText|--/);
});
