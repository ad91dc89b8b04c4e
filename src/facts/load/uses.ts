import { collections, type CollectionName } from '../schema/collections.ts';
import type { Text } from '../schema/field.ts';
import { chartsIn, citedIn } from '../values/cites.ts';
import { figureIds } from '../values/figure-text.ts';
import type { Entries } from './parse.ts';
import { proseEntries } from './prose.ts';
import type { Named, OwnNumber, Use } from './types.ts';

/** What an entry of a collection is called where it uses something; undefined for one that uses nothing on a page of its own. */
export const useIn = (name: CollectionName): Use['kind'] | undefined => {
  const kind = collections[name];
  return 'use' in kind ? kind.use : undefined;
};

/** Numbers of our own, with the entry that has them. */
export const ownNumbersOf = (entries: Entries): OwnNumber[] =>
  proseEntries(entries).flatMap(({ name, id, data }) => {
    const kind = useIn(name);
    return kind ? (data.ownNumbers ?? []).map((own) => ({ place: { kind, id }, ...own })) : [];
  });

export type Uses = Record<keyof Named, Map<string, Use[]>>;

/** Ids that texts and a body name, by what they are. */
export function named(texts: Text[], body = ''): Named {
  const found: Named = {
    claims: new Set(citedIn(body)),
    figures: new Set(figureIds(body)),
    charts: new Set(chartsIn(body)),
    events: new Set(),
  };
  for (const { value, meta } of texts) {
    if (meta.ref && meta.ref in found) found[meta.ref as keyof Named].add(value);
    for (const id of figureIds(value)) found.figures.add(id);
  }
  return found;
}

/** What each entry names, by its collection and id. */
export const namesOf = (entries: Entries): Map<string, Named> =>
  new Map(proseEntries(entries).map(({ name, id, texts, body }) => [`${name}/${id}`, named(texts, body)]));

/** Where each claim, figure, chart and event is used, in the order of the collections. */
export function usesOf(entries: Entries, names: Map<string, Named>): Uses {
  const uses: Uses = { claims: new Map(), figures: new Map(), charts: new Map(), events: new Map() };
  for (const { name, id } of proseEntries(entries)) {
    const kind = useIn(name);
    if (!kind) continue;
    for (const [what, ids] of Object.entries(names.get(`${name}/${id}`)!))
      for (const used of ids) {
        const list = uses[what as keyof Uses];
        list.set(used, [...(list.get(used) ?? []), { kind, id }]);
      }
  }
  return uses;
}
