import { column, emptyBlock, sequence, type Block } from './scene.ts';

/** The rows that the social card shows: those marked for it, or all. */
export function cardRows<T extends { card: boolean }>(rows: T[]): T[] {
  const chosen = rows.filter(({ card }) => card);
  return chosen.length > 0 ? chosen : rows;
}

/**
 * Panels one under the other, each a head and its rows.
 * @param head undefined for no heads, as on cards
 * @param after pixels under each panel
 */
export const panelColumn = <Panel extends { rows: unknown[] }>(
  y: number,
  panels: Panel[],
  head: ((panel: Panel, y: number) => Block) | undefined,
  row: (row: Panel['rows'][number], y: number) => Block,
  after = 0,
): Block =>
  column(y, panels, (panel, top) =>
    sequence(
      top,
      (at) => head?.(panel, at) ?? emptyBlock(at),
      (at) => column(at, panel.rows, row),
      (at) => emptyBlock(at + after),
    ),
  );
