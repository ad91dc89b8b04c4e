import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flatCss } from './flat-css.ts';

const tokens = ':root{--ink:#111;--first:#a00;--paper:#fff;/* oklch(1 0 0) */}@media(prefers-color-scheme:dark){:root{--ink:#eee}}';
const classes =
  '.t{fill:var(--ink)}.solid,.open{--hue:var(--ink);stroke:var(--hue);fill:none}.first{--hue:var(--first)}.solid{fill:var(--hue)}@media(forced-colors:active){.t{fill:CanvasText}}';

test('a rasterizer gets light colors, one rule for each hue, and nothing that it cannot read', () => {
  const css = flatCss(tokens, classes);
  assert.ok(css.includes('.t{fill:#111}'));
  assert.ok(css.includes('.solid.first,.open.first{stroke:#a00;fill:none}'));
  assert.ok(css.includes('.solid.first{fill:#a00}'));
  assert.ok(css.includes('.solid{fill:#111}'));
  assert.equal(css.match(/\.open[^{]*\{[^}]*fill:#/g), null, 'an outline is not filled');
  assert.doesNotMatch(css, /var\(|@|oklch|CanvasText|--hue/);
});
