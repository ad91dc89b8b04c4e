import { stack, svgDocument, type Frame } from './file.ts';
import { partyMark } from '../layout/symbols.ts';
import type { Tone } from '../../facts/schema/drawings/resolve.ts';
import type { Mark } from '../../facts/schema/party.ts';
import { node, text, WIDTH, type Drawing, type Node } from '../layout/scene.ts';
import { block } from '../layout/text.ts';

/** Half of 1200 × 630: every length of a card is doubled when it is painted. */
export const CARD = { width: 600, height: 315 };
const MARGIN = 20;
const FOOT = CARD.height - 16;

export interface Card extends Pick<Frame, 'id' | 'title' | 'description' | 'css'> {
  /** The second line: the finding, or what the page is. */
  finding: string;
  drawing?: Drawing;
  /** The last line: who says so, and what must not be read into it. */
  foot: string;
}

/** A social card: title, one line under it, the drawing, and one line that says whose numbers these are. */
export function cardFile(card: Card): string {
  const style = card.drawing ? { size: 19, bold: true } : { size: 30, bold: true };
  const top = stack(0, WIDTH.card, [
    { content: card.title, style },
    { content: card.finding, style: { size: 15 } },
  ]);
  const room = FOOT - 20 - MARGIN - top.next;
  const below = Math.max(8, Math.min(20, (room - (card.drawing?.height ?? 0)) / 2));
  return svgDocument(CARD, card, [
    node('rect', { ...CARD, class: 'ground' }),
    node('g', { transform: `translate(${MARGIN} ${MARGIN})` }, [
      ...top.nodes,
      ...(card.drawing ? [node('g', { transform: `translate(0 ${Math.round(top.next + below)})` }, card.drawing.nodes)] : []),
    ]),
    text(MARGIN, FOOT, card.foot, { size: 12, muted: true }),
  ]);
}

/** A party's answers, a line each, in two columns: the question in a word or two, and the answer. */
export function drawAnswers(answers: { question: string; answer: string }[]): Drawing {
  const half = Math.ceil(answers.length / 2);
  const nodes = answers.flatMap(({ question, answer }, i) => {
    const [x, y] = [i < half ? 0 : WIDTH.card / 2 + 10, 14 + (i % half) * 22];
    return [text(x, y, question, { size: 12, muted: true }), text(x + 128, y, answer, { size: 12, bold: true })];
  });
  return { width: WIDTH.card, height: half * 22, nodes };
}

/** Two or three answers side by side in equal columns, each under its party's mark. */
export function drawSides(sides: { mark: Mark; tone: Tone; hollow: boolean; short: string; text: string }[]): Drawing {
  const width = (WIDTH.card - 20 * (sides.length - 1)) / sides.length;
  const columns = sides.map(({ mark, tone, hollow, short, text: says }, i) => {
    const x = i * (width + 20);
    const words = block(says, { x, y: 44, width }, { size: 15 });
    const nodes: Node[] = [
      node('path', { d: `M${x} 0H${x + width}`, class: 'rule' }),
      partyMark(mark, x, 12, `${hollow ? 'hollow' : 'solid'} ${tone}`),
      text(x + 17, 21, short, { size: 15, bold: true }),
      ...words.nodes,
    ];
    return { nodes, next: words.next };
  });
  return { width: WIDTH.card, height: Math.max(...columns.map(({ next }) => next)), nodes: columns.flatMap(({ nodes }) => nodes) };
}
