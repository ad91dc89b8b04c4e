import { groups, max, sum } from 'd3';
import type { Matrix } from '../../facts/schema/drawings/tables.ts';
import type { Cell } from '../../facts/schema/drawings/resolve.ts';
import { column, emptyBlock, rowGroup, rule, text, toDrawing, TYPE, WIDTH } from '../layout/scene.ts';
import type { Block, Drawing, Size, SvgNode } from '../layout/scene.ts';
import { partyMark } from '../layout/symbols.ts';
import { leadingOf, measure, textBlock } from '../layout/text.ts';

type Question = Matrix['questions'][number];

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
  const { small } = TYPE[size];
  const nodes: SvgNode[] = [];
  let [x, y] = [1, 3];
  for (const basis of ['own', 'reported', 'none'] as const) {
    const parties = columns.slice(0, basis === 'none' ? 1 : 2);
    const indent = parties.length * (MARK + 5) + 3;
    const length = indent + measure(words[basis], small);
    if (x > 1 && x + length > WIDTH[size]) [x, y] = [1, y + 22];
    nodes.push(
      ...parties.map((party, i) => sign({ ...party, basis }, x + i * (MARK + 5), y)),
      text(x + indent, y + 12, words[basis], small),
    );
    x += length + 26;
  }
  return { nodes, next: y + 28 };
}

/** Left edge and width of each column, in pixels. Columns of words are all equal, so that no side seems to have said more. */
function columnsOf({ columns, form, questions }: Matrix, size: 'wide' | 'mid' | 'thumb') {
  const { gap } = LAYOUT[size];
  const { small, label } = TYPE[size];
  const short = max(questions, (question) => measure(question.short, label))! + 4;
  const names = columns.map(({ short: name }) => Math.max(TARGET, measure(name, { ...small, bold: true })));
  const room = WIDTH[size] - (form === 'words' ? (size === 'wide' ? 440 : short) : 0);
  const widths = form === 'words' ? columns.map(() => room / columns.length - gap) : names;
  // Names that have no room are left out on a thumbnail.
  const fits = size !== 'thumb' || sum(widths) + gap * widths.length + short <= WIDTH.thumb;
  const named = names.map((width, i) => (columns[i]!.role === 'negotiating' ? width + 4 : 0));
  const rest = (WIDTH.thumb - short - sum(named) - gap * names.length) / named.filter((width) => width === 0).length;
  const own = fits ? widths : named.map((width) => width || rest);
  const end = WIDTH[size] - sum(own) - gap * own.length;
  let x = end;
  return {
    label: end,
    named: fits,
    places: own.map((width) => {
      x += gap;
      const place = { x, width };
      x += width;
      return place;
    }),
  };
}

/** Questions at the left, parties side by side under their names. */
function drawTable(matrix: Matrix, size: 'wide' | 'mid' | 'thumb'): Drawing {
  const { form, columns, heads, questions } = matrix;
  const { label, named, places } = columnsOf(matrix, size);
  const { label: letters, bold, small, head } = TYPE[size];
  const { pad } = LAYOUT[size];
  const [words, thumb] = [form === 'words', size === 'thumb'];
  const top = key(matrix, size);
  const roles =
    heads && !words && !thumb
      ? groups(places, (_, i) => columns[i]!.role).flatMap(([role, own]) => {
          const [from, to] = [own[0]!.x, own.at(-1)!.x + own.at(-1)!.width];
          const y = top.next + small.size;
          return [
            text((from + to) / 2, y, heads[role], { ...small, anchor: 'middle' }),
            rule(y + 6.5, [Math.round(from), Math.round(to)], 'hair'),
          ];
        })
      : [];
  const y = top.next + (roles.length > 0 ? 34 : 0);
  const names = columns.flatMap(({ short, role }, i) => {
    if (!named && role !== 'negotiating') return [];
    const { x, width } = places[i]!;
    const style = role === 'negotiating' ? { ...small, muted: false, bold: true } : { ...head, bold: false };
    return [
      words ? text(x + INDENT, y + small.size, short, style) : text(x + width / 2, y + small.size, short, { ...style, anchor: 'middle' }),
    ];
  });
  const first = y + leadingOf(small) + (thumb ? 0 : 4);
  const shown = thumb && words ? questions.slice(0, 6) : questions;
  const room = thumb ? (250 - first) / shown.length : 0;
  const drawQuestion = ({ question, short, cells }: Question, at: number, i: number): Block => {
    const said = size === 'wide' ? question : short;
    const name = (top: number) =>
      textBlock(said, { x: 0, y: top, width: label, ...(thumb && { lines: 1 }) }, thumb ? { size: small.size } : letters);
    const answer = ({ answer, basis }: Cell, j: number, top: number) =>
      textBlock(
        words ? answer : undefined,
        { x: places[j]!.x + INDENT, y: top, width: places[j]!.width - INDENT, ...(thumb && { lines: 2 }) },
        basis === 'none' ? small : thumb ? { size: small.size } : bold,
      );
    const height = Math.max(
      room,
      Math.max(name(0).next, ...cells.map((cell, j) => answer(cell, j, 0).next), TARGET - 2 * pad) * (thumb ? 0 : 1) + 2 * pad,
    );
    const middle = at + height / 2;
    const marks = cells.map((cell, j) => {
      const { x, width } = places[j]!;
      const left = words ? x : x + (width - MARK) / 2;
      const own = answer(cell, j, middle - answer(cell, j, 0).next / 2);
      return cellGroup(cell, x, at, width, height, [sign(cell, left, middle - MARK / 2), ...own.nodes]);
    });
    const line = thumb ? [] : [rule(at + 0.5, [0, WIDTH[size]], i ? 'hair' : 'rule')];
    return { nodes: [...line, ...name(middle - name(0).next / 2).nodes, ...marks], next: at + height };
  };
  const { nodes, next } = column(first, shown, drawQuestion);
  return toDrawing(size, next + 1, [...top.nodes, ...roles, ...names, ...nodes]);
}

