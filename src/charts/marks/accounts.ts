import { cardRows } from '../layout/card-rows.ts';
import type { Accounts } from '../../facts/schema/drawings/accounts.ts';
import { drawAmount, hasAmount, nothing, scaleOf, set, type Column, type Scale } from '../layout/amounts.ts';
import { partyMark } from '../layout/symbols.ts';
import { node, step, WIDTH, type Drawing, type Node, type Size } from '../layout/scene.ts';
import type { Block } from '../layout/text.ts';

type Row = Accounts['rows'][number];

/** Where columns stand, in pixels. On a card and in the narrow drawing, `word` stands under the name where there are amounts. */
interface Columns {
  who: Column;
  word: Column | undefined;
  amount: Column | undefined;
  about: Column | undefined;
}

interface Frame extends Omit<Columns, 'amount'> {
  size: Size;
  heads: Accounts['heads'];
  amount: Scale | undefined;
}

const SMALL = { size: 12, muted: true };
/** Room for a mark before a name. */
const INDENT = 18;

/** A row without word and amount says what it says across all columns. */
const across = (row: Row) => !row.word && !hasAmount(row);

function columns({ heads: { word, amount, about } }: Accounts, size: Size): Columns {
  const none = undefined;
  const full = [0, WIDTH[size]] as const;
  if (size === 'narrow') return { who: full, word: none, amount: amount ? [INDENT, WIDTH.narrow] : none, about: none };
  const card = size === 'card';
  if (amount && card) return { who: [0, 176], word: none, amount: [192, 560], about: none };
  if (amount && about) return { who: [0, 150], word: word ? [162, 240] : none, amount: [256, 536], about: [552, 720] };
  if (amount) return { who: [0, word ? 208 : 388], word: word ? [224, 388] : none, amount: [404, 720], about: none };
  const [end, from] = card ? [180, 310] : [230, 410];
  const wide = { who: [0, word ? end : from - 16] as const, amount: none };
  if (!about) return { ...wide, word: word ? [end + 16, WIDTH[size]] : none, about: none };
  return { ...wide, word: word ? [end + 16, from - 16] : none, about: [from, WIDTH[size]] };
}

function frame(accounts: Accounts, size: Size): Frame {
  const { amount, ...rest } = columns(accounts, size);
  return { ...rest, size, heads: accounts.heads, amount: amount && scaleOf(accounts, amount) };
}

/** Mark, name and date; on a card, where there are amounts, also the word. */
function who(row: Row, y: number, at: Frame): Block {
  const kind = row.silent ? 'dotted' : row.by ? 'solid' : 'hollow';
  const column: Column = [INDENT, at.who[1]];
  const name = set(row.who, column, y, { bold: true });
  const under = at.size === 'card' ? at.amount && row.word : row.when;
  const more = under ? set(under, column, name.next, SMALL) : nothing(name.next);
  return {
    nodes: [partyMark(row.mark ?? 'triangle', 1, y - 10, `${kind} ${row.tone ?? 'plain'}`), ...name.nodes, ...more.nodes],
    next: more.next,
  };
}

/** The word, or the printed amount where amounts are not drawn. */
function wordOf(row: Row, { amount }: Frame): { content: string; bold: boolean } | undefined {
  if (row.word) return { content: row.word, bold: row.strong };
  return row.figure && !amount ? { content: row.display!, bold: true } : undefined;
}

/** Columns side by side; the row is as high as the highest of them. */
function beside(row: Row, top: number, at: Frame): Block {
  const y = top + 14;
  const word = wordOf(row, at);
  const wide: Column = [(at.word ?? at.amount?.column ?? at.about ?? at.who)[0], WIDTH[at.size]];
  const about = across(row) ? wide : at.about;
  const drawn = drawAmount(row, top + 2, at.amount);
  const said = row.about && about ? set(row.about, about, y) : nothing(y);
  const [column, from] = at.amount && !across(row) ? [at.amount.column, drawn.next] : [about ?? wide, said.next];
  const note = row.note && at.size !== 'card' ? set(row.note, column, from, SMALL) : nothing(from);
  const cells = [who(row, y, at), word && at.word ? set(word.content, at.word, y, word) : nothing(y), drawn, said, note];
  return { nodes: cells.flatMap(({ nodes }) => nodes), next: Math.max(...cells.map(({ next }) => next)) - (at.size === 'card' ? 9 : 5) };
}

/** One under the other, each with its head. */
function stacked(row: Row, top: number, at: Frame): Block {
  const { heads } = at;
  const word = wordOf(row, at);
  const column: Column = [INDENT, at.who[1]];
  const headed = (head: string | undefined, content: string) => (head && !across(row) ? `${head}: ${content}` : content);
  const steps: ((y: number) => Block)[] = [
    (y) => who(row, y, at),
    (y) => (word ? set(row.word ? headed(heads.word, row.word) : word.content, column, y, word) : nothing(y)),
    (y) => (at.amount && hasAmount(row) ? drawAmount(row, y - 9, at.amount) : nothing(y)),
    (y) => (row.about && (heads.about || across(row)) ? set(headed(heads.about, row.about), column, y) : nothing(y)),
    (y) => (row.note ? set(row.note, column, y, SMALL) : nothing(y)),
  ];
  const nodes: Node[] = [];
  let y = top + 14;
  for (const step of steps) {
    const next = step(y);
    nodes.push(...next.nodes);
    y = next.next;
  }
  return { nodes, next: y - 5 };
}

/** Heads of the columns and the numbers of the scale. */
function head(at: Frame): Block {
  if (at.size === 'card' || (at.size === 'narrow' && !at.amount)) return nothing(0);
  const { heads } = at;
  const named: [string | undefined, Column | undefined][] =
    at.size === 'narrow'
      ? [[heads.amount, at.amount?.column]]
      : [
          [heads.who, at.who],
          [heads.word, at.word],
          [heads.amount, at.amount?.column],
          [heads.about, at.about],
        ];
  const cells = named.flatMap(([content, column]) => (content && column ? [set(content, column, 12, SMALL)] : []));
  const next = Math.max(12, ...cells.map((cell) => cell.next));
  const ticks = (at.amount?.ticks ?? []).map((tick, i) => step(at.amount!.x(tick), next, String(tick), i ? 'middle' : 'start'));
  return { nodes: [...cells.flatMap(({ nodes }) => nodes), ...ticks], next: next - (ticks.length ? -6 : 9) };
}

/** Draws tellings of one matter: amounts to one scale, so that a telling that runs past the others shows. */
export function drawAccounts(accounts: Accounts, size: Size): Drawing {
  const at = frame(accounts, size);
  const rows = size === 'card' ? cardRows(accounts.rows) : accounts.rows;
  const top = head(at);
  const nodes = [...top.nodes];
  let y = top.next;
  rows.forEach((row, i) => {
    const strong = i ? rows[i - 1]!.rule : size !== 'card';
    if (i || size !== 'card') nodes.push(node('path', { d: `M0 ${y + 0.5}H${WIDTH[size]}`, class: strong ? 'rule' : 'hair' }));
    const drawn = size === 'narrow' ? stacked(row, y + 5, at) : beside(row, y + (size === 'card' ? 1 : 5), at);
    nodes.push(node('g', { 'data-row': row.id }, drawn.nodes));
    y = drawn.next;
  });
  return { width: WIDTH[size], height: Math.ceil(y), nodes };
}
