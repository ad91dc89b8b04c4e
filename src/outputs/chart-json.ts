import type { ChartView } from '../models/chart-views.ts';
import { absolute, addresses } from '../models/addresses.ts';
import type { Credit } from '../models/chart.ts';

/** A view's numbers with everything that is said beside them. */
export function chartData(view: ChartView, credit: Credit, description: string) {
  const { id, chartId, viewId, title, finding, caveats, notReported, notes, drawing, rows } = view;
  const data = rows.map((row) => {
    const { id: rowId, group, label, note, value, unit, display, figure } = row;
    return {
      id: rowId,
      group,
      label,
      note,
      value,
      unit,
      shown: display,
      n: credit.n(row) || undefined,
      figure,
      source: credit.source(row),
    };
  });
  const corrections = credit.changes.map((one) => ({
    date: one.date,
    kind: one.kind,
    changed: one.changed,
    link: absolute(addresses(credit.locale).correction(one.id)),
  }));
  const said = { title, finding, description, caveats, notReported, notes, corrections };
  return { id, chart: chartId, view: viewId, kind: drawing.kind, ...said, link: credit.link, rows: data };
}

/** Data as a JSON file. */
export const jsonFile = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
