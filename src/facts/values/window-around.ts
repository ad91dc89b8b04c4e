/** At most so many of a list, those around a place in it; from its start where there is no place. */
export function near<T>(list: T[], place: number, most: number): T[] {
  const start = Math.min(place - Math.floor(most / 2), list.length - most);
  return list.slice(Math.max(0, start), Math.max(0, start) + most);
}
