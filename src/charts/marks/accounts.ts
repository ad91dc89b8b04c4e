import type { Accounts } from '../../facts/schema/drawings/tables.ts';
import { column, emptyBlock, join, rowGroup, rule, sequence, thumbRows, toDrawing, TYPE, WIDTH } from '../layout/scene.ts';
import type { Block, Drawing, Size, TextStyle } from '../layout/scene.ts';
import { partyMark } from '../layout/symbols.ts';
import { leadingOf, measure, textBlock } from '../layout/text.ts';
import { tickLabel, valueBlock } from '../layout/values.ts';
import { amountLetters, cell, drawAmount, hasAmount, scaleOf, type Account, type Column, type Scale } from './accounts-amounts.ts';

interface Frame {
  size: Size;
  heads: Accounts['heads'];
  /** Columns that are not drawn are undefined: all but `who` and `amount` in the narrow drawing. */
  who: Column;
  word: Column | undefined;
  about: Column | undefined;
  amount: Scale | undefined;
}

/** Room in pixels for a mark before a name. */
const INDENT = 20;

/** An account without word and amount goes across all columns. */
const across = (account: Account) => !account.word && !hasAmount(account);

type Columns = { [name in 'who' | 'word' | 'amount' | 'about']?: Column | undefined } & { who: Column };

function columnsOf({ heads: { word, amount, about } }: Accounts, size: 'wide' | 'mid'): Columns {
  const width = WIDTH[size];
  const wide = size === 'wide';
  if (amount && about)
    return wide
      ? { who: [0, 260], word: word ? [280, 390] : undefined, amount: [410, 800], about: [830, width] }
      : { who: [0, 150], word: word ? [164, 238] : undefined, amount: [252, 456], about: [474, width] };
  if (amount)
    return wide
      ? { who: [0, word ? 300 : 560], word: word ? [320, 600] : undefined, amount: [620, width] }
      : { who: [0, word ? 190 : 320], word: word ? [204, 330] : undefined, amount: [344, width] };
  const [end, from] = wide ? [380, 640] : [216, 350];
  const who: Column = [0, word ? end : from - 16];
  if (!about) return { who, word: word ? [end + 20, width] : undefined };
  return { who, word: word ? [end + 20, from - 16] : undefined, about: [from, width] };
}

function frameOf(spec: Accounts, size: Size): Frame {
  const all: Column = [INDENT, WIDTH[size]];
  if (size === 'narrow' || size === 'thumb') {
    const names = spec.rows.some(({ figure }) => figure) ? 194 : 144;
    const amount = spec.heads.amount ? scaleOf(spec, size === 'thumb' ? [names + 6, WIDTH.thumb] : all, size) : undefined;
    return {
      size,
      heads: spec.heads,
      who: [0, size === 'thumb' && amount ? names : WIDTH[size]],
      word: undefined,
      about: undefined,
      amount,
    };
  }
  const { who, word, about, amount } = columnsOf(spec, size);
  return { size, heads: spec.heads, who, word, about, amount: amount && scaleOf(spec, amount, size) };
}

/** The word, or the printed amount if amounts are not drawn. */
const wordOf = ({ word, figure, display }: Account, { amount }: Frame) => word ?? (figure && !amount ? display : undefined);

/** A party's mark, filled for its own words, dotted where nothing was found. @param y the upper edge of the name beside it */
function sign({ silent, by, mark, tone }: Account, y: number, size: Size) {
  const kind = silent ? 'dotted' : by ? 'solid' : 'hollow';
  return partyMark(mark ?? 'triangle', 1, y + TYPE[size].label.size - 11, `${kind} ${tone ?? 'plain'}`, 12);
}

function drawWho(account: Account, y: number, { size, who }: Frame): Block {
  const names: Column = [INDENT, who[1]];
  const name = cell(account.who, names, y, TYPE[size].bold);
  const when = cell(account.when, names, name.next, TYPE[size].small);
  return { nodes: [sign(account, y, size), ...name.nodes, ...when.nodes], next: when.next };
}

/** A word, bold if it differs from the record; a printed amount in large letters if it is short enough. */
function drawWord(account: Account, frame: Frame, [left, right]: Column, y: number): Block {
  const { size } = frame;
  const { label, bold } = TYPE[size];
  const content = wordOf(account, frame);
  const large = amountLetters(size);
  if (content && !account.word && measure(content, large) <= right - left)
    return { nodes: valueBlock({ value: content }, left, y + 13, size, false, large), next: y + leadingOf(large) };
  return cell(content, [left, right], y, account.strong || !account.word ? bold : label);
}

/** Columns side by side; the row is as high as the highest of them. */
function beside(account: Account, y: number, frame: Frame): Block {
  const { label, small } = TYPE[frame.size];
  const about: TextStyle = { size: frame.size === 'wide' && frame.amount ? small.size + 1 : label.size };
  const rest: Column = [(frame.word ?? frame.amount?.column ?? frame.about ?? frame.who)[0], WIDTH[frame.size]];
  const aboutColumn = across(account) ? rest : frame.about;
  const amount = frame.amount && hasAmount(account) ? drawAmount(account, y + 1, frame.amount) : emptyBlock(y);
  const said = aboutColumn ? cell(account.about, aboutColumn, y, about) : emptyBlock(y);
  const [notes, from] = frame.amount && !across(account) ? [frame.amount.column, amount.next] : [aboutColumn ?? rest, said.next];
  const word = frame.word ? drawWord(account, frame, frame.word, y) : emptyBlock(y);
  return join(drawWho(account, y, frame), word, amount, said, cell(account.note, notes, from, small));
}

