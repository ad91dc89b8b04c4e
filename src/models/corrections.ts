import { formatDate, newestFirst } from '../facts/values/dates.ts';
import type { Library, LinkedChart } from '../facts/load/types.ts';
import type { Correction } from '../facts/schema/correction.ts';
import type { Version } from '../facts/schema/version.ts';
import { memoize } from '../facts/values/memoize.ts';
import { addresses, frozenPath } from './addresses.ts';
import { byId } from './groups.ts';
import { drawn, shownPages, type ShownPage } from './displayed.ts';
import type { Locale } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';

/** A correction or revision from a file of its own, or from a version of a chart, which says in one sentence what changed and why. */
export interface Change {
  id: string;
  date: string;
  kind: Correction['kind'];
  changed: string;
  why?: string;
  said?: string | undefined;
  /** Its place in the list of changes, and what happened in one line: `Corrected on January 15, 2027: The share was mistyped.` */
  href: string;
  note: string;
  /** All entries that it changes: those that it names, and figures worked out from them. */
  reach: Set<string>;
  pages: ShownPage[];
}

type Note = Pick<Change, 'date' | 'kind' | 'changed'>;

const noteOf = ({ date, kind, changed }: Note, locale: Locale): string =>
  `${t(locale).changedOn[kind](formatDate(date, locale.code))}: ${changed}`;

/** Changes in one paragraph: every correction, oldest first; where there is none, the last revision. @param notes newest first */
export function noticeOf(notes: Note[], locale: Locale): string | undefined {
  const corrections = notes.filter(({ kind }) => kind === 'correction').toReversed();
  return (corrections.length > 0 ? corrections : notes.slice(0, 1)).map((note) => noteOf(note, locale)).join(' ') || undefined;
}

function reachOf(touches: string[], { figures }: Library): Set<string> {
  const found = new Set(touches);
  for (const ref of found) {
    const figure = ref.startsWith('figures/') ? figures.get(ref.slice('figures/'.length)) : undefined;
    for (const { kind, id } of figure?.usedBy ?? []) if (kind === 'figure') found.add(`figures/${id}`);
  }
  return found;
}

const meets = (shows: ReadonlySet<string>, { reach }: Pick<Change, 'reach'>) => !reach.isDisjointFrom(shows);

/** The id under which a version of a chart is in the list of changes and in feeds. */
export const versionId = (chart: string, { date }: Version): string => `${chart}-${date}`;

type Untraced = Omit<Change, 'href' | 'note' | 'pages'>;

/** Versions of a chart that changed it, but for those that a correction of the same day tells of. */
function versionChanges(chart: LinkedChart, corrections: Untraced[], library: Library): Untraced[] {
  const shows = new Set([undefined, ...chart.views.map(({ id }) => id)].flatMap((view) => drawn(chart, view, library)));
  return (library.versions.get(chart.id) ?? []).flatMap((version) => {
    const { date, kind, text: says = '' } = version;
    const told = corrections.some((one) => one.date === date && one.kind === kind && meets(shows, one));
    // The same numbers in another drawing are no news.
    if (kind === 'first' || kind === 'drawing' || told) return [];
    return { id: versionId(chart.id, version), date, kind, changed: says, reach: new Set([`charts/${chart.id}`]) };
  });
}

function trace(library: Library): Change[] {
  const corrections = library.corrections.map(({ touches, ...said }) => ({ ...said, reach: reachOf(touches, library) }));
  const all = [...corrections, ...library.charts.flatMap((chart) => versionChanges(chart, corrections, library))];
  const pages = all.length > 0 ? shownPages(library) : [];
  const changes = all.map((change): Change => ({
    ...change,
    href: addresses(library.locale).correction(change.id),
    note: noteOf(change, library.locale),
    pages: pages.filter(({ shows }) => meets(shows, change)),
  }));
  return changes.sort((a, b) => newestFirst(a.date, b.date) || a.id.localeCompare(b.id));
}

/** All corrections and revisions, those of charts included, newest first, each with the pages that it touches. Nothing appears twice. */
export const changesOf = memoize(trace);

const byPage = memoize((library: Library) => {
  const pairs = changesOf(library).flatMap((change) => change.pages.map(({ href }) => ({ href, change })));
  return Map.groupBy(pairs, ({ href }) => href);
});

/** Changes that touch the page at a path. */
export const changesAt = (path: string, library: Library): Change[] => (byPage(library).get(path) ?? []).map(({ change }) => change);

/** Changes that touch any of some entries, as corrections name them: `figures/cups`. Newest first. */
export function changesThatMeet(entries: string[], library: Library): Change[] {
  const shows = new Set(entries);
  return changesOf(library).filter((change) => meets(shows, change));
}

/** Changes that touch the files and embeds of a view of a chart. */
export const changesOfView = (id: string, view: string | undefined, library: Library): Change[] =>
  changesThatMeet(drawn(byId(library.charts).get(id)!, view, library), library);

/** What changed in a chart after a version. @param versions newest first */
export function laterThan(date: string, versions: Version[], locale: Locale): string | undefined {
  const later = versions.flatMap((one) =>
    one.date > date && one.kind !== 'first' && one.kind !== 'drawing' ? { ...one, kind: one.kind, changed: one.text ?? '' } : [],
  );
  return noticeOf(later, locale);
}

/** Every view of every version, with what came after it. */
export const frozenViews = ({ versions, locale }: Library) =>
  [...versions].flatMap(([chart, list]) =>
    list.flatMap((version) =>
      version.views.map((view) => ({
        ...{ chart, version, view },
        /** Path below `charts/` and `embed/`. */
        path: frozenPath(chart, version.date, view.view),
        href: addresses(locale).frozen(chart, version.date) + (view.view ? `#${view.view}` : ''),
        notice: laterThan(version.date, list, locale),
      })),
    ),
  );

export type FrozenPath = ReturnType<typeof frozenViews>[number];
