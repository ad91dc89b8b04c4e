/** Each item once, by its id, in the order of first sight. */
export const once = <T extends { id: string }>(items: T[]): T[] => [...new Map(items.map((item) => [item.id, item])).values()];

/** Works something out once for each thing that it is asked about, and keeps it as long as the thing is there. */
export function oncePer<K extends object, T>(work: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { made: T }>();
  return (of) => {
    const kept = known.get(of) ?? { made: work(of) };
    known.set(of, kept);
    return kept.made;
  };
}
