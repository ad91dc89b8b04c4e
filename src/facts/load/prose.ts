import { collectionNames, collections, FROZEN, type UseKind } from '../schema/collections.ts';
import { textsIn, type Reference, type Text } from '../schema/field.ts';
import { chartsIn, citedIn } from '../values/cites.ts';
import { figureIds } from '../values/figure-text.ts';
import { memoize } from '../values/memoize.ts';
import type { Entries } from './parse.ts';
import type { Named, Use } from './types.ts';

/** Ids that texts and a body name, each with what it is and the field that it is in. */
export function mentionsIn(texts: Text[], body: string): { ref: Reference; id: string; field: string }[] {
  const inBody = { claims: citedIn(body), figures: figureIds(body), charts: chartsIn(body) };
  return [
    ...texts.flatMap(({ value, field, meta: { ref } }) => [
      ...(ref ? [{ ref, id: value, field }] : []),
      ...figureIds(value).map((id) => ({ ref: 'figures' as const, id, field })),
    ]),
    ...Object.entries(inBody).flatMap(([ref, ids]) => ids.map((id) => ({ ref: ref as Reference, id, field: 'body' }))),
  ];
}

/** All files that authors write, without those that commands write. */
export const proseEntries = memoize((entries: Entries) =>
  collectionNames
    .filter((name) => !FROZEN.includes(name))
    .flatMap((name) => {
      /** What an entry is called where it uses something; undefined for one that uses nothing on a page of its own. */
      const { schema, use: kind } = { use: undefined, ...collections[name] };
      return entries[name].map(({ id, file, data, body }) => {
        const texts = textsIn(schema, data);
        return {
          ...{ name, kind: kind as UseKind | undefined, id, file, body, texts, mentions: mentionsIn(texts, body) },
          data: data as { ownNumbers?: { number: string; why: string }[]; searched?: string },
        };
      });
    }),
);

/** A file that an author writes, of any collection, and the texts of its fields. */
export type ProseEntry = ReturnType<typeof proseEntries>[number];

/** Ids of the claims, figures, charts and events among mentions. */
export function named(mentions: ReturnType<typeof mentionsIn>): Named {
  const found: Named = { claims: new Set(), figures: new Set(), charts: new Set(), events: new Set() };
  for (const { ref, id } of mentions) if (ref in found) found[ref as keyof Named].add(id);
  return found;
}

/** What each entry names, by its collection and id, and where each claim, figure, chart and event is used, in the order of the collections. */
export function usesOf(entries: Entries): { names: Map<string, Named>; uses: Record<keyof Named, Map<string, Use[]>> } {
  const names = new Map<string, Named>();
  const uses = { claims: new Map(), figures: new Map(), charts: new Map(), events: new Map() };
  for (const { name, kind, id, mentions } of proseEntries(entries)) {
    const own = named(mentions);
    names.set(`${name}/${id}`, own);
    for (const what of Object.keys(own) as (keyof Named)[])
      if (kind) for (const used of own[what]) uses[what].set(used, [...(uses[what].get(used) ?? []), { kind, id }]);
  }
  return { names, uses };
}