/** Places of so many cells under their question, in lines of equal width. */
function slotsOf({ columns, form }: Matrix): (i: number) => { x: number; line: number; width: number } {
  const { gap } = LAYOUT.narrow;
  const need = INDENT + max(columns, ({ short }) => measure(short, TYPE.narrow.label))! + gap;
  const perLine = form === 'words' ? 2 : Math.max(1, Math.floor(WIDTH.narrow / need));
  const width = WIDTH.narrow / perLine;
  return (i) => ({ x: (i % perLine) * width, line: Math.floor(i / perLine), width: width - gap });
}

/** Questions one under the other, each above its cells. Every cell names its party; of marks, those who are silent share a line. */
function drawList(matrix: Matrix): Drawing {
  const slot = slotsOf(matrix);
  const { bold, label, small } = TYPE.narrow;
  const words = matrix.form === 'words';
  const top = key(matrix, 'narrow');
  const { nodes, next } = column(top.next, matrix.questions, ({ question, cells }, y) => {
    const name = textBlock(question, { x: 0, y: y + 8, width: WIDTH.narrow }, bold);
    const spoken = words ? cells : cells.filter(({ basis }) => basis !== 'none');
    let next = name.next + 2;
    const marks = groups(spoken, (_, i) => slot(i).line).flatMap(([, line]) => {
      const start = next;
      const drawn = line.map((cell) => {
        const { x, width } = slot(spoken.indexOf(cell));
        const muted = cell.basis === 'none';
        const party = text(x + INDENT, start + label.size + 2, cell.short, words ? small : label);
        const answer = textBlock(words ? cell.answer : undefined, { x, y: start + 24, width }, muted ? small : bold);
        next = Math.max(next, answer.next + (words ? 6 : 0), start + TARGET);
        return { cell, x, width, nodes: [sign(cell, x + 1, start + 5), party, ...answer.nodes] };
      });
      return drawn.map(({ cell, x, width, nodes }) => cellGroup(cell, x, start, width, next - start, nodes));
    });
    const silent = cells.filter((cell) => !spoken.includes(cell)).map(({ short }) => short);
    const none = silent.length > 0 ? `${matrix.key?.none ?? '–'}: ${silent.join(', ')}` : undefined;
    const rest = textBlock(none, { x: 0, y: next + 2, width: WIDTH.narrow }, small);
    return { nodes: [rule(y + 0.5, [0, WIDTH.narrow]), ...name.nodes, ...marks, ...rest.nodes], next: rest.next + 8 };
  });
  return toDrawing('narrow', next, [...top.nodes, ...nodes]);
}

/** Draws who has answered which question. Silence is a dash, never an empty place, and no mark is larger for having said more. */
export const drawMatrix = (matrix: Matrix, size: Size): Drawing => (size === 'narrow' ? drawList(matrix) : drawTable(matrix, size));
