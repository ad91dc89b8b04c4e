// The content in another language: sentences of fields are replaced one by one, bodies as a whole.
import { createHash } from 'node:crypto';
import type { Edition, Locale } from '../../i18n/locale.ts';
import { collectionNames, collections, FROZEN, type CollectionName } from '../schema/collections.ts';
import { mapTexts, textsIn } from '../schema/field.ts';
import { withoutFigures } from '../values/figure-text.ts';
import { translation } from '../schema/edition.ts';
import type { Entries } from './parse.ts';
import { nearest, type Problem } from './problem.ts';
import { proseEntries } from './prose.ts';
import type { Raw, RawEntry } from './parse-file.ts';

/** All sentences in the fields of entries. */
export const messagesOf = (entries: RawEntry[]): Set<string> =>
  new Set(entries.flatMap(({ data }) => textsIn(undefined, data).map(({ value }) => value.trim())));

/** A short hash of a body, by which its translation says what it translates. */
export const bodyHash = (body: string): string => createHash('sha256').update(body).digest('hex').slice(0, 12);

/** The collection and the id of what a body translates. @param id of the body: `es/bodies/positions/reds/tea` */
export function translatedFrom(id: string): [collection: string, of: string] {
  const [, , collection = '', ...of] = id.split('/');
  return [collection, of.join('/')];
}

/** True for the translation of a body as it is now. */
export const isCurrent = ({ data }: RawEntry, { body }: RawEntry) => (data as { of?: string }).of === bodyHash(body);

/** Work for translators: what was translated and has changed since. Pages show the original until it is translated anew. */
export function outdated(raw: Raw): Problem[] {
  const sentences = raw.translations.flatMap(({ id, file, data }) => {
    const entries = raw[id.split('/').at(-1) as CollectionName] ?? [];
    const texts = translation.safeParse(data).data?.texts ?? [];
    const translated = new Set(texts.map(({ from }) => from));
    const places = new Map(
      entries.flatMap((entry) => textsIn(undefined, entry.data).map(({ value, field }) => [value.trim(), { file: entry.file, field }])),
    );
    return texts.flatMap(({ from }, i): Problem | [] => {
      if (places.has(from)) return [];
      const now = nearest(
        from,
        places.keys().filter((text) => !translated.has(text)),
      );
      const wrong = `was “${from}” when ${file} translated it`;
      if (now) return { ...places.get(now)!, wrong, todo: `Translate there what it says now: “${now}”` };
      return { file, field: `texts.${i}`, wrong: `translates “${from}”, which is gone`, todo: 'Take it out' };
    });
  });
  const bodies = raw.translatedBodies.flatMap((own): Problem | [] => {
    const [name, of] = translatedFrom(own.id);
    const original = raw[name as CollectionName]?.find(({ id }) => id === of);
    if (!original?.body) return { file: own.file, field: '', wrong: 'translates no body that there is', todo: 'Take it out' };
    if (isCurrent(own, original)) return [];
    const todo = `Translate there what has changed, then write of: "${bodyHash(original.body)}"`;
    return { file: original.file, field: 'body', wrong: `has changed since ${own.file} translated it`, todo };
  });
  return [...sentences, ...bodies];
}

/** Sentences of the translated content that are still in the original's language. */
export function untranslated(own: Entries, translated: Entries): string[] {
  const proseOf = (entries: Entries) =>
    proseEntries(entries).flatMap(({ texts }) => texts.flatMap(({ value, meta, fixed }) => (meta.ref || fixed ? [] : value)));
  const originals = new Set(proseOf(own));
  return [...new Set(proseOf(translated))].filter((text) => originals.has(text) && /\p{Ll}/u.test(withoutFigures(text)));
}

/** Content in another language. What has no translation stays as it is. @throws ZodError where a file of translations breaks its schema */
export function translate(raw: Raw, language: string): Raw {
  const own = (entries: RawEntry[]) => entries.filter(({ id }) => id.startsWith(`${language}/`));
  const bodies = new Map(own(raw.translatedBodies).map((entry) => [translatedFrom(entry.id).join('/'), entry]));
  const inLanguage = (name: CollectionName) => {
    const texts = own(raw.translations).flatMap(({ id, data }) => (id.endsWith(`/${name}`) ? translation.parse(data).texts : []));
    const messages = new Map(texts.map(({ from, to }) => [from, to]));
    return raw[name].map((entry): RawEntry => {
      const own = bodies.get(`${name}/${entry.id}`);
      const translated = own && isCurrent(own, entry) ? own : undefined;
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
