import { getCollection } from 'astro:content';
import { collectionNames } from '../schema/collections.ts';
import { memoize } from '../values/memoize.ts';
import { rules } from '../rules/rules.ts';
import { pathsOf } from './files.ts';
import { link } from './link.ts';
import { check, parseTranslated } from './parse.ts';
import { report } from './problem.ts';
import type { Raw, RawEntry } from './parse-file.ts';
import { shownOf } from './shown.ts';
import { untranslated } from './translate.ts';
import type { Library } from './types.ts';

const byId = (a: RawEntry, b: RawEntry) => (a.id < b.id ? -1 : 1);

/** Reads and checks the content once, and links it once per language. @param _store what Astro has read, another object after each edit */
const librariesOf = memoize(async (_store: object) => {
  const loaded = {} as Raw;
  for (const name of collectionNames) {
    // Astro warns of an empty collection, and some may be empty.
    const stored = pathsOf(name).length > 0 ? await getCollection(name) : [];
    loaded[name] = stored.map(({ id, data, body = '', rendered }) => ({ id, data, body, ...rendered!.metadata }) as RawEntry).sort(byId);
  }
  const { raw, around } = shownOf(loaded, import.meta.env.DEV);
  const { entries, problems } = check(raw, rules, around);
  if (problems.length > 0) throw new Error(report(problems));
  const own = link(entries);
  const libraries: Record<string, Library> = { [own.locale.code]: own };
  const inLanguage = (code: string) => {
    const translated = parseTranslated(raw, code);
    return link(translated, code, untranslated(entries, translated));
  };
  return (code = own.locale.code) => (libraries[code] ??= inLanguage(code));
});

/** The whole content, linked, in its own language or that of a code, once until an edit. @throws Error with every problem at once */
export const library = async (code?: string): Promise<Library> => (await librariesOf((await getCollection('site'))[0]?.data ?? {}))(code);
