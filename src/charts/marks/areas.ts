import type { Areas } from '../../facts/schema/drawings/areas.ts';
import { fitted, GAP, LEADING, topOf, valueOf, type Item, type Placed } from '../layout/areas.ts';
import { box } from '../layout/box.ts';
import { node, text, WIDTH, type Drawing, type Node, type Size } from '../layout/scene.ts';
import { block, measure } from '../layout/text.ts';

/** Width of an outline. Half of it lies outside its box, so the box is drawn smaller by that. */
const STROKE = 1.25;
const MUTED = { size: 12, muted: true };

const square = (x: number, ground: number, side: number, { row }: Item) => {
  const inside = Math.max(side - STROKE, 0.1);
  return box({ x: x + STROKE / 2, y: ground - STROKE / 2 - inside, width: inside, height: inside }, row.texture, row.tone ?? 'plain');
};

/** The least of several claims: the two sides in which it differs, since dashes on dashes would look like a line. */
const lesser = ({ x, inner, row }: Placed, ground: number): Node => {
  const [top, right] = [ground - inner + STROKE / 2, x + inner - STROKE / 2].map((at) => at.toFixed(1));
  return node('path', { d: `M${x.toFixed(1)} ${top}H${right}V${ground}`, class: `dashed ${row.tone ?? 'plain'}` });
};

/** Words in a large square, from its upper left corner on. */
function within({ row, x, inner }: Placed, ground: number): Node[] {
  const at = { x: x + 10, width: inner - 20 };
  // A range that is too long breaks between its two amounts, not inside one.
  const whole = measure(valueOf(row), 13, true) <= at.width;
  const lines = row.upTo && !whole ? [`${row.display} to`, row.upTo.display] : [valueOf(row)];
  const top = ground - inner + 21;
  const values = lines.map((line, i) => text(at.x, top + i * LEADING, line, { bold: true }));
  const label = block(row.label, { ...at, y: top + lines.length * LEADING }, MUTED);
  return [...values, ...label.nodes, ...(row.note ? block(row.note, { ...at, y: label.next + 4 }, MUTED).nodes : [])];
}

/** Words above a small square, with a line down to it where they stand high. */
function over({ row, x, side, lines, words }: Placed, ground: number): Node[] {
  const first = ground + words - (lines.length - 1) * LEADING - 4;
  const value = text(x, first, valueOf(row), { bold: true });
  const label =
    lines.length === 1
      ? [text(x + measure(valueOf(row), 13, true) + 6, first, row.label, MUTED)]
      : lines.slice(1).map((line, i) => text(x, first + (i + 1) * (LEADING - 1), line, MUTED));
  const [from, to] = [ground + words + 1, ground - side - 3];
  const leader = to - from > 6 ? [node('path', { d: `M${Math.round(x) + 1.5} ${from.toFixed(1)}V${to.toFixed(1)}`, class: 'rule' })] : [];
  return [...leader, value, ...label];
}

const shown = (item: Placed, ground: number): Node =>
  node('g', { 'data-row': item.row.figure }, [
    ...square(item.x, ground, item.side, item),
    ...(item.row.upTo ? [lesser(item, ground)] : []),
    ...(item.holds ? within(item, ground) : over(item, ground)),
  ]);

const groundLine = (from: number, to: number, ground: number) =>
  node('path', { d: `M${from.toFixed(1)} ${ground + 0.5}H${to.toFixed(1)}`, class: 'rule' });

/** Brackets under the ground line that say of what sort the amounts above them are. */
function brackets(placed: Placed[], ground: number, width: number): { nodes: Node[]; bottom: number } {
  const bands = [...new Set(placed.map(({ band }) => band))].map((band) => ({ band, own: placed.filter((item) => item.band === band) }));
  const blocks = bands.map(({ band, own }, i) => {
    const [from, end] = [own[0]!.x, own.at(-1)!];
    const next = bands[i + 1]?.own[0]!.x ?? width + GAP;
    const said = block(band, { x: from, y: ground + 26, width: next - from - GAP }, { size: 12 });
    const d = `M${from.toFixed(1)} ${ground + 5}v6H${(end.x + end.side).toFixed(1)}v-6`;
    return { nodes: [node('path', { d, class: 'rule' }), ...said.nodes], next: said.next };
  });
  return { nodes: blocks.flatMap(({ nodes }) => nodes), bottom: Math.max(...blocks.map(({ next }) => next)) - 10 };
}

/** All squares on one ground line. On the card, whose title says what they are, without brackets. */
function abreast(areas: Areas, size: Size): Drawing {
  const [line] = fitted(areas, size, (items) => [items]) as [Placed[]];
  const ground = Math.ceil(-topOf(line)) + 1;
  const foot = size === 'card' ? { nodes: [groundLine(0, WIDTH.card, ground)], bottom: ground + 2 } : brackets(line, ground, WIDTH[size]);
  return { width: WIDTH[size], height: foot.bottom, nodes: [...line.map((item) => shown(item, ground)), ...foot.nodes] };
}

/** Small squares of a band share a line; a large one has a line to itself. */
const broken = (items: Item[]): Item[][] =>
  items.reduce<Item[][]>((lines, item) => {
    const last = lines.at(-1)?.at(-1);
    if (last && last.band === item.band && !last.holds && !item.holds) lines.at(-1)!.push(item);
    else lines.push([item]);
    return lines;
  }, []);

/** The bands one under the other, all at one scale. */
function stacked(areas: Areas): Drawing {
  const nodes: Node[] = [];
  let [y, band] = [0, ''];
  for (const line of fitted(areas, 'narrow', broken)) {
    if (line[0]!.band !== band) {
      band = line[0]!.band;
      const head = block(band, { x: 0, y: y + (y ? 20 : 14), width: WIDTH.narrow }, { bold: true });
      nodes.push(...head.nodes);
      y = head.next - 4;
    }
    const ground = Math.ceil(y - topOf(line));
    nodes.push(...line.map((item) => shown(item, ground)), groundLine(0, WIDTH.narrow, ground));
    y = ground + 12;
  }
  return { width: WIDTH.narrow, height: y - 8, nodes };
}

/** Draws amounts of money as squares to one scale. Areas reach over a range at which bars of one width would vanish. */
export function drawAreas(areas: Areas, size: Size): Drawing {
  return size === 'narrow' ? stacked(areas) : abreast(areas, size);
}
