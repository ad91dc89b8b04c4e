/** Each item once, by its id, in the order of first sight. */
export const once = <T extends { id: string }>(items: T[]): T[] => [...new Map(items.map((item) => [item.id, item])).values()];
