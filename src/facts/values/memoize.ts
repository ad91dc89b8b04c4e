/** A list without repeats of an id; the last item of an id wins, in the place of the first. */
export const uniqueById = <T extends { id: string }>(items: T[]): T[] => [...new Map(items.map((item) => [item.id, item])).values()];

/** A function of an object that runs once per object, whatever its other parameters. Results are dropped with the object. */
export function memoize<K extends object, Rest extends unknown[], T>(work: (of: K, ...rest: Rest) => T): (of: K, ...rest: Rest) => T {
  const known = new WeakMap<K, { made: T }>();
  return (of, ...rest) => {
    const kept = known.get(of) ?? { made: work(of, ...rest) };
    known.set(of, kept);
    return kept.made;
  };
}
