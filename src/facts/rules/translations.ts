import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { messagesOf } from '../load/translate.ts';
import type { Problem } from '../load/problem.ts';
import { problem, type Rule } from './rule.ts';

/** What must stand in a translation as often as in the sentence: figures, tags, where links lead, and digits. */
const KEPT: [name: string, shape: RegExp][] = [
  ['figures', /\{[^{}]+\}/g],
  ['tags', /<[^>]+>/g],
  ['links', /\]\([^)]*\)/g],
  ['digits', /\d+/g],
];

const found = (text: string, shape: RegExp) => (text.match(shape) ?? []).sort().join(' ');

/** What the translation of a sentence has other than the sentence. */
const other = (from: string, to: string) => KEPT.filter(([, shape]) => found(from, shape) !== found(to, shape)).map(([name]) => name);

/** The collection whose sentences a file translates: the last part of its id. */
const collectionOf = (id: string) => collectionNames.find((name) => name === id.split('/').at(-1));

/** A translation is of a sentence that its collection holds, once, and keeps what no language changes. */
export const translations: Rule = ({ translations: files }, raw) => {
  const held = new Map<CollectionName, Set<string>>();
  const messages = (name: CollectionName) => {
    if (!held.has(name)) held.set(name, messagesOf(raw[name]));
    return held.get(name)!;
  };
  return files.flatMap(({ id, file, data }): Problem[] => {
    const name = collectionOf(id);
    if (!name) return [problem(file, '', 'is named like no collection', `Name it after one of: ${collectionNames.join(', ')}`)];
    const seen = new Set<string>();
    return data.texts.flatMap(({ from, to }, i): Problem[] => {
      const at = `texts.${i}`;
      if (seen.has(from)) return [problem(file, at, `translates “${from}” a second time`, 'Keep one')];
      seen.add(from);
      if (!messages(name).has(from))
        return [problem(file, at, `translates “${from}”, which the content does not hold`, 'Look up what it says now, and translate that')];
      return other(from, to).map((what) => problem(file, `${at}.to`, `has other ${what} than “${from}”`, 'Keep them as they are'));
    });
  });
};
