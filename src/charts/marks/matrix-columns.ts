import { max, sum } from 'd3';
import type { Matrix } from '../../facts/schema/drawings/matrix.ts';
import { WIDTH, type Size } from '../layout/scene.ts';
import { measure } from '../layout/text.ts';

/** Pixels: side of a mark, room for it before a word, its step where marks are close together, least space between columns. */
export const MARK = 10;
export const INDENT = 16;
export const STEP = 15;
const GAP = 8;

/** Width in pixels of the column of questions where these are broken into lines. */
const QUESTIONS = { marks: 254, words: 330 };

/** A name over one column or, on a card, over all columns of a role. Lengths are in pixels. */
interface Head {
  label: string;
  bold: boolean;
  columns: number;
  width: number;
}

/** Where the questions end, and where each column's mark and name are, in pixels. */
export interface Columns {
  /** True if questions go by their short names. */
  short: boolean;
  label: number;
  marks: number[];
  heads: (Head & { x: number })[];
}

/** Width in pixels of the widest of some texts, in the letters of cards and heads. */
const widest = (texts: string[]) => max(texts, (text) => measure(text, 12))!;

/** On a card, parties that don't negotiate share the name of their role. */
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

/** Width of each column. Columns of words are all equal, so that no side seems to have said more. */
function widthsOf({ form, questions }: Matrix, heads: Head[], room: number | undefined): number[] {
  if (form === 'marks') return heads.map(({ width }) => width);
  const answers = questions.flatMap(({ cells }) => cells.map(({ answer }) => answer));
  return heads.map(() => (room ? room / heads.length - GAP : INDENT + widest([...answers, ...heads.map(({ label }) => label)])));
}

/** The columns of a table. Questions are in full if that leaves room for the columns; space left over goes between columns. */
export function columnsOf(matrix: Matrix, size: 'wide' | 'card'): Columns {
  const { form, questions } = matrix;
  const heads = headsOf(matrix, size);
  const fixed = size === 'wide' ? QUESTIONS[form] : undefined;
  const widths = widthsOf(matrix, heads, fixed && WIDTH[size] - fixed);
  const full = fixed ?? widest(questions.map(({ question }) => question));
  const short = full + sum(widths) + GAP * widths.length > WIDTH[size];
  const label = short ? widest(questions.map((question) => question.short)) : full;
  const gap = (WIDTH[size] - label - sum(widths)) / widths.length;
  const left = widths.map((_, i) => label + (i + 1) * gap + sum(widths.slice(0, i)));
  const marks = heads.flatMap((head, i) => {
    const start = form === 'words' ? left[i]! : left[i]! + (head.width - (head.columns - 1) * STEP - MARK) / 2;
    return Array.from({ length: head.columns }, (_, step) => start + step * STEP);
  });
  return { short, label, marks, heads: heads.map((head, i) => ({ ...head, x: left[i]! })) };
}

/** Places of cells under their question, in lines of equal width. Public authorities start a line of their own. */
export function slotsOf({ columns, form }: Matrix): { x: number; line: number }[] {
  const need = INDENT + widest(columns.map(({ short }) => short)) + GAP / 2;
  const perLine = form === 'words' ? 2 : Math.max(1, Math.floor((WIDTH.narrow + GAP / 2) / need));
  const width = WIDTH.narrow / perLine;
  let [line, place] = [0, -1];
  return columns.map(({ role }, i) => {
    const breaks = role === 'authority' && i > 0 && columns[i - 1]!.role !== 'authority';
    [line, place] = breaks || place + 1 === perLine ? [line + 1, 0] : [line, place + 1];
    return { x: 1 + place * width, line };
  });
}
