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

/** What was said when the version after this one was published. A correction counts more than a revision. */
export function noticeOf(date: string, versions: Version[]): string | undefined {
  const later = versions.filter((one) => one.date > date);
  const after = later.findLast(({ kind }) => kind === 'correction') ?? later.at(-1);
  if (!after) return undefined;
  const say = after.kind === 'correction' ? words.correctedNote : words.revisedNote;
  return say(formatWhen(after.date), after.says ?? '');
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
