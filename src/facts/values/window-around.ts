/** At most `most` items of a list, centered on an index where it can be; the first ones where the index is -1. */
export function windowAround<T>(list: T[], index: number, most: number): T[] {
  const start = Math.min(index - Math.floor(most / 2), list.length - most);
  return list.slice(Math.max(0, start), Math.max(0, start) + most);
}
