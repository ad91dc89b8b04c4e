import { collectionNames, fileOf, type CollectionName } from '../schema/collections.ts';
import { bodyHash, messagesOf, translatedFrom } from '../load/translate.ts';
import type { Entries } from '../load/parse.ts';
import type { Problem } from '../load/problem.ts';
import type { Raw } from '../load/raw.ts';
import { problem, type Rule } from './rule.ts';

/** What a translation must have as often as the original: figures, tags, link targets and digits. */
const KEPT: [name: string, shape: RegExp][] = [
  ['figures', /\{[^{}]+\}/g],
  ['tags', /<[^>]+>/g],
  ['links', /\]\([^)]*\)/g],
  ['digits', /\d+/g],
];

const found = (text: string, shape: RegExp) => (text.match(shape) ?? []).sort().join(' ');

/** Names of what a translation has more or less of than the original. */
const other = (from: string, to: string) => KEPT.filter(([, shape]) => found(from, shape) !== found(to, shape)).map(([name]) => name);

const collectionNamed = (name: string | undefined) => collectionNames.find((one) => one === name);

function sentenceProblems({ id, file, data }: Entries['translations'][number], messages: (name: CollectionName) => Set<string>): Problem[] {
  // The id of `texts/positions.yaml` ends with the collection's name.
  const name = collectionNamed(id.split('/').at(-1));
  if (!name) return [problem(file, '', 'is not named after a collection', `Name it after one of: ${collectionNames.join(', ')}`)];
  const seen = new Set<string>();
  return data.texts.flatMap(({ from, to }, i): Problem[] => {
    const at = `texts.${i}`;
    if (seen.has(from)) return [problem(file, at, `translates “${from}” a second time`, 'Keep one')];
    seen.add(from);
    if (!messages(name).has(from))
      return [problem(file, at, `translates “${from}”, which the content does not hold`, 'Look up what it says now, and translate that')];
    return other(from, to).map((what) => problem(file, `${at}.to`, `has other ${what} than “${from}”`, 'Keep them as they are'));
  });
}

function bodyProblems({ id, file, data, body }: Entries['translatedBodies'][number], raw: Raw): Problem[] {
  const { collection, of } = translatedFrom(id);
  const name = collectionNamed(collection);
  const original = name && raw[name].find((entry) => entry.id === of);
  if (!name || !original?.body)
    return [problem(file, 'file name', 'names no entry with a body', 'Name it after what it translates: bodies/<collection>/<id>.mdx')];
  const hash = bodyHash(original.body);
  if (data.of !== hash)
    return [
      problem(
        file,
        'of',
        `is "${data.of}", but the body of ${fileOf(name, of)} has the hash "${hash}"`,
        `Translate what has changed there, then write of: "${hash}"`,
      ),
    ];
  return other(original.body, body).map((what) =>
    problem(file, 'body', `has other ${what} than ${original.file}`, 'Keep them as they are'),
  );
}

/** A translation is of a text that the content holds, once, and keeps what no language changes. */
export const translations: Rule = (entries, raw) => {
  const sentences = new Map<CollectionName, Set<string>>();
  const messages = (name: CollectionName) => {
    if (!sentences.has(name)) sentences.set(name, messagesOf(raw[name]));
    return sentences.get(name)!;
  };
  return [
    ...entries.translations.flatMap((entry) => sentenceProblems(entry, messages)),
    ...entries.translatedBodies.flatMap((entry) => bodyProblems(entry, raw)),
  ];
};
