import type { Node } from '../layout/scene.ts';

/** How many numbers follow each command of a path, and which of these run down the page. Small letters count from where the pen is. */
const DOWN: Record<string, { takes: number; down: number[] }> = {
  M: { takes: 2, down: [1] },
  L: { takes: 2, down: [1] },
  H: { takes: 1, down: [] },
  V: { takes: 1, down: [0] },
  C: { takes: 6, down: [1, 3, 5] },
  A: { takes: 7, down: [6] },
};

const round = (value: number) => Math.round(value * 10) / 10;

/** A path moved down by some pixels. Its numbers keep one decimal, which is more than the eye sees. */
const movedPath = (d: string, by: number): string =>
  d.replace(/([MLHVCAZ])([^MLHVCAZ]*)/gi, (_, letter: string, list: string) => {
    const numbers = (list.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    const { takes, down } = DOWN[letter] ?? { takes: 1, down: [] };
    return letter + numbers.map((value, i) => round(down.includes(i % takes) ? value + by : value)).join(' ');
  });

const MOVED = /^translate\((\S+) (\S+)\)$/;

/** A node moved down by some pixels. */
function moved({ attrs, children, ...rest }: Node, by: number): Node {
  const [, x, y] = MOVED.exec(String(attrs['transform'] ?? '')) ?? [];
  if (y !== undefined)
    return { ...rest, attrs: { ...attrs, transform: `translate(${x} ${round(Number(y) + by)})` }, ...(children && { children }) };
  const all = Object.entries(attrs).map(([name, value]) => {
    if (name === 'd') return [name, movedPath(String(value), by)];
    return [name, name === 'y' || name === 'cy' ? round(Number(value) + by) : value];
  });
  return { ...rest, attrs: Object.fromEntries(all), ...(children && { children: children.map((child) => moved(child, by)) }) };
}

/** A group with its place said once, so that rows that look alike are written alike, which compresses. */
function placed(row: Node): Node {
  const y = Number(row.children?.find(({ tag }) => tag === 'text')?.attrs['y'] ?? 0);
  if (row.tag !== 'g' || row.attrs['transform'] || y === 0) return row;
  const { attrs, ...rest } = moved(row, -y);
  return { ...rest, attrs: { ...attrs, transform: `translate(0 ${y})` } };
}

const flat = (nodes: Node[]): Node[] => nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);

/** The size of most letters of a drawing. */
function commonSize(nodes: Node[]): number | string | undefined {
  const sizes = Map.groupBy(
    flat(nodes).flatMap(({ attrs }) => attrs['font-size'] ?? []),
    (size) => size,
  );
  return [...sizes].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** A node without what it shares with all others: the common size, and places at the edge. */
function lean({ attrs, children, ...rest }: Node, size: number | string | undefined): Node {
  const own = Object.entries(attrs).filter(([name, value]) =>
    name === 'font-size' ? value !== size : value !== 0 || !/^c?[xy]$/.test(name),
  );
  const all = own.map(([name, value]) => [name, name === 'd' ? movedPath(String(value), 0) : value]);
  return { ...rest, attrs: Object.fromEntries(all), ...(children && { children: children.map((child) => lean(child, size)) }) };
}

/**
 * The same drawing in fewer bytes: what its letters share stands on the whole, and each row says its place once.
 * @returns attributes for the `<svg>` around it, and its nodes
 */
export function compact(nodes: Node[]): { attrs: Node['attrs']; nodes: Node[] } {
  const size = commonSize(nodes);
  return { attrs: size === undefined ? {} : { 'font-size': size }, nodes: nodes.map((node) => lean(placed(node), size)) };
}
