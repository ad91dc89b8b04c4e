import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart, contrast, fromHex, toOklch, VISIONS } from './colour-vision.ts';
import { read } from './files.ts';

/** The site's own colors as they are written, and as pages have them: with the sides' that the content asks for. */
const written = read('src/styles/tokens.css');
const built = /color-scheme:light dark.*?\}\}/s.exec(read('dist/index.html'))?.[0] ?? '';
const schemesOf = (css: string) => css.split(/@media ?\(prefers-color-scheme:dark\)/);

/** The colors of one scheme, by name. */
const colorsIn = (css = '') => new Map([...css.matchAll(/--([\w-]+):(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name!, hex!]));

/** One color painted thinly over another, as browsers mix them. */
const over = (top: string, ground: string, opacity: number) =>
  '#' +
  [1, 3, 5]
    .map((at) => [top, ground].map((hex) => parseInt(hex.slice(at, at + 2), 16)))
    .map(([one, other]) =>
      Math.round(one! * opacity + other! * (1 - opacity))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');

for (const [i, scheme] of ['light', 'dark'].entries()) {
  const all = colorsIn(schemesOf(built)[i]);
  const colour = (name: string) => fromHex(all.get(name)!);
  /** One color stands out from another by so many to one. */
  const standsOut = (name: string, ground: string, least: number) => {
    const ratio = contrast(colour(name), colour(ground));
    assert.ok(ratio >= least, `--${name} on --${ground}: ${ratio.toFixed(2)} to 1; it needs ${least} to 1`);
  };

  test(`${scheme}: hex and OKLCH of each colour are the same colour, and pages have it`, () => {
    const text = schemesOf(written)[i]!;
    const own = colorsIn(text);
    assert.ok(own.size >= 9);
    assert.deepEqual([...all.keys()], [...own.keys()]);
    for (const [name, hex] of own) {
      const oklch = new RegExp(`--${name}:#\\w+;/\\* oklch\\(([^)]+)\\)`).exec(text)?.[1]?.split(' ').map(Number);
      assert.ok(oklch, `${name} has no OKLCH value`);
      const [lightness, chroma, hue] = toOklch(fromHex(hex));
      assert.ok(Math.abs(lightness - oklch[0]!) < 0.005, `${name}: lightness ${lightness}`);
      assert.ok(Math.abs(chroma - oklch[1]!) < 0.005, `${name}: chroma ${chroma}`);
      assert.ok(chroma < 0.02 || Math.abs(((hue - oklch[2]! + 540) % 360) - 180) < 3, `${name}: hue ${hue}`);
      if (!/^(first|second)/.test(name)) assert.equal(all.get(name), hex);
    }
  });

  test(`${scheme}: text stands out from paper and panels by 7 to 1, marks and edges of controls by 3 to 1`, () => {
    for (const name of ['ink', 'ink2', 'link']) {
      for (const ground of ['paper', 'raise', 'first-t', 'second-t']) standsOut(name, ground, 7);
    }
    for (const name of ['first', 'second', 'mid']) standsOut(name, 'paper', 3);
    for (const name of ['first', 'second']) standsOut(name, `${name}-t`, 3);
  });

  test(`${scheme}: the words in open marks of a drawing stand out by 7 to 1`, () => {
    const opacity = Number(/\.open\{fill:var\(--hue\);fill-opacity:([.\d]+)\}/.exec(read('src/styles/chart.css'))?.[1]);
    for (const hue of ['first', 'second'])
      assert.ok(contrast(colour('ink'), fromHex(over(all.get(hue)!, all.get('paper')!, opacity))) >= 7, hue);
  });

  test(`${scheme}: the two party hues are equal in lightness and chroma`, () => {
    const [one, other] = [toOklch(colour('first')), toOklch(colour('second'))];
    for (const part of [0, 1]) assert.ok(Math.abs(one[part]! - other[part]!) < 0.005, `${one.join(' ')} and ${other.join(' ')}`);
  });

  for (const vision of VISIONS)
    test(`${scheme}: the two party hues stay apart for ${vision} vision`, () => {
      const far = apart(colour('first'), colour('second'), vision);
      assert.ok(far >= 9, `--first and --second: ${far.toFixed(1)} apart; two thin lines of a chart need about 9 to be told apart`);
    });
}

test('the measures themselves are right: known contrasts, known hues, a pair that colour-blind eyes confuse', () => {
  assert.equal(contrast(fromHex('#000000'), fromHex('#ffffff')).toFixed(0), '21');
  const [lightness, chroma, hue] = toOklch(fromHex('#ff0000'));
  assert.deepEqual([lightness.toFixed(3), chroma.toFixed(3), hue.toFixed(1)], ['0.628', '0.258', '29.2']);
  assert.ok(apart(fromHex('#b05a00'), fromHex('#6b7a00'), 'deutan') < 9);
});
