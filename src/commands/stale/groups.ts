import type { Entries, Entry } from '../../facts/load/parse.ts';

/** Something in the content that was looked up on a certain day. */
export interface Dated {
  file: string;
  field: string;
  what: string;
  date: string;
}

/** Things that should be looked up again. */
export interface Group {
  title: string;
  todo: string;
  /** Days until they are overdue. Without it they are listed at any age, and never overdue. */
  days?: number;
  found: (entries: Entries) => Dated[];
}

type Missing = { for: string; when: string };

const missingIn = ({ file }: Entry<unknown>, field: string, list: Missing[]): Dated[] =>
  list.map((one, i) => ({ file, field: `${field}.${i}.when`, what: one.for, date: one.when }));

/** Everything called unknown or not found, with the last day of the search. */
function unknowns({ site, positions, searches }: Entries): Dated[] {
  const [settings] = site;
  const brief = settings!.data.brief.flatMap((one, i) =>
    'missing' in one ? { file: settings!.file, field: `brief.${i}.missing.when`, what: one.missing.for, date: one.missing.when } : [],
  );
  return [
    ...missingIn(settings!, 'unknown', settings!.data.unknown),
    ...brief,
    ...positions.flatMap((one) => missingIn(one, 'missing', one.data.missing)),
    ...searches.map(({ file, data }) => ({ file, field: 'when', what: data.where, date: data.when })),
  ];
}

/** Sources that weren't read in full, and claims seen less fully than their source. */
const partlySeen = ({ sources }: Entries): Dated[] =>
  sources.flatMap(({ file, data }) => {
    const source = { file, field: 'distance', what: `${data.distance}: ${data.title}`, date: data.lastChecked };
    const claims = data.claims.flatMap(({ id, distance }, i) =>
      distance ? { file, field: `claims.${i}.distance`, what: `${distance}: ${id}`, date: data.lastChecked } : [],
    );
    return data.distance === 'copy' ? claims : [source];
  });

export const groups: Group[] = [
  {
    title: 'Laws and bills whose status was looked up more than 60 days ago',
    todo: 'Look the status up, correct `status`, and set `asOf` to that day.',
    days: 60,
    found: ({ laws }) => laws.map(({ file, data }) => ({ file, field: 'asOf', what: data.name, date: data.asOf })),
  },
  {
    title: 'Unknown as of a day more than 90 days ago',
    todo: 'Search again. If you find nothing, set the day; if you find something, write it down and remove the entry.',
    days: 90,
    found: unknowns,
  },
  {
    title: 'Sources seen only in part, or not opened',
    todo: 'Try to open the original. If you can, correct `distance` and `read`, and set `lastChecked`.',
    found: partlySeen,
  },
  {
    title: 'Telephone numbers looked up more than 90 days ago',
    todo: 'Look each number up on its owner’s page, and set `asOf`.',
    days: 90,
    found: ({ help }) =>
      help.flatMap(({ file, data }) =>
        data.phones.map(({ label, phone }, i) => ({ file, field: `phones.${i}`, what: `${phone}, ${label}`, date: data.asOf })),
      ),
  },
];

/** Days from one date to another. */
export const ageOf = (date: string, today: string): number => Math.round((Date.parse(today) - Date.parse(date)) / 86_400_000);

/** What is stale in a group on a given day, oldest first. */
export const staleIn = ({ found, days }: Group, entries: Entries, today: string): (Dated & { age: number })[] =>
  found(entries)
    .map((one) => ({ ...one, age: ageOf(one.date, today) }))
    .filter(({ age }) => days === undefined || age > days)
    .sort((a, b) => b.age - a.age || a.file.localeCompare(b.file));
