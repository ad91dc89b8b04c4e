import { rows, signNotes, type Series } from '../domain/series.ts';
import type { Credit } from '../site/chart.ts';

/** A chart's numbers with everything that is said beside them, as JSON. */
export function jsonFile(series: Series, credit: Credit, description: string): string {
  const { id, kind, title, finding, caveats, notReported } = series;
  const data = rows(series).map(({ group, groupNote, label, value, shown, figure }) => ({
    group,
    groupNote,
    label,
    value,
    unit: credit.unit(figure),
    shown,
    n: credit.n(figure),
    figure,
    source: credit.source(figure),
  }));
  return (
    JSON.stringify(
      { id, kind, title, finding, description, caveats, notReported, notes: signNotes(series), link: credit.link, rows: data },
      null,
      2,
    ) + '\n'
  );
}
