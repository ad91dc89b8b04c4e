import { groups } from 'd3';
import type { Matrix } from '../../facts/schema/drawings/matrix.ts';
import type { Cell } from '../../facts/schema/drawings/resolve.ts';
import { column, emptyBlock, rowGroup, rule, SMALL, text, toDrawing, WIDTH } from '../layout/scene.ts';
import type { Block, Drawing, Size, SvgNode, TextStyle } from '../layout/scene.ts';
import { partyMark } from '../layout/symbols.ts';
import { measure, textBlock, wrap } from '../layout/text.ts';
import { columnsOf, INDENT, MARK, slotsOf, STEP, type Columns } from './matrix-columns.ts';

type Question = Matrix['questions'][number];

/** Pixels: size of letters, height of a line, what a row has besides its lines. */
const LAYOUT = {
  wide: { size: 13, line: 17, pad: 9 },
  card: { size: 12, line: 14, pad: 0 },
} as const;

/** The party's mark, filled for its own words and outlined for what others report; a dash if nothing was found. */
function sign({ basis, mark, tone }: Pick<Cell, 'basis' | 'mark' | 'tone'>, x: number, y: number): SvgNode {
  if (basis === 'none') return rule(Math.round(y + MARK / 2) + 0.5, [Math.round(x), Math.round(x) + MARK]);
  return partyMark(mark, x, y, `${basis === 'own' ? 'solid' : 'hollow'} ${tone}`);
}

const cellGroup = ({ id }: Cell, children: SvgNode[]) => rowGroup(id.replace('/', '-'), children);

/** Lines of text, centered on a height. */
function centered(lines: string[], x: number, middle: number, leading: number, style: TextStyle): SvgNode[] {
  const first = middle + 4 - ((lines.length - 1) * leading) / 2;
  return lines.map((line, i) => text(x, first + i * leading, line, style));
}

/** The names of roles, each over a line as long as its columns. */
const roleHeads = ({ columns, heads }: Matrix, places: Columns, y: number): SvgNode[] =>
  groups(places.heads, (_, i) => columns[i]!.role).flatMap(([role, own]) => {
    const [from, to] = [own[0]!.x, own.at(-1)!.x + own.at(-1)!.width];
    return [
      text((from + to) / 2, y, heads![role], { ...SMALL, anchor: 'middle' }),
      rule(y + 5.5, [Math.round(from), Math.round(to)], 'hair'),
    ];
  });

/** What the marks mean, with the marks of the first two columns. */
function key({ key: words, columns }: Matrix, size: Size): Block {
  if (!words || size === 'card') return emptyBlock(0);
  const nodes: SvgNode[] = [];
  let [x, y] = [1, 1];
  for (const basis of ['own', 'reported', 'none'] as const) {
    const parties = columns.slice(0, basis === 'none' ? 1 : 2);
    const indent = parties.length * STEP + 2;
    const length = indent + measure(words[basis], 12);
    if (x > 1 && x + length > WIDTH[size]) [x, y] = [1, y + 18];
    nodes.push(...parties.map((party, i) => sign({ ...party, basis }, x + i * STEP, y)), text(x + indent, y + 9, words[basis], SMALL));
    x += length + 20;
  }
  return { nodes, next: y + 22 };
}

/** A question at the left and one mark a column; in `words` each with its answer. */
function drawRow({ form }: Matrix, { question, short, cells }: Question, y: number, places: Columns, size: 'wide' | 'card'): Block {
  const { size: letters, line, pad } = LAYOUT[size];
  // The card's columns are as wide as their texts: nothing is broken there.
  const [label, room] = size === 'card' ? [Infinity, Infinity] : [places.label, WIDTH[size] - places.marks.at(-1)! - INDENT];
  const name = wrap(places.short ? short : question, letters, label);
  const answers = cells.map(({ answer }) => (form === 'words' ? wrap(answer, letters, room) : []));
  const height = Math.max(name.length, ...answers.map(({ length }) => length)) * line + pad;
  const middle = y + height / 2;
  const marks = cells.map((cell, i) => {
    const x = places.marks[i]!;
    const answer = centered(answers[i]!, x + INDENT, middle, line, { size: letters, muted: cell.basis === 'none' });
    return cellGroup(cell, [sign(cell, x, middle - MARK / 2), ...answer]);
  });
  return { nodes: [...centered(name, 0, middle, line, { size: letters }), ...marks], next: y + height };
}

/** Questions at the left, parties side by side under their names. */
function drawTable(matrix: Matrix, size: 'wide' | 'card'): Drawing {
  const places = columnsOf(matrix, size);
  const words = matrix.form === 'words';
  const top = key(matrix, size);
  const grouped = matrix.heads && !words && size === 'wide';
  const roles = grouped ? roleHeads(matrix, places, top.next + 10) : [];
  const y = top.next + (grouped ? 31 : 10);
  const names = places.heads.map(({ label, x, width, bold }) =>
    words ? text(x, y, label, { size: 12, bold }) : text(x + width / 2, y, label, { size: 12, bold, anchor: 'middle' }),
  );
  const { nodes, next } = column(y + (size === 'card' ? 5 : 8), matrix.questions, (question, at, i) => {
    const drawn = drawRow(matrix, question, at, places, size);
    return { ...drawn, nodes: [rule(at + 0.5, [0, WIDTH[size]], i ? 'hair' : 'rule'), ...drawn.nodes] };
  });
  return toDrawing(size, next + 1, [...top.nodes, ...roles, ...names, ...nodes]);
}

/** Questions one under the other, each above its cells. Every cell names its party. */
function drawList(matrix: Matrix): Drawing {
  const slots = slotsOf(matrix);
  const words = matrix.form === 'words';
  const leading = words ? 35 : 18;
  const top = key(matrix, 'narrow');
  const { nodes, next } = column(top.next, matrix.questions, ({ question, cells }, y) => {
    const name = textBlock(question, { x: 0, y: y + 18, width: WIDTH.narrow }, { bold: true });
    const marks = cells.map((cell, i) => {
      const { x, line } = slots[i]!;
      const at = name.next - 9 + line * leading;
      const muted = cell.basis === 'none';
      const party = text(x + INDENT, at + 10, cell.short, { size: 12, muted: muted || words });
      const answer = words ? [text(x + INDENT, at + 26, cell.answer, { muted })] : [];
      return cellGroup(cell, [sign(cell, x, at + 1), party, ...answer]);
    });
    const nodes = [rule(y + 0.5, [0, WIDTH.narrow]), ...name.nodes, ...marks];
    return { nodes, next: name.next - 9 + (slots.at(-1)!.line + 1) * leading + 5 };
  });
  return toDrawing('narrow', next, [...top.nodes, ...nodes]);
}

/** Draws who has answered which question. Silence is a dash, never an empty place, and no mark is larger for having said more. */
export const drawMatrix = (matrix: Matrix, size: Size): Drawing => (size === 'narrow' ? drawList(matrix) : drawTable(matrix, size));
