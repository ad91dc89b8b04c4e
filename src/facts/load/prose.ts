import { collectionNames, collections, FROZEN, type UseKind } from '../schema/collections.ts';
import { textsIn, type Text } from '../schema/field.ts';
import { chartsIn, citedIn } from '../values/cites.ts';
import { figureIds } from '../values/figure-text.ts';
import { memoize } from '../values/memoize.ts';
import type { Entries } from './parse.ts';
import type { Named, Use } from './types.ts';

/** All files that authors write, without those that commands write. */
export const proseEntries = memoize((entries: Entries) =>
  collectionNames
    .filter((name) => !FROZEN.includes(name))
    .flatMap((name) => {
      /** What an entry is called where it uses something; undefined for one that uses nothing on a page of its own. */
      const { schema, use: kind } = { use: undefined, ...collections[name] };
      return entries[name].map(({ id, file, data, body }) => ({
        ...{ name, kind: kind as UseKind | undefined, id, file, body },
        data: data as { ownNumbers?: { number: string; why: string }[]; searched?: string },
        texts: textsIn(schema, data),
      }));
    }),
);

/** A file that an author writes, of any collection, and the texts of its fields. */
export type ProseEntry = ReturnType<typeof proseEntries>[number];

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

/** What each entry names, by its collection and id, and where each claim, figure, chart and event is used, in the order of the collections. */
export function usesOf(entries: Entries): { names: Map<string, Named>; uses: Record<keyof Named, Map<string, Use[]>> } {
  const names = new Map<string, Named>();
  const uses = { claims: new Map(), figures: new Map(), charts: new Map(), events: new Map() };
  for (const { name, kind, id, texts, body } of proseEntries(entries)) {
    const own = named(texts, body);
    names.set(`${name}/${id}`, own);
    for (const what of Object.keys(own) as (keyof Named)[])
      if (kind) for (const used of own[what]) uses[what].set(used, [...(uses[what].get(used) ?? []), { kind, id }]);
  }
  return { names, uses };
}
