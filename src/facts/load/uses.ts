import { figureIds } from '../values/figure-text.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Entries } from './parse.ts';
import { eachString } from './strings.ts';
import type { Named, OwnNumber, Use } from './types.ts';

/** What an entry of each collection is called where it uses a claim, figure or chart. */
const KIND: Partial<Record<CollectionName, Use['kind']>> = {
  positions: 'position',
  questions: 'question',
  figures: 'figure',
  charts: 'chart',
  disagreements: 'disagreement',
  voices: 'voice',
  studies: 'study',
  events: 'event',
  laws: 'law',
  terms: 'term',
  help: 'help',
  parties: 'party',
  pages: 'page',
  site: 'overview',
};

/** Numbers of our own, with the entry in which they stand. */
export const ownNumbersOf = (entries: Entries): OwnNumber[] =>
  Object.entries({ ...KIND, sources: 'source' as const }).flatMap(([name, kind]) =>
    entries[name as keyof typeof KIND].flatMap(({ id, data }) => {
      const { ownNumbers = [] } = data as { ownNumbers?: { number: string; why: string }[] };
      return ownNumbers.map((own) => ({ place: { kind, id }, ...own }));
    }),
  );

export interface Uses {
  claims: Map<string, Use[]>;
  figures: Map<string, Use[]>;
  charts: Map<string, Use[]>;
  events: Map<string, Use[]>;
}

/** Ids that an entry names, by what they are. Each once. */
export function named(data: unknown, body = ''): Named {
  const found = { claims: new Set<string>(), figures: new Set(figureIds(body)), charts: new Set<string>(), events: new Set<string>() };
  eachString(data, (_, key, value) => {
    if (key === 'claims') found.claims.add(value);
    if (key === 'event') found.events.add(value);
    if (key === 'charts' || key === 'headline') found.charts.add(value);
    if (['figures', 'figure'].includes(key)) found.figures.add(value);
    for (const id of figureIds(value)) found.figures.add(id);
  });
  return found;
}

/** Where each claim, figure, chart and event is used, in the order of the collections. */
export function usesOf(entries: Entries): Uses {
  const uses: Uses = { claims: new Map(), figures: new Map(), charts: new Map(), events: new Map() };
  for (const [name, kind] of Object.entries(KIND))
    for (const { id, data, body } of entries[name as CollectionName]) {
      for (const [what, ids] of Object.entries(named(data, body)))
        for (const used of ids) {
          const list = uses[what as keyof Uses];
          if (!list.has(used)) list.set(used, []);
          list.get(used)!.push({ kind, id });
        }
    }
  return uses;
}
