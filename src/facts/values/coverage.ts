/** Words of a text, however it is marked up. */
export const wordCount = (text: string): number => (text.replace(/<[^>]+>/g, ' number ').match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).length;

/** How many of the items have each of some values, in the order of the values. */
export const tally = <K extends string, T>(values: readonly K[], items: readonly T[], valueOf: (item: T) => K) =>
  values.map((value) => [value, items.filter((item) => valueOf(item) === value).length] as const);
