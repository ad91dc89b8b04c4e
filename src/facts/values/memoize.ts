/** A list without repeats of an id; the last item of an id wins, in the place of the first. */
export const uniqueById = <T extends { id: string }>(items: T[]): T[] => [...new Map(items.map((item) => [item.id, item])).values()];

/** A function of an object that runs once per object. Results are dropped with the object. */
export function memoize<K extends object, T>(work: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { made: T }>();
  return (of) => {
    const kept = known.get(of) ?? { made: work(of) };
    known.set(of, kept);
    return kept.made;
  };
}
