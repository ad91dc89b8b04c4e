import type { Locale } from '../i18n/locale.ts';
import type { Library } from '../facts/load/types.ts';
import type { FrozenView, Version } from '../facts/schema/version.ts';
import { frozenPath } from './addresses.ts';
import { noticeOf } from './corrections.ts';

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

/** What changed in a chart after a version. @param versions newest first */
export function laterThan(date: string, versions: Version[], locale: Locale): string | undefined {
  const later = versions.flatMap((one) =>
    one.date > date && one.kind !== 'first' && one.kind !== 'drawing' ? { ...one, kind: one.kind, changed: one.text ?? '' } : [],
  );
  return noticeOf(later, locale);
}

/** Every view of every version, with its path. */
export function frozenViews({ versions, locale }: Library): FrozenPath[] {
  return [...versions].flatMap(([chart, list]) =>
    list.flatMap((version) =>
      version.views.map((view) => ({
        chart,
        version,
        view,
        path: frozenPath(chart, version.date, view.view),
        notice: laterThan(version.date, list, locale),
      })),
    ),
  );
}