/** One under the other, each after the head of its column. */
function stacked(account: Account, top: number, frame: Frame): Block {
  const { heads, size, amount } = frame;
  const { label, small } = TYPE[size];
  const own: Column = [INDENT, frame.who[1]];
  const headed = (head: string | undefined, words: string | undefined) => (head && words && !across(account) ? `${head}: ${words}` : words);
  return sequence(
    top,
    (y) => drawWho(account, y, frame),
    (y) =>
      account.word
        ? cell(headed(heads.word, account.word), own, y, account.strong ? TYPE[size].bold : label)
        : drawWord(account, frame, own, y + 2),
    (y) => (amount && hasAmount(account) ? drawAmount(account, y + 5, amount) : emptyBlock(y)),
    (y) => cell(heads.about || across(account) ? headed(heads.about, account.about) : undefined, own, y, { size: small.size }),
    (y) => cell(account.note, own, y, small),
  );
}

/** A name and its amount, or its word, on one line. */
function thumbRow(account: Account, top: number, room: number, frame: Frame): Block {
  const { label, value } = TYPE.thumb;
  const middle = top + room / 2;
  const lines = Math.max(1, Math.floor(room / leadingOf(label)));
  const word = frame.amount && hasAmount(account) ? undefined : (wordOf(account, frame) ?? account.word);
  const taken = word ? Math.min(measure(word, value), 210) + 16 : 0;
  const width = (frame.amount && hasAmount(account) ? frame.who[1] : WIDTH.thumb - taken) - INDENT;
  const named = (y: number) => textBlock(account.who, { x: INDENT, y, width, lines: Math.min(lines, 2) }, label);
  const more = room < 44 || hasAmount(account) ? undefined : account.about;
  const about = (at: number) => textBlock(more, { x: INDENT, y: at, width: WIDTH.thumb - taken - INDENT, lines: 1 }, TYPE.thumb.small);
  const y = middle - about(named(0).next).next / 2;
  const amount = frame.amount && hasAmount(account) ? drawAmount(account, middle - 10, frame.amount).nodes : [];
  const said = !word
    ? []
    : measure(word, value) <= 210
      ? valueBlock({ value: word }, WIDTH.thumb, middle, 'thumb', true)
      : textBlock(word, { x: WIDTH.thumb - taken + 16, y, width: taken - 16, lines: 1 }, TYPE.thumb.bold).nodes;
  return { nodes: [sign(account, y, 'thumb'), ...named(y).nodes, ...about(named(y).next).nodes, ...amount, ...said], next: top + room };
}

/** Heads of the columns and the labels of the scale. */
function drawHeads({ size, heads, who, word, amount, about }: Frame): Block {
  if (size === 'thumb' || (size === 'narrow' && !amount)) return emptyBlock(0);
  const named: [string | undefined, Column | undefined][] = [
    [heads.who, size === 'narrow' ? undefined : who],
    [heads.word, word],
    [heads.amount, amount?.column],
    [heads.about, about],
  ];
  const { nodes, next } = join(emptyBlock(0), ...named.flatMap(([head, place]) => (place ? [cell(head, place, 0, TYPE[size].head)] : [])));
  if (!amount) return { nodes, next: next + 4 };
  const y = next + TYPE[size].small.size;
  const ticks = amount.ticks.map((tick, i) => tickLabel(amount.x(tick), y, String(tick), size, i ? 'middle' : 'start'));
  return { nodes: [...nodes, ...ticks], next: y + 8 };
}

/** Draws several accounts of one matter, their amounts to one scale. */
export function drawAccounts(spec: Accounts, size: Size): Drawing {
  const frame = frameOf(spec, size);
  const thumb = size === 'thumb';
  const rows = thumb ? thumbRows(spec.rows, frame.amount ? 8 : 5) : spec.rows;
  const heads = drawHeads(frame);
  const { nodes, next } = column(heads.next, rows, (account, y, i) => {
    const kind = thumb || (i && !rows[i - 1]!.rule) ? 'hair' : 'rule';
    const line = i || !thumb ? [rule(y + 0.5, [0, WIDTH[size]], kind)] : [];
    const drawn = thumb
      ? thumbRow(account, y, 250 / rows.length, frame)
      : size === 'narrow'
        ? stacked(account, y + 9, frame)
        : beside(account, y + 9, frame);
    const end = drawn.next + (thumb ? 0 : 9);
    return { nodes: [...line, rowGroup(account.id, { x: 0, y, width: WIDTH[size], height: end - y }, drawn.nodes)], next: end };
  });
  return toDrawing(size, next, [...heads.nodes, ...nodes]);
}
