import type { Library } from '../facts/load/types.ts';
import { addresses, type Addresses } from './addresses.ts';
import type { ChartView } from './chart-views.ts';

/** The page of what a row shows: its figure, its event, its position, or nothing. */
function hrefOf({ figure, event, position }: ChartView['rows'][number], address: Addresses): string | undefined {
  if (figure) return address.figure(figure);
  if (event) return address.event(event);
  return position && address.position(position);
}

/** The numbers of a view as a table: its rows, and which columns it needs. */
export function chartTable({ rows, drawing }: ChartView, { locale }: Library) {
  const address = addresses(locale);
  // An event's own place names all its sources, and a timeline has many rows.
  const mostSources = drawing.kind === 'timeline' ? 1 : 2;
  return {
    hasLabels: rows.some(({ label }) => label),
    /** True where some row says how many were asked. */
    hasSamples: rows.some(({ asked }) => asked !== undefined && asked !== 'not a sample'),
    rows: rows.map((row) => {
      const { id, mark, group, label, note, value, display, n: asked } = row;
      return {
        ...{ id, note, display, asked },
        mark: mark === id ? undefined : mark,
        head: group || label,
        label: group && label !== group && label,
        isNumber: value !== undefined,
        href: hrefOf(row, address),
        sources: row.claims
          .slice(0, mostSources)
          .map((claim) => ({ name: claim.source.publisher, href: address.claim(claim.source.id, claim.id) })),
      };
    }),
  };
}

export type ChartTable = ReturnType<typeof chartTable>;
