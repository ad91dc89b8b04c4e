// iPhones of 2015 and 2016 stay at Safari 15, and readers still hold them. The build rewrites syntax for them (`target` in
// astro.config.mjs); it adds no method that they lack, and leaves regular expressions and conditions that nobody rewrote as they are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stylesOf } from '../setup/html.ts';
import { filesBelow, read } from './files.ts';

/** What Safari 15 cannot read or call, by the version that can. Where one stands in a script, none of that script runs. */
const NEWER: Record<string, RegExp> = {
  'looking behind in a regular expression (16.4)': /\(\?<[=!]/,
  'class initialization (16.4)': /\bstatic\{/,
  'toWellFormed, isWellFormed (16.4)': /\.(to|is)WellFormed\b/,
  'toSorted, toReversed, toSpliced (16)': /\.to(Sorted|Reversed|Spliced)\b/,
  'groupBy (17.4)': /\.groupBy\b/,
  'URL.canParse, URL.parse (17, 18)': /\bURL\.(canParse|parse)\b/,
  'operations of sets (17)': /\.(intersection|union|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  'lists made of an iterator’s steps (18.4)':
    /(?<!Object)\.(keys|values|entries|matchAll)\([^()]*\)\.(map|filter|flatMap|some|every|find|take|drop|toArray|reduce)\(/,
};

const SCRIPT = /<script(?![^>]*(?:application\/|src=))[^>]*>([\s\S]*?)<\/script>/g;

const files = filesBelow('dist');
const inFiles = (ending: string) => files.filter((file) => file.endsWith(ending)).map(read);

const pages = inFiles('.html');
const scriptsOf = (html: string) => [...html.matchAll(SCRIPT)].map((match) => match[1]!);

const newerIn = (script: string) => Object.keys(NEWER).filter((name) => NEWER[name]!.test(script));

/** Conditions such as `(width>=48em)`: a browser that doesn't know them drops every rule inside. */
const rangesIn = (css: string): string[] => [...css.matchAll(/@media([^{]*[<>][^{]*)\{/g)].map(([, condition]) => condition!.trim());

test('no script holds what an older phone cannot read', () => {
  const scripts = new Set([...pages.flatMap(scriptsOf), ...inFiles('.js')]);
  assert.ok(scripts.size >= 4, `only ${scripts.size} scripts`);
  for (const script of scripts) assert.deepEqual(newerIn(script), [], script.slice(0, 120));
});

test('no style asks for a width in a way that an older phone cannot read', () => {
  const styles = new Set([...pages.flatMap(stylesOf), ...inFiles('.css')]);
  assert.ok(styles.size >= 4, `only ${styles.size} styles`);
  assert.deepEqual([...new Set([...styles].flatMap(rangesIn))], []);
});

test('what is looked for is found where it stands', () => {
  assert.deepEqual(rangesIn('@media (width>=48em){a{b:c}}@media (min-width:2em){a{b:c}}@container (width>=2em){a{b:c}}'), [
    '(width>=48em)',
  ]);
  const code =
    'a.replace(/(?<=b)c/,d);class A{static{}}a.toWellFormed();a.toSorted();Map.groupBy(a);URL.parse(a);a.union(b);a.keys().map(b)';
  assert.deepEqual(newerIn(code), Object.keys(NEWER));
  assert.deepEqual(newerIn('a.sort();[...a.keys()].map(b);/(?<name>a)/.test(b);new URL(a)'), []);
});
