// The content in another language: sentences of fields are replaced one by one, bodies as a whole.
import { createHash } from 'node:crypto';
import type { Edition, Locale } from '../../i18n/locale.ts';
import { collectionNames, collections, FROZEN, type CollectionName } from '../schema/collections.ts';
import { mapTexts, textsIn } from '../schema/field.ts';
import { translation } from '../schema/edition.ts';
import type { Entries } from './parse.ts';
import type { Raw, RawEntry } from './parse-file.ts';

/** Translations by sentence. */
type Messages = ReadonlyMap<string, string>;

/** All sentences in the fields of entries. */
export const messagesOf = (entries: RawEntry[]): Set<string> =>
  new Set(entries.flatMap(({ data }) => textsIn(undefined, data).map(({ value }) => value.trim())));

/** A short hash of a body, by which its translation says what it translates. */
export const bodyHash = (body: string): string => createHash('sha256').update(body).digest('hex').slice(0, 12);

/** What a translated body is of. @param id of the entry: `es/bodies/positions/reds/tea` */
export function translatedFrom(id: string): { language: string; collection: string; of: string } {
  const [language = '', , collection = '', ...rest] = id.split('/');
  return { language, collection, of: rest.join('/') };
}

/** Translated sentences of a language, by collection. A file's id is `es/texts/positions`. */
function catalogsOf({ translations }: Raw, language: string): Map<string, Messages> {
  const own = translations.filter(({ id }) => id.startsWith(`${language}/`));
  const messages = (data: unknown) => new Map(translation.parse(data).texts.map(({ from, to }) => [from, to]));
  return new Map(own.map(({ id, data }) => [id.split('/').at(-1)!, messages(data)]));
}

/** Translated bodies of a language, by collection and id of what they translate. */
function bodiesIn({ translatedBodies }: Raw, language: string): Map<string, RawEntry> {
  const own = translatedBodies.map((entry) => ({ entry, from: translatedFrom(entry.id) })).filter(({ from }) => from.language === language);
  return new Map(own.map(({ entry, from }) => [`${from.collection}/${from.of}`, entry]));
}

/**
 * Content as it was read, in another language. What has no translation stays as it is.
 * @throws ZodError where a file of translations breaks its schema
 */
export function translate(raw: Raw, language: string): Raw {
  const catalogs = catalogsOf(raw, language);
  const bodies = bodiesIn(raw, language);
  const inLanguage = (name: CollectionName) => {
    const messages = catalogs.get(name) ?? new Map<string, string>();
    return raw[name].map((entry): RawEntry => {
      const translated = bodies.get(`${name}/${entry.id}`);
      return {
        ...entry,
        data: mapTexts(collections[name].schema, entry.data, ({ value, fixed }) => (fixed ? value : (messages.get(value.trim()) ?? value))),
        ...(translated && { body: translated.body, translatedBody: translated.id }),
      };
    });
  };
  return Object.fromEntries(collectionNames.map((name) => [name, FROZEN.includes(name) ? raw[name] : inLanguage(name)])) as Raw;
}

/** The translations of the site. An entry's id is `es/edition`. */
export const editionsOf = ({ editions }: Entries): Edition[] =>
  editions.map(({ id, data }) => ({ ...data, language: id.split('/')[0]!, pages: new Set(data.pages) }));

/** The locale of a language. @param code left out for the language of the content */
export function localeOf(entries: Entries, code?: string): Locale {
  const original = entries.site[0]!.data.language;
  return { code: code ?? original, original, edition: editionsOf(entries).find(({ language }) => language === code) };
}
