import type { Matrix } from '../../facts/schema/drawings/matrix.ts';
import type { Cell } from '../../facts/schema/drawings/resolve.ts';
import { partyMark } from '../layout/symbols.ts';
import { node, text, WIDTH, type Drawing, type Node, type Size, type Style } from '../layout/scene.ts';
import { measure, wrap } from '../layout/text.ts';

type Question = Matrix['questions'][number];

/** The side of a mark, the room that it takes before a word, and its step where marks stand close together. */
const MARK = 10;
const INDENT = 16;
const STEP = 15;
/** Pixels between two columns at least. */
const GAP = 8;
/** Letters, and in pixels: a line of them, what a row has besides its lines, and the column of questions where these are broken. */
const LAYOUT = {
  wide: { size: 13, line: 17, pad: 9, label: { marks: 254, words: 330 } },
  card: { size: 12, line: 14, pad: 0, label: undefined },
} as const;
const SMALL = { size: 12, muted: true };

/** One name over one column, or over the columns of a role. */
interface Head {
  label: string;
  bold: boolean;
  columns: number;
  width: number;
}

/** Where the questions end, and where the mark of each column stands. */
interface Places {
  short: boolean;
  label: number;
  marks: number[];
  heads: (Head & { x: number })[];
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
/** Width of the widest of some texts, in the letters of cards and heads. */
const widest = (texts: string[]) => Math.max(...texts.map((said) => measure(said, 12)));
const rule = (from: number, to: number, y: number, kind = 'rule') => node('path', { d: `M${from} ${y}H${to}`, class: kind });
const dash = (x: number, y: number) => rule(Math.round(x), Math.round(x) + MARK, Math.round(y + MARK / 2) + 0.5);

/** The party's own mark, filled for its own words and outlined for what others report; a dash where nothing was found. */
const sign = ({ basis, mark, tone }: Pick<Cell, 'basis' | 'mark' | 'tone'>, x: number, y: number): Node =>
  basis === 'none' ? dash(x, y) : partyMark(mark, x, y, `${basis === 'own' ? 'solid' : 'hollow'} ${tone}`);

const group = ({ id }: Cell, children: Node[]) => node('g', { 'data-row': id.replace('/', '-') }, children);

/** Lines of text around a middle height. */
function lines(said: string[], x: number, middle: number, leading: number, style: Style): Node[] {
  const first = middle + 4 - ((said.length - 1) * leading) / 2;
  return said.map((line, i) => text(x, first + i * leading, line, style));
}

/** The names over the columns. Where room is scarce, parties that do not negotiate share the name of their role. */
function headsOf({ columns, heads, form }: Matrix, size: Size): Head[] {
  const all: (Head & { role: string })[] = [];
  for (const { short, role } of columns) {
    const last = all.at(-1);
    if (size === 'card' && form === 'marks' && heads && role !== 'negotiating' && last?.role === role) {
      last.label = heads[role];
      last.columns += 1;
    } else all.push({ label: short, bold: role === 'negotiating' && size !== 'card', columns: 1, width: 0, role });
  }
  return all.map((head) => ({ ...head, width: Math.max(measure(head.label, 12, head.bold), (head.columns - 1) * STEP + MARK) }));
}

/** How wide every column is: in `words` all are equal, so that no side looks as if it had said more. */
function widths(matrix: Matrix, heads: Head[], room: number | undefined): number[] {
  if (matrix.form === 'marks') return heads.map(({ width }) => width);
  const answers = matrix.questions.flatMap(({ cells }) => cells.map(({ answer }) => answer));
  return heads.map(() => (room ? room / heads.length - GAP : INDENT + widest([...answers, ...heads.map(({ label }) => label)])));
}

/** Full questions where they leave room for the columns, their short names where not; what is left over goes between the columns. */
function placesOf(matrix: Matrix, size: 'wide' | 'card'): Places {
  const heads = headsOf(matrix, size);
  const fixed = LAYOUT[size].label?.[matrix.form];
  const columns = widths(matrix, heads, fixed && WIDTH[size] - fixed);
  const full = fixed ?? widest(matrix.questions.map(({ question }) => question));
  const short = full + sum(columns) + GAP * columns.length > WIDTH[size];
  const label = short ? widest(matrix.questions.map((one) => one.short)) : full;
  const gap = (WIDTH[size] - label - sum(columns)) / columns.length;
  const left = columns.map((_, i) => label + (i + 1) * gap + sum(columns.slice(0, i)));
  const marks = heads.flatMap((head, i) => {
    const start = matrix.form === 'words' ? left[i]! : left[i]! + (head.width - (head.columns - 1) * STEP - MARK) / 2;
    return Array.from({ length: head.columns }, (_, step) => start + step * STEP);
  });
  return { short, label, marks, heads: heads.map((head, i) => ({ ...head, x: left[i]! })) };
}

/** The names of roles, each over a line as long as its columns. */
function roles({ columns, heads }: Matrix, places: Places, y: number): Node[] {
  return [...new Set(columns.map(({ role }) => role))].flatMap((role) => {
    const [first, last] = [columns.findIndex((one) => one.role === role), columns.findLastIndex((one) => one.role === role)];
    const [from, to] = [places.heads[first]!.x, places.heads[last]!.x + places.heads[last]!.width];
    return [
      text((from + to) / 2, y, heads![role], { ...SMALL, anchor: 'middle' }),
      rule(Math.round(from), Math.round(to), y + 5.5, 'hair'),
    ];
  });
}

/** What the marks mean, shown with the marks of the first two columns. */
function key({ key: says, columns }: Matrix, width: number): { nodes: Node[]; bottom: number } {
  if (!says) return { nodes: [], bottom: 0 };
  const nodes: Node[] = [];
  let [x, y] = [1, 1];
  for (const basis of ['own', 'reported', 'none'] as const) {
    const shown = basis === 'none' ? columns.slice(0, 1) : columns.slice(0, 2);
    const indent = shown.length * STEP + 2;
    const wide = indent + measure(says[basis], 12);
    if (x > 1 && x + wide > width) [x, y] = [1, y + 18];
    nodes.push(...shown.map((party, i) => sign({ ...party, basis }, x + i * STEP, y)), text(x + indent, y + 9, says[basis], SMALL));
    x += wide + 20;
  }
  return { nodes, bottom: y + 22 };
}

/** A row: its question at the left, one mark a column, in `words` each with its answer. */
function row(matrix: Matrix, question: Question, y: number, places: Places, size: 'wide' | 'card') {
  const { size: letters, line, pad } = LAYOUT[size];
  // The card's columns are as wide as what stands in them: nothing is broken there.
  const [label, room] = size === 'card' ? [Infinity, Infinity] : [places.label, WIDTH[size] - places.marks.at(-1)! - INDENT];
  const name = wrap(places.short ? question.short : question.question, letters, label);
  const answers = question.cells.map(({ answer }) => (matrix.form === 'words' ? wrap(answer, letters, room) : []));
  const height = Math.max(name.length, ...answers.map(({ length }) => length)) * line + pad;
  const middle = y + height / 2;
  const cells = question.cells.map((cell, i) => {
    const x = places.marks[i]!;
    const said = lines(answers[i]!, x + INDENT, middle, line, { size: letters, muted: cell.basis === 'none' });
    return group(cell, [sign(cell, x, middle - MARK / 2), ...said]);
  });
  return { nodes: [...lines(name, 0, middle, line, { size: letters }), ...cells], bottom: y + height };
}

/** Questions at the left, parties beside each other under their names. */
function beside(matrix: Matrix, size: 'wide' | 'card'): Drawing {
  const places = placesOf(matrix, size);
  const words = matrix.form === 'words';
  const top = size === 'card' ? { nodes: [], bottom: 0 } : key(matrix, WIDTH[size]);
  const grouped = matrix.heads && !words && size === 'wide';
  const nodes = [...top.nodes, ...(grouped ? roles(matrix, places, top.bottom + 10) : [])];
  let y = top.bottom + (grouped ? 31 : 10);
  for (const { label, x, width, bold } of places.heads) {
    nodes.push(words ? text(x, y, label, { size: 12, bold }) : text(x + width / 2, y, label, { size: 12, bold, anchor: 'middle' }));
  }
  y += size === 'card' ? 5 : 8;
  matrix.questions.forEach((question, i) => {
    const drawn = row(matrix, question, y, places, size);
    nodes.push(rule(0, WIDTH[size], y + 0.5, i ? 'hair' : 'rule'), ...drawn.nodes);
    y = drawn.bottom;
  });
  return { width: WIDTH[size], height: Math.ceil(y) + 1, nodes };
}

/** Cells in lines of equal places: those of public authorities start a line of their own. */
function slots({ columns, form }: Matrix): { x: number; line: number; width: number }[] {
  const need = INDENT + widest(columns.map(({ short }) => short)) + GAP / 2;
  const each = form === 'words' ? 2 : Math.max(1, Math.floor((WIDTH.narrow + GAP / 2) / need));
  const width = WIDTH.narrow / each;
  let [line, place] = [0, -1];
  return columns.map(({ role }, i) => {
    const turns = role === 'authority' && i > 0 && columns[i - 1]!.role !== 'authority';
    [line, place] = turns || place + 1 === each ? [line + 1, 0] : [line, place + 1];
    return { x: 1 + place * width, line, width };
  });
}

/** Each question above its cells; every cell names its party. */
function stacked(matrix: Matrix): Drawing {
  const places = slots(matrix);
  const top = key(matrix, WIDTH.narrow);
  const nodes = top.nodes;
  const leading = matrix.form === 'words' ? 35 : 18;
  let y = top.bottom;
  for (const { question, cells } of matrix.questions) {
    const name = wrap(question, 13, WIDTH.narrow, true);
    nodes.push(rule(0, WIDTH.narrow, y + 0.5), ...name.map((line, i) => text(0, y + 18 + i * 17, line, { bold: true })));
    y += 9 + name.length * 17;
    nodes.push(
      ...cells.map((cell, i) => {
        const { x, line } = places[i]!;
        const muted = cell.basis === 'none';
        const said = matrix.form === 'words' ? [text(x + INDENT, y + line * leading + 26, cell.answer, { muted })] : [];
        const party = text(x + INDENT, y + line * leading + 10, cell.short, { size: 12, muted: muted || said.length > 0 });
        return group(cell, [sign(cell, x, y + line * leading + 1), party, ...said]);
      }),
    );
    y += (places.at(-1)!.line + 1) * leading + 5;
  }
  return { width: WIDTH.narrow, height: Math.ceil(y), nodes };
}

/** Draws who has answered which question. Silence is a dash, never an empty place, and no mark is larger for having said more. */
export function drawMatrix(matrix: Matrix, size: Size): Drawing {
  return size === 'narrow' ? stacked(matrix) : beside(matrix, size);
}
