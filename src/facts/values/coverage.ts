/** Words of a text, however it is marked up. */
export function wordCount(text: string): number {
  return text
    .replace(/<[^>]+>/g, ' number ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** How often each value occurs, in the order of the keys given. */
export function tally<K extends string>(keys: readonly K[], values: readonly K[]): Map<K, number> {
  return new Map(keys.map((key) => [key, values.filter((value) => value === key).length]));
}
