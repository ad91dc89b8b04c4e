import { collectionNames } from '../schema/collections.ts';
import { isCurrent, messagesOf, translatedFrom } from '../load/translate.ts';
import { each, type Rule } from './rule.ts';

/** What a translation must have as often as the original: figures, tags, link targets and digits. */
const KEPT: [name: string, shape: RegExp][] = [
  ['figures', /\{[^{}]+\}/g],
  ['tags', /<[^>]+>/g],
  ['links', /\]\([^)]*\)/g],
  ['digits', /\d+/g],
];

const found = (text: string, shape: RegExp) => (text.match(shape) ?? []).sort().join(' ');

const other = (from: string, to: string) => KEPT.filter(([, shape]) => found(from, shape) !== found(to, shape)).map(([name]) => name);

const collectionNamed = (name: string | undefined) => collectionNames.find((one) => one === name);

const sentenceRules = each('translations', function* ({ id, data }, _, raw) {
  // The id of `texts/positions.yaml` ends with the collection's name.
  const name = collectionNamed(id.split('/').at(-1));
  if (!name) return yield ['', 'is not named after a collection', `Name it after one of: ${collectionNames.join(', ')}`];
  const messages = messagesOf(raw[name]);
  const seen = new Set<string>();
  for (const [i, { from, to }] of data.texts.entries()) {
    const at = `texts.${i}`;
    if (seen.has(from)) yield [at, `translates “${from}” a second time`, 'Keep one'];
    else if (messages.has(from))
      for (const what of other(from, to)) yield [`${at}.to`, `has other ${what} than “${from}”`, 'Keep them as they are'];
    seen.add(from);
  }
});

const bodyRules = each('translatedBodies', function* (own, _, raw) {
  const [collection, of] = translatedFrom(own.id);
  const name = collectionNamed(collection);
  const original = name && raw[name].find((entry) => entry.id === of);
  if (!original || !isCurrent(own, original)) return;
  for (const what of other(original.body, own.body)) yield ['body', `has other ${what} than ${original.file}`, 'Keep them as they are'];
});

/** A text is translated once, into one that keeps what no language changes. What has changed since is work, and no mistake: see `outdated`. */
export const translations: Rule = function* (entries, raw) {
  yield* sentenceRules(entries, raw);
  yield* bodyRules(entries, raw);
};
