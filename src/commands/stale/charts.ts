import { chartData } from '../../outputs/chart-json.ts';
import { sameChart } from '../../checks/versions.ts';
import type { Library } from '../../facts/load/types.ts';
import { chartPath } from '../../models/addresses.ts';
import { allViews } from '../../models/chart-views.ts';
import { creditOf, descriptionText } from '../../models/chart.ts';

/** A chart, or a view of it, that is no longer as in its newest version. */
export interface Changed {
  chart: string;
  path: string;
  /** The day of the newest version; nothing where there is none. */
  version: string | undefined;
}

/** Charts and views whose data or words changed without a version, worked out from the content as a build would. */
export function changedCharts(library: Library): Changed[] {
  return allViews(library).flatMap(({ chart, view }) => {
    const newest = library.versions.get(chart.id)?.[0];
    const kept = newest?.views.find((one) => one.view === view.viewId);
    const now = chartData(view, creditOf(view, library), descriptionText(chart, view, library));
    const same = kept && sameChart(JSON.stringify(now), JSON.stringify(kept.data));
    return same ? [] : [{ chart: chart.id, path: chartPath(chart.id, view.viewId), version: newest?.date }];
  });
}
