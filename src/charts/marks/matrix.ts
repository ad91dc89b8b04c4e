import { cumsum, groups, max } from 'd3';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import type { Cell } from '../../facts/schema/drawings/resolve.ts';
import { column, emptyBlock, join, rowGroup, rule, text, THUMB_HEIGHT, toDrawing, TYPE, WIDTH } from '../layout/scene.ts';
import type { Block, Drawing, Size, SvgNode } from '../layout/scene.ts';
import { partyMark } from '../layout/symbols.ts';
import { leadingOf, legend, measure, textBlock } from '../layout/text.ts';

type Matrix = ResolvedDrawing<'matrix'>;

type Question = Matrix['questions'][number];
type Table = Exclude<Size, 'narrow'>;

/** Pixels: side of a mark, room for it before a word, least room for a pointer. */
const MARK = 13;
const INDENT = 20;
const TARGET = 26;

/** Least space in pixels between columns, and over and under a row. */
const LAYOUT = { wide: { gap: 26, pad: 9 }, mid: { gap: 12, pad: 9 }, narrow: { gap: 10, pad: 0 }, thumb: { gap: 8, pad: 0 } } as const;

/** The party's mark, filled for its own words and outlined for what others report; a dash if nothing was found. */
function sign({ basis, mark, tone }: Pick<Cell, 'basis' | 'mark' | 'tone'>, x: number, y: number): SvgNode {
  if (basis === 'none') return rule(Math.round(y + MARK / 2) + 0.5, [Math.round(x), Math.round(x) + MARK]);
  return partyMark(mark, Math.round(x), Math.round(y), `${basis === 'own' ? 'solid' : 'hollow'} ${tone}`, MARK);
}

const cellGroup = ({ id }: Cell, x: number, y: number, width: number, height: number, children: SvgNode[]) =>
  rowGroup(id.replace('/', '-'), { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) }, children);

/** What the marks mean, with the marks of the first two columns. */
function key({ key: words, columns }: Matrix, size: Size): Block {
  if (!words || size === 'thumb') return emptyBlock(0);
  const entries = (['own', 'reported', 'none'] as const).map((basis) => {
    const parties = columns.slice(0, basis === 'none' ? 1 : 2);
    const marks = (x: number, y: number) => parties.map((party, i) => sign({ ...party, basis }, x + 1 + i * (MARK + 5), y - 7));
    return { width: parties.length * (MARK + 5) + 4, marks, means: words[basis] };
  });
  const { nodes, next } = legend(entries, size);
  return { nodes, next: next + 6 };
}

/** A thumbnail of marks has room for the names of those who negotiate. */
const isNamed = ({ role }: Matrix['columns'][number], form: Matrix['form'], size: Size) =>
  size !== 'thumb' || form === 'words' || role === 'negotiating';

/** Left edge and width of each column, in pixels. Columns of words are all equal, so that no side seems to have said more. */
function placesOf({ columns, form, questions }: Matrix, size: Table): { x: number; width: number }[] {
  const { gap } = LAYOUT[size];
  const { small, label } = TYPE[size];
  const named = columns.filter((column) => isNamed(column, form, size));
  const room = WIDTH[size] - (size === 'wide' ? 440 : max(questions, ({ short }) => measure(short, label))! + 4);
  const widths = columns.map((column) => {
    if (form === 'words') return room / columns.length;
    return gap + Math.max(TARGET, named.includes(column) ? measure(column.short, { ...small, bold: true }) : 0);
  });
  const ends = cumsum(widths);
  const start = WIDTH[size] - ends.at(-1)! + gap;
  return widths.map((width, i) => ({ x: start + ends[i]! - width, width: width - gap }));
}

/** Names of the parties over their columns and, where there is room, names of their roles over these. */
function drawHeads({ form, columns, heads }: Matrix, places: ReturnType<typeof placesOf>, size: Table, top: number): Block {
  const { small } = TYPE[size];
  const shown = heads && form === 'marks' && size !== 'thumb' ? groups(places, (_, i) => columns[i]!.role) : [];
  const roles = shown.flatMap(([role, own]) => {
    const [from, to] = [own[0]!.x, own.at(-1)!.x + own.at(-1)!.width];
    const name = text((from + to) / 2, top + small.size, heads![role], { ...small, anchor: 'middle' });
    return [name, rule(top + small.size + 6.5, [Math.round(from), Math.round(to)], 'hair')];
  });
  const y = top + (shown.length > 0 ? 34 : 0);
  const names = columns.flatMap((column, i) => {
    const { x, width } = places[i]!;
    const style = column.role === 'negotiating' ? { size: small.size, bold: true } : small;
    if (!isNamed(column, form, size)) return [];
    if (form === 'words') return [text(x + INDENT, y + small.size, column.short, style)];
    return [text(x + width / 2, y + small.size, column.short, { ...style, anchor: 'middle' })];
  });
  return { nodes: [...roles, ...names], next: y + leadingOf(small) };
}

