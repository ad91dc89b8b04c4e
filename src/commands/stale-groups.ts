import type { Entries } from '../facts/load/parse.ts';
import { proseEntries } from '../facts/load/prose.ts';

/** Something in the content that was looked up on a certain day. */
type Dated = [file: string, field: string, what: string, date: string];

interface Group {
  title: string;
  todo: string;
  /** Days until they are overdue. Without it they are listed at any age, and never overdue. */
  days?: number;
  found: (entries: Entries) => Dated[];
}

export const groups: Group[] = [
  {
    title: 'Laws and bills whose status was looked up more than 60 days ago',
    todo: 'Look the status up, correct `status`, and set `asOf` to that day.',
    days: 60,
    found: ({ laws }) => laws.map(({ file, data }) => [file, 'asOf', data.name, data.asOf]),
  },
  {
    title: 'Unknown as of a day more than 90 days ago',
    todo: 'Search again. If you find nothing, set the day; if you find something, write it down and remove the entry.',
    days: 90,
    /** Searches, and whatever else says where and until when we looked for something. */
    found: (entries) =>
      proseEntries(entries).flatMap(({ file, texts }) =>
        texts.flatMap(({ field, value, holder }): Dated[] => {
          const { where, for: what = where } = holder as { where?: string; for?: string };
          return /(^|\.)when$/.test(field) && what ? [[file, field, what, value]] : [];
        }),
      ),
  },
  {
    title: 'Sources seen only in part, or not opened',
    todo: 'Try to open the original. If you can, correct `distance` and `read`, and set `lastChecked`.',
    /** Sources that weren't read in full, and claims seen less fully than their source. */
    found: ({ sources }) =>
      sources.flatMap(({ file, data: { title, distance, claims, lastChecked } }): Dated[] => {
        if (distance !== 'copy') return [[file, 'distance', `${distance}: ${title}`, lastChecked]];
        const partly = [...claims.entries()].filter(([, claim]) => claim.distance);
        return partly.map(([i, claim]) => [file, `claims.${i}.distance`, `${claim.distance}: ${claim.id}`, lastChecked]);
      }),
  },
  {
    title: 'Telephone numbers looked up more than 90 days ago',
    todo: 'Look each number up on its owner’s page, and set `asOf`.',
    days: 90,
    found: ({ help }) =>
      help.flatMap(({ file, data }) =>
        data.phones.map(({ label, phone }, i): Dated => [file, `phones.${i}`, `${phone}, ${label}`, data.asOf]),
      ),
  },
];

/** What is stale in a group on a given day, oldest first, with its age in days. */
export const staleIn = ({ found, days = -Infinity }: Group, entries: Entries, today: string) =>
  found(entries)
    .map(([file, field, what, date]) => ({ file, field, what, date, age: Math.round((Date.parse(today) - Date.parse(date)) / 86_400_000) }))
    .filter(({ age }) => age > days)
    .sort((a, b) => b.age - a.age || a.file.localeCompare(b.file));

type Stale = ReturnType<typeof staleIn>[number];

/** Where readers act or look first: numbers they call, then the overview, laws, questions, and the two sides of the dispute. */
const FIRST = [/^content\/help\//, /^content\/site\.yaml$/, /^content\/laws\//, /^content\/questions\//, /^content\/positions\//];

/** The ten to begin with. What is in several places counts once. */
export function mostPressing(stale: Stale[]): Stale[] {
  const rank = ({ file }: Stale) => [...FIRST, /(?:)/].findIndex((place) => place.test(file));
  const once = [...Map.groupBy(stale, ({ what }) => what).values()].map(([one]) => one!);
  return once.sort((a, b) => rank(a) - rank(b) || b.age - a.age).slice(0, 10);
}

/** Lines by day, and in it by what was looked up, with every place. */
export const linesOf = (stale: Stale[]): string[] =>
  [...Map.groupBy(stale, ({ date }) => date)].flatMap(([date, ofDay]) => [
    `${date}, ${ofDay[0]!.age} days:`,
    ...[...Map.groupBy(ofDay, ({ what }) => what)].map(
      ([what, places]) => `  ${places.map(({ file, field }) => `${file}, ${field}`).join('; ')}. ${what}`,
    ),
  ]);
