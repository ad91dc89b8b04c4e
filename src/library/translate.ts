// The content in another language: its sentences changed one by one, all else as it is.
import { collectionNames, FROZEN, type CollectionName } from '../schema/collections.ts';
import type { Entries } from './parse.ts';
import type { Raw, RawEntry } from './raw.ts';
import { eachString } from './strings.ts';

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

/** A value with each of its strings changed. Names of fields stay. */
function changed(value: unknown, messages: Messages): unknown {
  if (typeof value === 'string') return messages.get(value.trim()) ?? value;
  if (Array.isArray(value)) return value.map((item) => changed(item, messages));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, VALUES.includes(name) ? item : changed(item, messages)]));
}

const entryIn = (entry: RawEntry, messages: Messages): RawEntry => ({
  ...entry,
  data: changed(entry.data, messages),
  body: inBody(entry.body, messages),
});

/** Translations into a language, by collection. A file's id is `es/texts/positions`. */
function catalogsOf({ translations }: Entries, language: string): Map<string, Messages> {
  const own = translations.filter(({ id }) => id.startsWith(`${language}/`));
  return new Map(own.map(({ id, data }) => [id.split('/').at(-1)!, new Map(data.texts.map(({ from, to }) => [from, to]))]));
}

/** Content as it was read, in another language. What has no translation stays as it is. */
export function translate(raw: Raw, entries: Entries, language: string): Raw {
  const catalogs = catalogsOf(entries, language);
  const inLanguage = (name: CollectionName) => {
    const messages = catalogs.get(name);
    return messages && !FROZEN.includes(name) ? raw[name].map((entry) => entryIn(entry, messages)) : raw[name];
  };
  return Object.fromEntries(collectionNames.map((name) => [name, inLanguage(name)])) as Raw;
}