/** Questions at the left, parties side by side under their names. */
function drawTable(matrix: Matrix, size: Table): Drawing {
  const { form, questions } = matrix;
  const { pad } = LAYOUT[size];
  const { label: letters, bold, small } = TYPE[size];
  const [words, thumb] = [form === 'words', size === 'thumb'];
  const places = placesOf(matrix, size);
  const top = key(matrix, size);
  const heads = drawHeads(matrix, places, size, top.next);
  const shown = thumb && words ? questions.slice(0, 6) : questions;
  const room = (THUMB_HEIGHT - heads.next) / shown.length;
  const plain = thumb ? { size: small.size } : letters;
  const name = ({ question, short }: Question, y: number) =>
    textBlock(size === 'wide' ? question : short, { x: 0, y, width: places[0]!.x - 10, lines: thumb ? 1 : 9 }, plain);
  const answer = ({ answer, basis }: Cell, { x, width }: { x: number; width: number }, y: number) =>
    textBlock(
      words ? answer : undefined,
      { x: x + INDENT, y, width: width - INDENT, lines: thumb ? 2 : 9 },
      basis === 'none' ? small : thumb ? plain : bold,
    );
  const { nodes, next } = column(heads.next + (thumb ? 0 : 4), shown, (question, y, i): Block => {
    const blocks = [name(question, 0), ...question.cells.map((cell, j) => answer(cell, places[j]!, 0))];
    const height = thumb ? room : Math.max(TARGET, ...blocks.map((block) => block.next + 2 * pad));
    const middle = y + height / 2;
    const marks = question.cells.map((cell, j) => {
      const place = places[j]!;
      const left = words ? place.x : place.x + (place.width - MARK) / 2;
      const said = answer(cell, place, middle - blocks[j + 1]!.next / 2);
      return cellGroup(cell, place.x, y, place.width, height, [sign(cell, left, middle - MARK / 2), ...said.nodes]);
    });
    const line = thumb ? [] : [rule(y + 0.5, [0, WIDTH[size]], i ? 'hair' : 'rule')];
    return { nodes: [...line, ...name(question, middle - blocks[0]!.next / 2).nodes, ...marks], next: y + height };
  });
  return toDrawing(size, next, [...top.nodes, ...heads.nodes, ...nodes]);
}

/** Questions one under the other, each above its cells. Every cell names its party; of marks, those who are silent share a line. */
function drawList(matrix: Matrix): Drawing {
  const { bold, label, small } = TYPE.narrow;
  const words = matrix.form === 'words';
  const need = INDENT + max(matrix.columns, ({ short }) => measure(short, label))! + LAYOUT.narrow.gap;
  const perLine = words ? 2 : Math.max(1, Math.floor(WIDTH.narrow / need));
  const width = WIDTH.narrow / perLine;
  const top = key(matrix, 'narrow');
  const { nodes, next } = column(top.next, matrix.questions, ({ question, cells }, y) => {
    const name = textBlock(question, { x: 0, y: y + 8, width: WIDTH.narrow }, bold);
    const spoken = words ? cells : cells.filter(({ basis }) => basis !== 'none');
    const lines = groups(spoken, (cell) => Math.floor(spoken.indexOf(cell) / perLine));
    const marks = column(name.next + 2, lines, ([, line], start): Block => {
      const drawn = line.map((cell, i) => {
        const x = i * width;
        const muted = cell.basis === 'none';
        const party = text(x + INDENT, start + label.size + 2, cell.short, words ? small : label);
        const answer = textBlock(
          words ? cell.answer : undefined,
          { x, y: start + 24, width: width - LAYOUT.narrow.gap },
          muted ? small : bold,
        );
        return {
          nodes: [sign(cell, x + 1, start + 5), party, ...answer.nodes],
          next: Math.max(answer.next + (words ? 6 : 0), start + TARGET),
        };
      });
      const { next } = join(...drawn);
      const rowOf = ({ nodes }: Block, i: number) => cellGroup(line[i]!, i * width, start, width - LAYOUT.narrow.gap, next - start, nodes);
      return { nodes: drawn.map(rowOf), next };
    });
    const silent = cells.filter((cell) => !spoken.includes(cell)).map(({ short }) => short);
    const none = silent.length > 0 ? `${matrix.key?.none ?? '–'}: ${silent.join(', ')}` : undefined;
    const rest = textBlock(none, { x: 0, y: marks.next + 2, width: WIDTH.narrow }, small);
    return { nodes: [rule(y + 0.5, [0, WIDTH.narrow]), ...name.nodes, ...marks.nodes, ...rest.nodes], next: rest.next + 8 };
  });
  return toDrawing('narrow', next, [...top.nodes, ...nodes]);
}

/** Draws who has answered which question. Silence is a dash, never an empty place, and no mark is larger for having said more. */
export const drawMatrix = (matrix: Matrix, size: Size): Drawing => (size === 'narrow' ? drawList(matrix) : drawTable(matrix, size));
