/** Words of a text, however it is marked up. */
export const wordCount = (text: string): number => (text.replace(/<[^>]+>/g, ' number ').match(/\S*[\p{L}\p{N}]\S*/gu) ?? []).length;

export const tally = <K extends string>(keys: readonly K[], values: readonly K[]) =>
  new Map(keys.map((key) => [key, values.filter((value) => value === key).length]));
