// The content in another language: its sentences changed one by one, all else as it is.
import { collectionNames, FROZEN, type CollectionName } from '../schema/collections.ts';
import { translation } from '../schema/edition.ts';
import type { Raw, RawEntry } from './raw.ts';
import { eachString, mapStrings } from './strings.ts';

/** Translations by sentence. */
type Messages = ReadonlyMap<string, string>;

const BETWEEN = /(\n\s*\n)/;

/** All that can be translated in a collection: sentences of fields, and paragraphs of bodies. */
export function messagesOf(entries: RawEntry[]): Set<string> {
  const all = new Set(entries.flatMap(({ body }) => body.split(BETWEEN)));
  for (const { data } of entries) eachString(data, (_field, _key, value) => all.add(value.trim()));
  return all;
}

const inBody = (body: string, messages: Messages) =>
  body
    .split(BETWEEN)
    .map((part) => messages.get(part) ?? part)
    .join('');

/** Fields that hold one of a few values and no sentence, though a value may read like one. Their words are the interface's. */
const VALUES = ['kind', 'n'];

const entryIn = (entry: RawEntry, messages: Messages): RawEntry => ({
  ...entry,
  data: mapStrings(
    entry.data,
    (text) => messages.get(text.trim()) ?? text,
    (field) => VALUES.includes(field),
  ),
  body: inBody(entry.body, messages),
});

/** Translations into a language, by collection. A file's id is `es/texts/positions`. */
function catalogsOf({ translations }: Raw, language: string): Map<string, Messages> {
  const own = translations.filter(({ id }) => id.startsWith(`${language}/`));
  const messages = (data: unknown) => new Map(translation.parse(data).texts.map(({ from, to }) => [from, to]));
  return new Map(own.map(({ id, data }) => [id.split('/').at(-1)!, messages(data)]));
}

/** Content as it was read, in another language. What has no translation stays as it is. @throws ZodError where a file of translations breaks its schema */
export function translate(raw: Raw, language: string): Raw {
  const catalogs = catalogsOf(raw, language);
  const inLanguage = (name: CollectionName) => {
    const messages = catalogs.get(name);
    return messages && !FROZEN.includes(name) ? raw[name].map((entry) => entryIn(entry, messages)) : raw[name];
  };
  return Object.fromEntries(collectionNames.map((name) => [name, inLanguage(name)])) as Raw;
}
