import type { Library } from '../facts/load/types.ts';
import type { Row } from '../facts/schema/drawings/row.ts';
import { addresses, type Addresses } from './addresses.ts';
import type { ChartView } from './chart-views.ts';
import { claimsOfRow } from './chart.ts';
import { askedText } from './text.ts';

/** The page of what a row shows: its figure, its event, its position, or nothing. */
function hrefOf({ figure, event, position }: Row, address: Addresses): string | undefined {
  if (figure) return address.figure(figure);
  if (event) return address.event(event);
  return position && address.position(position);
}

/** The numbers of a view as a table: its rows, and which columns it needs. */
export function chartTable({ rows, drawing }: ChartView, library: Library) {
  const { locale, figures } = library;
  const address = addresses(locale);
  // The pages of events and positions name all their sources; so many rows are long enough without.
  const mostSources = rows.length > 50 ? 0 : drawing.kind === 'timeline' ? 1 : 2;
  const askedOf = ({ figure }: Row) => (figure ? figures.get(figure)!.n : undefined);
  return {
    hasLabels: rows.some(({ label }) => label),
    /** True where some row says how many were asked. */
    hasSamples: rows.map(askedOf).some((n) => n !== undefined && n !== 'not a sample'),
    hasSources: mostSources > 0,
    rows: rows.map((row) => {
      const { id, mark, group, label, note, value, display } = row;
      const asked = askedOf(row);
      return {
        ...{ id, note, display },
        mark: mark === id ? undefined : mark,
        head: group || label,
        label: group && label !== group && label,
        isNumber: value !== undefined,
        href: hrefOf(row, address),
        asked: asked !== undefined && askedText(asked, locale),
        sources: claimsOfRow(row, library)
          .slice(0, mostSources)
          .map((claim) => ({ name: claim.source.publisher, href: address.claim(claim.source.id, claim.id) })),
      };
    }),
  };
}

export type ChartTable = ReturnType<typeof chartTable>;
