import { cumsum, max, scaleLinear, sum, type ScaleLinear } from 'd3';
import type { ResolvedDrawing } from '../../facts/schema/drawings/drawing.ts';
import { drawRows } from '../layout/rows.ts';
import { column, emptyBlock, join, path, rowGroup, rule, sequence, tenth, toDrawing, TYPE, WIDTH } from '../layout/scene.ts';
import type { Block, Drawing, Size, SvgNode, TextStyle } from '../layout/scene.ts';
import { box, partyMark } from '../layout/symbols.ts';
import { measure, textBlock, tickLabel, valueBlock, type Place } from '../layout/text.ts';

type Accounts = ResolvedDrawing<'accounts'>;
type Account = Accounts['rows'][number];
type Scale = ScaleLinear<number, number>;

const COLUMNS = ['who', 'word', 'amount', 'about'] as const;
type Name = (typeof COLUMNS)[number];

const INDENT = 20;
/** Space over and under a row. */
const PAD = 6;
const BAR: Record<Size, number> = { wide: 26, mid: 24, narrow: 24, thumb: 20 };

/** Letters of an amount: large, but many are under each other. */
const amountLetters = (size: Size): TextStyle => ({ ...TYPE[size].value, size: Math.round(TYPE[size].value.size * 0.75) });

const hasAmount = ({ figure, parts }: Account) => Boolean(figure ?? parts);
/** An account without word and amount goes across all columns. */
const isAcross = (account: Account) => !account.word && !hasAmount(account);

const endOf = ({ rows, most }: Accounts) =>
  most ?? Math.max(1, ...rows.map(({ value = 0, parts }) => (parts ? sum(parts, (part) => part.value) : value)));

type Column = Omit<Place, 'y'>;

interface Frame {
  size: Size;
  heads: Accounts['heads'];
  columns: [Name, Column][];
  /** Undefined where amounts are not drawn. */
  scale: Scale | undefined;
}

/** The columns that have a head; in the narrow drawing, one place for all. */
function columnsOf(heads: Accounts['heads'], size: Size): [Name, Column][] {
  const names = COLUMNS.filter((name) => heads[name]);
  if (size === 'narrow') return COLUMNS.map((name) => [name, { x: name === 'who' ? 0 : INDENT, width: WIDTH.narrow - INDENT }]);
  const gap = size === 'wide' ? 24 : 16;
  const weights: Record<Name, number> = { who: 2.8, word: !heads.about ? 2.8 : heads.amount ? 1.7 : 2.1, amount: 4.2, about: 3.6 };
  const unit = (WIDTH[size] - gap * (names.length - 1)) / sum(names, (name) => weights[name]);
  const ends = cumsum(names, (name) => weights[name] * unit + gap);
  return names.map((name, i) => [name, { x: i > 0 ? ends[i - 1]! : 0, width: weights[name] * unit }]);
}

/** A party's mark, filled for its own words, dotted where nothing was found. */
const sign = ({ silent, by, mark = 'triangle', tone = 'plain' }: Account, x: number, y: number): SvgNode =>
  partyMark(mark, x - 6, y - 6, `${silent ? 'dotted' : by ? 'solid' : 'hollow'} ${tone}`);

/** Parts end to end from zero, or a line from zero with the party's mark at its end. */
function amountMarks(account: Account, x: Scale, y: number, height: number): SvgNode[] {
  const { parts, value = 0, tone = 'plain', mark = 'triangle', texture = 'solid' } = account;
  const ticks = x.ticks(3).map((tick) => `M${tenth(x(tick))} ${tenth(y - 4)}v${height + 8}`);
  const grid = path(ticks.join(''), 'hair');
  if (parts) {
    const ends = cumsum(parts, (part) => part.value);
    const boxes = parts.flatMap((part, i) => {
      const left = x(ends[i]! - part.value);
      return box({ x: left, y, width: x(ends[i]!) - left, height }, part.texture, tone);
    });
    return [grid, ...boxes];
  }
  const [middle, end] = [tenth(y + height / 2), x(value)];
  const line = ['dashed', 'dotted'].includes(texture) ? texture : 'solid';
  return [
    grid,
    path(`M${x(0)} ${middle}H${tenth(end - 7)}`, `${line} ${tone}`),
    partyMark(mark, end - 7, middle - 7, `${texture === 'solid' ? 'solid' : 'hollow'} ${tone}`, 14),
  ];
}

/** An amount on the scale, with its value at the right or, under it, what its parts are: on one line if they fit, else a line each. */
function amountCell(account: Account, scale: Scale, { x, y, width }: Place, size: Size): Block {
  const height = BAR[size];
  const top = y + (size === 'narrow' ? 5 : 1);
  const marks = amountMarks(account, scale, top, height);
  const bottom = top + height + 5;
  if (!account.parts) {
    const value = valueBlock({ value: account.display ?? '' }, x + width, top + height / 2, size, true, amountLetters(size));
    return { nodes: [...marks, ...value], next: bottom };
  }
  const style = { size: TYPE[size].small.size };
  const labels = account.parts.map(({ display, label }, i) => `${i ? '+ ' : ''}${display} ${label}`);
  const lines = measure(labels.join(' '), style) <= width ? [labels.join(' ')] : labels;
  const words = column(bottom, lines, (line, at) => textBlock(line, { x, y: at, width }, style));
  return { nodes: [...marks, ...words.nodes], next: words.next };
}

