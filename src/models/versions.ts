import type { Locale } from '../i18n/locale.ts';
import type { Library } from '../facts/load/types.ts';
import type { Version } from '../facts/schema/version.ts';
import { addresses, frozenPath } from './addresses.ts';
import { noticeOf } from './corrections.ts';

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
