import { mode } from 'd3';
import { tenth, type SvgNode } from '../layout/scene.ts';

/** For each command of a path: how many numbers it takes, and which of them are heights. Lower-case commands are relative, so they stay. */
const COMMANDS: Record<string, { takes: number; heights: number[] }> = {
  M: { takes: 2, heights: [1] },
  L: { takes: 2, heights: [1] },
  H: { takes: 1, heights: [] },
  V: { takes: 1, heights: [0] },
  C: { takes: 6, heights: [1, 3, 5] },
  A: { takes: 7, heights: [6] },
};

/** A path moved down by `dy` pixels, its numbers rounded to tenths. */
const movePath = (d: string, dy: number): string =>
  d.replace(/([MLHVCAZ])([^MLHVCAZ]*)/gi, (_, command: string, list: string) => {
    const numbers = (list.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    const { takes, heights } = COMMANDS[command] ?? { takes: 1, heights: [] };
    return command + numbers.map((value, i) => tenth(heights.includes(i % takes) ? value + dy : value)).join(' ');
  });

const TRANSLATE = /^translate\((\S+) (\S+)\)$/;

/** A node moved down by `dy` pixels, without the common size of letters and without coordinates of 0, which are the default. */
function compactNode({ attrs, children, ...rest }: SvgNode, size: number | undefined, dy: number): SvgNode {
  const [, x, y] = TRANSLATE.exec(String(attrs['transform'] ?? '')) ?? [];
  const inside = y === undefined ? dy : 0;
  const own = Object.entries(attrs).flatMap(([name, value]): [string, string | number][] => {
    if (name === 'font-size') return value === size && rest.tag === 'text' ? [] : [[name, value]];
    if (name === 'transform' && y !== undefined) return [[name, `translate(${x} ${tenth(Number(y) + dy)})`]];
    if (name === 'd') return [[name, movePath(String(value), inside)]];
    if (!/^c?[xy]$/.test(name)) return [[name, value]];
    const moved = name.endsWith('y') ? tenth(Number(value) + inside) : value;
    return moved === 0 ? [] : [[name, moved]];
  });
  return {
    ...rest,
    attrs: Object.fromEntries(own),
    ...(children && { children: children.map((child) => compactNode(child, size, inside)) }),
  };
}

/** A group says its place once, as a transform, so that rows that look alike have the same text, which compresses. */
function compactRow(row: SvgNode, size: number | undefined): SvgNode {
  const y = Number(row.children?.find(({ tag }) => tag === 'text')?.attrs['y'] ?? 0);
  if (row.tag !== 'g' || row.attrs['transform'] || y === 0) return compactNode(row, size, 0);
  const { attrs, ...rest } = compactNode(row, size, -y);
  return { ...rest, attrs: { ...attrs, transform: `translate(0 ${y})` } };
}

const sizesIn = (nodes: SvgNode[]): number[] =>
  nodes.flatMap(({ tag, attrs, children = [] }) => (tag === 'text' ? Number(attrs['font-size']) : sizesIn(children)));

/**
 * The same drawing in fewer bytes.
 * @returns attributes for the `<svg>` around it, and its nodes
 */
export function compact(nodes: SvgNode[]): { attrs: SvgNode['attrs']; nodes: SvgNode[] } {
  const size = mode(sizesIn(nodes));
  return { attrs: size === undefined ? {} : { 'font-size': size }, nodes: nodes.map((node) => compactRow(node, size)) };
}