/** Draws one cell of an account. In the narrow drawing, words have the head of their column before them. */
function cell(name: Name, account: Account, { x, y, width }: Place, { heads, scale, size }: Frame): Block {
  const { label, bold, small } = TYPE[size];
  const { who, when, word, figure, display, about, note, strong } = account;
  const across = isAcross(account);
  const drawn = scale && hasAmount(account);
  const head = size === 'narrow' && heads[name] && !across ? `${heads[name]}: ` : '';
  if (name === 'who') {
    const at = { x: x + INDENT, width: width - INDENT };
    const named = textBlock(who, { ...at, y }, bold);
    const dated = textBlock(when, { ...at, y: named.next }, small);
    return { nodes: [sign(account, x + 7, y + label.size - 5), ...named.nodes, ...dated.nodes], next: dated.next };
  }
  // The printed amount stands for a word where amounts are not drawn.
  if (name === 'word' && !word && figure && !drawn) return textBlock(display, { x, y: y - 3, width }, amountLetters(size));
  if (name === 'word') return textBlock(word && head + word, { x, y, width }, strong ? bold : label);
  const own = (top: number) => {
    if (name === 'amount') return drawn ? amountCell(account, scale, { x, y: top, width }, size) : emptyBlock(top);
    const style = { size: size === 'narrow' || scale ? small.size : label.size };
    return textBlock(about && (heads.about || across) ? head + about : undefined, { x, y: top, width }, style);
  };
  const noted = name === (drawn ? 'amount' : 'about');
  return sequence(y, own, (top) => textBlock(noted ? note : undefined, { x, y: top, width }, small));
}

/** Draws one account: columns side by side or, in the narrow drawing, one under the other. */
function drawAccount(account: Account, y: number, frame: Frame): Block {
  const { size, columns } = frame;
  if (size === 'narrow') return column(y, columns, ([name, at], top) => cell(name, account, { ...at, y: top }, frame));
  const [who, ...others] = columns;
  const { x } = others[0]![1];
  const cells: [Name, Column][] = isAcross(account) ? [['about', { x, width: WIDTH[size] - x }]] : others;
  return join(...[who!, ...cells].map(([name, at]) => cell(name, account, { ...at, y }, frame)));
}

/** Heads of the columns and the labels of the scale. */
function drawHeads({ heads, columns, scale, size }: Frame): Block {
  const shown = size === 'narrow' ? columns.filter(([name]) => name === 'amount') : columns;
  const { nodes, next } = join(emptyBlock(0), ...shown.map(([name, at]) => textBlock(heads[name], { ...at, y: 0 }, TYPE[size].head)));
  if (!scale) return { nodes, next: next + (nodes.length > 0 ? 4 : 0) };
  const y = next + TYPE[size].small.size;
  const labels = scale.ticks(3).map((tick, i) => tickLabel(scale(tick), y, String(tick), size, i ? 'middle' : 'start'));
  return { nodes: [...nodes, ...labels], next: y + 8 };
}

/** Who says it, and the amount or the word. */
const drawThumb = (spec: Accounts): Drawing =>
  drawRows('thumb', {
    groups: [spec],
    domain: [0, endOf(spec)],
    least: spec.heads.amount ? 150 : 0,
    words: (account) => ({
      ...{ id: account.id, label: account.who, sign: (x: number, y: number) => sign(account, x, y) },
      value: (spec.heads.amount && account.parts ? undefined : (account.display ?? account.word)) ?? '',
      height: () => (spec.heads.amount ? BAR.thumb : 0),
    }),
    marks: (account, { x, y, height }) => (spec.heads.amount && hasAmount(account) ? amountMarks(account, x, y, height) : []),
  });

/** Draws several accounts of one matter, their amounts to one scale. */
export function drawAccounts(spec: Accounts, size: Size): Drawing {
  if (size === 'thumb') return drawThumb(spec);
  const columns = columnsOf(spec.heads, size);
  const amounts = spec.heads.amount && columns.find(([name]) => name === 'amount')?.[1];
  // Printed values have room at the right.
  const room = max(spec.rows, ({ figure, display = '' }) => (figure ? measure(display, amountLetters(size)) + 20 : 1))!;
  const scale = amounts && scaleLinear([0, endOf(spec)], [amounts.x + 1, amounts.x + amounts.width - room]);
  const frame: Frame = { size, heads: spec.heads, columns, scale: scale || undefined };
  const heads = drawHeads(frame);
  const { nodes, next } = column(heads.next, spec.rows, (account, y, i) => {
    const line = rule(y + 0.5, [0, WIDTH[size]], i && !spec.rows[i - 1]!.rule ? 'hair' : 'rule');
    const drawn = drawAccount(account, y + PAD, frame);
    const end = drawn.next + PAD;
    return { nodes: [line, rowGroup(account.id, { x: 0, y, width: WIDTH[size], height: end - y }, drawn.nodes)], next: end };
  });
  return toDrawing(size, next, [...heads.nodes, ...nodes]);
}
