import type { Tone } from '../../facts/schema/drawings/resolve.ts';
import type { Mark } from '../../facts/schema/party.ts';
import { join, rule, SMALL, svgNode, text, toDrawing, WIDTH, type Block, type Drawing } from '../layout/scene.ts';
import { partyMark } from '../layout/symbols.ts';
import { textBlock } from '../layout/text.ts';
import { paragraphs, svgDocument, type Frame } from './file.ts';

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

/** A social card as an SVG file: title, one line under it, the drawing, and one line that says whose numbers these are. */
export function cardFile(card: Card): string {
  const title = paragraphs(0, WIDTH.card, [card.title], { size: card.drawing ? 19 : 30, bold: true });
  const finding = paragraphs(title.next, WIDTH.card, [card.finding], { size: 15 });
  const room = FOOT - 20 - MARGIN - finding.next;
  const space = Math.max(8, Math.min(20, (room - (card.drawing?.height ?? 0)) / 2));
  return svgDocument(CARD, card, [
    svgNode('rect', { ...CARD, class: 'ground' }),
    svgNode('g', { transform: `translate(${MARGIN} ${MARGIN})` }, [
      ...title.nodes,
      ...finding.nodes,
      ...(card.drawing ? [svgNode('g', { transform: `translate(0 ${Math.round(finding.next + space)})` }, card.drawing.nodes)] : []),
    ]),
    text(MARGIN, FOOT, card.foot, SMALL),
  ]);
}

/** A party's answers, a line each, in two columns: the question in a word or two, and the answer. */
export function drawAnswers(answers: { question: string; answer: string }[]): Drawing {
  const half = Math.ceil(answers.length / 2);
  const nodes = answers.flatMap(({ question, answer }, i) => {
    const [x, y] = [i < half ? 0 : WIDTH.card / 2 + 10, 14 + (i % half) * 22];
    return [text(x, y, question, SMALL), text(x + 128, y, answer, { size: 12, bold: true })];
  });
  return toDrawing('card', half * 22, nodes);
}

/** Answers side by side in equal columns, each under its party's mark. */
export function drawSides(sides: { mark: Mark; tone: Tone; hollow: boolean; short: string; text: string }[]): Drawing {
  const width = (WIDTH.card - 20 * (sides.length - 1)) / sides.length;
  const columns = sides.map(({ mark, tone, hollow, short, text: answer }, i): Block => {
    const x = i * (width + 20);
    const head = [
      rule(0, [x, x + width]),
      partyMark(mark, x, 12, `${hollow ? 'hollow' : 'solid'} ${tone}`),
      text(x + 17, 21, short, { size: 15, bold: true }),
    ];
    const words = textBlock(answer, { x, y: 44, width }, { size: 15 });
    return { nodes: [...head, ...words.nodes], next: words.next };
  });
  const { nodes, next } = join(...columns);
  return toDrawing('card', next, nodes);
}
