import type { Accounts } from '../../facts/schema/drawings/accounts.ts';
import { cardRows } from '../layout/panels.ts';
import { column, emptyBlock, join, rowGroup, rule, sequence, SMALL, tickLabel, toDrawing, WIDTH } from '../layout/scene.ts';
import type { Block, Drawing, Size, TextStyle } from '../layout/scene.ts';
import { partyMark } from '../layout/symbols.ts';
import { cell, drawAmount, hasAmount, scaleOf, type Account, type Column, type Scale } from './accounts-amounts.ts';

interface Frame {
  size: Size;
  heads: Accounts['heads'];
  /** Columns that are not drawn are undefined: `word` on cards with amounts, and all but `who` in the narrow drawing. */
  who: Column;
  word: Column | undefined;
  about: Column | undefined;
  amount: Scale | undefined;
}

/** Room in pixels for a mark before a name. */
const INDENT = 18;

/** An account without word and amount goes across all columns. */
const across = (account: Account) => !account.word && !hasAmount(account);

type Columns = { [name in 'who' | 'word' | 'amount' | 'about']?: Column | undefined } & { who: Column };

function columnsOf({ heads: { word, amount, about } }: Accounts, size: Size): Columns {
  const width = WIDTH[size];
  if (size === 'narrow') return { who: [0, width], ...(amount && { amount: [INDENT, width] }) };
  const card = size === 'card';
  if (amount && card) return { who: [0, 176], amount: [192, 560] };
  if (amount && about) return { who: [0, 150], word: word ? [162, 240] : undefined, amount: [256, 536], about: [552, 720] };
  if (amount) return { who: [0, word ? 208 : 388], word: word ? [224, 388] : undefined, amount: [404, 720] };
  const [end, from] = card ? [180, 310] : [230, 410];
  const who: Column = [0, word ? end : from - 16];
  if (!about) return { who, word: word ? [end + 16, width] : undefined };
  return { who, word: word ? [end + 16, from - 16] : undefined, about: [from, width] };
}

function frameOf(spec: Accounts, size: Size): Frame {
  const { who, word, about, amount } = columnsOf(spec, size);
  return { size, heads: spec.heads, who, word, about, amount: amount && scaleOf(spec, amount) };
}

/** Mark, name and date; on a card with amounts the word in place of the date. */
function drawWho(account: Account, y: number, frame: Frame): Block {
  const kind = account.silent ? 'dotted' : account.by ? 'solid' : 'hollow';
  const names: Column = [INDENT, frame.who[1]];
  const name = cell(account.who, names, y, { bold: true });
  const under = frame.size === 'card' ? frame.amount && account.word : account.when;
  const more = cell(under, names, name.next, SMALL);
  const mark = partyMark(account.mark ?? 'triangle', 1, y - 10, `${kind} ${account.tone ?? 'plain'}`);
  return { nodes: [mark, ...name.nodes, ...more.nodes], next: more.next };
}

/** The word, or the printed amount if amounts are not drawn. */
function wordOf({ word, strong, figure, display }: Account, { amount }: Frame): { content: string | undefined; style: TextStyle } {
  if (word) return { content: word, style: { bold: strong } };
  return { content: figure && !amount ? display : undefined, style: { bold: true } };
}

/** Columns side by side; the row is as high as the highest of them. */
function beside(account: Account, top: number, frame: Frame): Block {
  const y = top + 14;
  const { content, style } = wordOf(account, frame);
  const rest: Column = [(frame.word ?? frame.amount?.column ?? frame.about ?? frame.who)[0], WIDTH[frame.size]];
  const aboutColumn = across(account) ? rest : frame.about;
  const amount = drawAmount(account, top + 2, frame.amount);
  const about = aboutColumn ? cell(account.about, aboutColumn, y) : emptyBlock(y);
  const [notes, from] = frame.amount && !across(account) ? [frame.amount.column, amount.next] : [aboutColumn ?? rest, about.next];
  const note = cell(frame.size === 'card' ? undefined : account.note, notes, from, SMALL);
  const word = frame.word ? cell(content, frame.word, y, style) : emptyBlock(y);
  const { nodes, next } = join(drawWho(account, y, frame), word, amount, about, note);
  return { nodes, next: next - (frame.size === 'card' ? 9 : 5) };
}

/** One under the other, each after the head of its column. */
function stacked(account: Account, top: number, frame: Frame): Block {
  const { heads } = frame;
  const { content, style } = wordOf(account, frame);
  const own: Column = [INDENT, frame.who[1]];
  const headed = (head: string | undefined, words: string | undefined) => (head && words && !across(account) ? `${head}: ${words}` : words);
  const { nodes, next } = sequence(
    top + 14,
    (y) => drawWho(account, y, frame),
    (y) => cell(account.word ? headed(heads.word, content) : content, own, y, style),
    (y) => (frame.amount && hasAmount(account) ? drawAmount(account, y - 9, frame.amount) : emptyBlock(y)),
    (y) => cell(heads.about || across(account) ? headed(heads.about, account.about) : undefined, own, y),
    (y) => cell(account.note, own, y, SMALL),
  );
  return { nodes, next: next - 5 };
}

/** Heads of the columns and the labels of the scale. */
function drawHeads({ size, heads, who, word, amount, about }: Frame): Block {
  if (size === 'card' || (size === 'narrow' && !amount)) return emptyBlock(0);
  const wide = size === 'wide';
  const named: [string | undefined, Column | undefined][] = [
    [heads.who, wide ? who : undefined],
    [heads.word, word],
    [heads.amount, amount?.column],
    [heads.about, about],
  ];
  const { nodes, next } = join(emptyBlock(12), ...named.flatMap(([head, place]) => (place ? [cell(head, place, 12, SMALL)] : [])));
  if (!amount) return { nodes, next: next - 9 };
  const ticks = amount.ticks.map((tick, i) => tickLabel(amount.x(tick), next, String(tick), i ? 'middle' : 'start'));
  return { nodes: [...nodes, ...ticks], next: next + 6 };
}

/** Draws several accounts of one matter, their amounts to one scale. */
export function drawAccounts(spec: Accounts, size: Size): Drawing {
  const frame = frameOf(spec, size);
  const card = size === 'card';
  const rows = card ? cardRows(spec.rows) : spec.rows;
  const heads = drawHeads(frame);
  const { nodes, next } = column(heads.next, rows, (account, y, i) => {
    const strong = i ? rows[i - 1]!.rule : true;
    const line = i || !card ? [rule(y + 0.5, [0, WIDTH[size]], strong ? 'rule' : 'hair')] : [];
    const drawn = size === 'narrow' ? stacked(account, y + 5, frame) : beside(account, y + (card ? 1 : 5), frame);
    return { nodes: [...line, rowGroup(account.id, drawn.nodes)], next: drawn.next };
  });
  return toDrawing(size, next, [...heads.nodes, ...nodes]);
}
