import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { apart, contrast, fromHex, toOklch, VISIONS } from '../../e2e/checks/colour-vision.ts';
import { colorsOf } from './side-colors.ts';

const [light, dark] = readFileSync('src/styles/tokens.css', 'utf8')
  .split('prefers-color-scheme')
  .map((css) => Object.fromEntries([...css.matchAll(/(--[\w-]+):(#\w{6})/g)].map(([, name, hex]) => [name!, hex!])));
const TOKENS = { light: light!, dark: dark! };
const hues = (from: number, to: number) => Array.from({ length: (to - from) / 5 + 1 }, (_, i) => from + 5 * i);
const pairs = hues(30, 90).flatMap((first) => hues(210, 285).map((second) => ({ first, second })));

for (const scheme of ['light', 'dark'] as const) {
  const site = TOKENS[scheme];
  const of = (name: string, colors: Record<string, string>) => fromHex(colors[name]!);

  test(`${scheme}: of any two hues that an editor may choose, marks and words stand out`, () => {
    for (const pair of pairs) {
      const colors = colorsOf(pair, scheme);
      for (const side of ['--first', '--second']) {
        const panel = of(`${side}-t`, colors);
        for (const ground of [panel, of('--paper', site)]) assert.ok(contrast(of(side, colors), ground) >= 3, JSON.stringify(pair));
        for (const words of ['--ink', '--ink2', '--link']) assert.ok(contrast(of(words, site), panel) >= 7, JSON.stringify(pair));
      }
    }
  });

  test(`${scheme}: of any two hues that an editor may choose, both sides are equally light and strong, and apart for every kind of eyes`, () => {
    for (const pair of pairs) {
      const colors = colorsOf(pair, scheme);
      const [one, other] = [of('--first', colors), of('--second', colors)];
      const [a, b] = [toOklch(one), toOklch(other)];
      assert.ok(Math.abs(a[0] - b[0]) < 0.005 && Math.abs(a[1] - b[1]) < 0.005, `${JSON.stringify(pair)}: ${String(a)}, ${String(b)}`);
      for (const [i, [, , hue]] of [a, b].entries())
        assert.ok(Math.abs(((hue - Object.values(pair)[i]! + 540) % 360) - 180) < 2, `${JSON.stringify(pair)}: hue ${hue}`);
      for (const vision of VISIONS)
        assert.ok(apart(one, other, vision) >= 9, `${JSON.stringify(pair)}: ${apart(one, other, vision)} for ${vision}`);
    }
  });
}

test('orange and violet, which the site has when nobody chose, are what their hues make, but for a shade', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const [name, hex] of Object.entries(colorsOf({ first: 55, second: 285 }, scheme))) {
      const far = apart(fromHex(hex), fromHex(TOKENS[scheme][name]!), 'ordinary');
      assert.ok(far < 1.2, `${name}, ${scheme}: ${hex} is ${far} from ${TOKENS[scheme][name]}`);
    }
});
