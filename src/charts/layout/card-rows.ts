/** The rows that the social card shows: those marked for it, or all. */
export function cardRows<T extends { card: boolean }>(rows: T[]): T[] {
  const chosen = rows.filter(({ card }) => card);
  return chosen.length > 0 ? chosen : rows;
}
