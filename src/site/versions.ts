import { formatWhen } from '../domain/dates.ts';
import type { Library } from '../library/types.ts';
import type { FrozenView, Version } from '../schema/version.ts';
import { frozenPath } from './addresses.ts';
import { words } from './words.ts';

/** One view of one version, with what came after it. */
export interface FrozenPath {
  chart: string;
  version: Version;
  view: FrozenView;
  /** Path below `charts/` and `embed/`. */
  path: string;
  /** That a later version corrected or revised it. */
  notice: string | undefined;
}

/** What was said of every later correction, oldest first; where there is none, of the last revision. @param versions newest first */
export function noticeOf(date: string, versions: Version[]): string | undefined {
  const later = versions.filter((one) => one.date > date);
  const corrections = later.filter(({ kind }) => kind === 'correction').toReversed();
  const notes = corrections.map((one) => words.correctedNote(formatWhen(one.date), one.says ?? ''));
  if (notes.length > 0) return notes.join(' ');
  const [revised] = later;
  return revised && words.revisedNote(formatWhen(revised.date), revised.says ?? '');
}

/** Every view of every version, with its path. */
export function frozenViews({ versions }: Library): FrozenPath[] {
  return [...versions].flatMap(([chart, list]) =>
    list.flatMap((version) =>
      version.views.map((view) => ({
        chart,
        version,
        view,
        path: frozenPath(chart, version.date, view.view),
        notice: noticeOf(version.date, list),
      })),
    ),
  );
}
