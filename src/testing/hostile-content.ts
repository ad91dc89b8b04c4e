// The small content with a hostile text in every field that takes one. For tests only.
import { collectionNames, collections, type CollectionName } from '../facts/schema/collections.ts';
import { smallContent } from './fixture.ts';
import { link } from '../facts/load/link.ts';
import { check } from '../facts/load/parse.ts';
import type { Raw } from '../facts/load/parse-file.ts';
import type { Library } from '../facts/load/types.ts';

type Loose = Record<string, unknown>;
/** A place for a text: the object that holds it, and under which name. */
type Place = [holder: Loose, key: string];

/** Fields that name other entries though their schema takes any text. */
const NAMES = ['touches', 'formula'];

function* places(value: unknown, path = '', skip = false): Generator<[path: string, place: Place]> {
  if (!value || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    const names = skip || NAMES.includes(key);
    if (typeof item === 'string' && !names) yield [`${path}.${key}`, [value as Loose, key]];
    yield* places(item, `${path}.${key}`, names);
  }
}

/** Puts a text in a place where the schema takes it. */
function fill(name: CollectionName, data: unknown, [holder, key]: Place, text: string): boolean {
  const before = holder[key];
  for (const one of [text, text.slice(0, 30).toWellFormed()]) {
    holder[key] = one;
    if (collections[name].schema.safeParse(data).success) return true;
  }
  holder[key] = before;
  return false;
}

function content(): Raw {
  const slip = { changed: 'A slip.', why: 'Haste.', said: 'More.', date: '2026-02-01', kind: 'correction', touches: ['figures/cups'] };
  return { ...smallContent(), corrections: [{ id: 'slip', file: 'content/corrections/slip.yaml', data: slip, body: '' }] };
}

/** Fields that take any text, by file: asked of the schemas once. */
const free = new Set(
  Object.entries(content()).flatMap(([name, list]) =>
    list.flatMap(({ file, data }) =>
      [...places(data)].filter(([, place]) => fill(name as CollectionName, data, place, '<b>"&')).map(([path]) => file + path),
    ),
  ),
);

/** How many fields hold a hostile text. */
export const filled = free.size;

/**
 * The small content, linked, in which every field that may hold any text holds a hostile one. Rules across fields are passed over,
 * as the numbers in these texts come from nowhere; no text opens a brace, since `{…}` names a figure.
 */
export function hostileLibrary(text: () => string): Library {
  const raw = content();
  for (const name of collectionNames)
    for (const { file, data } of raw[name])
      for (const [path, place] of [...places(data)]) if (free.has(file + path)) fill(name, data, place, text().replaceAll('{', '('));
  const { entries, problems } = check(raw, {});
  if (problems.length > 0) throw new Error(`the hostile content breaks its schema: ${JSON.stringify(problems[0])}`);
  return link(entries);
}
