import { chartData } from '../../outputs/chart-json.ts';
import { sameChart } from '../../checks/versions.ts';
import type { Library } from '../../facts/load/types.ts';
import { chartPath } from '../../models/addresses.ts';
import { allViews } from '../../models/chart-views.ts';
import { creditOf, descriptionText } from '../../models/chart.ts';

/** A view of a chart that differs from the chart's newest version. */
export interface Changed {
  chart: string;
  /** As in addresses: `cups` or `cups/by-year`. */
  path: string;
  /** The date of the newest version, if there is one. */
  version: string | undefined;
}

/** Views whose data or text changed since the chart was last frozen. */
export function changedCharts(library: Library): Changed[] {
  return allViews(library).flatMap(({ chart, view }) => {
    const newest = library.versions.get(chart.id)?.[0];
    const kept = newest?.views.find((one) => one.view === view.viewId);
    const now = chartData(view, creditOf(view, library), descriptionText(chart, view, library));
    const same = kept && sameChart(JSON.stringify(now), JSON.stringify(kept.data));
    return same ? [] : [{ chart: chart.id, path: chartPath(chart.id, view.viewId), version: newest?.date }];
  });
}
