import type { Tone } from '../../facts/schema/drawings/resolve.ts';
import type { Mark } from '../../facts/schema/party.ts';
import { join, rule, svgNode, text, THUMB_HEIGHT, type Block, type SvgNode, type TextStyle } from '../layout/scene.ts';
import { partyMark } from '../layout/symbols.ts';
import { textBlock } from '../layout/text.ts';
import { paragraphs, svgDocument, type Frame } from './file.ts';

/** Half of 1200 × 630: every length of a card is doubled when it is painted. */
export const CARD = { width: 600, height: 315 };
const MARGIN = 24;
const WIDTH = CARD.width - 2 * MARGIN;
const FOOT = CARD.height - 18;
const SMALL: TextStyle = { size: 12, muted: true };
const MEDIUM: TextStyle = { size: 15 };

export interface Card extends Pick<Frame, 'id' | 'title' | 'description' | 'literals'> {
  /** The second line: the finding, or what the page is. */
  finding: string;
  drawing?: SvgNode[];
  /** A chart's thumbnail, which has its finding beside it. */
  thumb?: SvgNode[];
  /** The last line: who says so, and what must not be read into it. */
  foot: string;
}

/** Width of a thumbnail's place. Its smallest letters are 12 px there. */
const PLACE = 336;

/** A chart's card: the thumbnail, and the finding beside it. */
function besideThumb(thumb: SvgNode[], finding: string, top: number): SvgNode[] {
  const scale = Math.min(PLACE / 400, (FOOT - 24 - MARGIN - top) / THUMB_HEIGHT);
  const words = paragraphs(top, WIDTH - PLACE - 22, [finding], MEDIUM);
  return [...words.nodes, svgNode('g', { transform: `translate(${WIDTH - PLACE} ${top + 4}) scale(${scale.toFixed(3)})` }, thumb)];
}

/** A social card as an SVG file: title, the finding, the drawing, and one line that says whose numbers these are. */
export function cardFile(card: Card): string {
  const title = paragraphs(0, WIDTH, [card.title], { size: card.drawing || card.thumb ? 21 : 30, serif: true });
  const finding = card.thumb ? { nodes: [], next: title.next } : paragraphs(title.next, WIDTH, [card.finding], MEDIUM);
  return svgDocument(CARD, card, [
    svgNode('g', { transform: `translate(${MARGIN} ${MARGIN})` }, [
      ...title.nodes,
      ...finding.nodes,
      ...(card.thumb ? besideThumb(card.thumb, card.finding, title.next + 6) : []),
      ...(card.drawing ? [svgNode('g', { transform: `translate(0 ${Math.round(finding.next + 12)})` }, card.drawing)] : []),
    ]),
    text(MARGIN, FOOT, card.foot, SMALL),
  ]);
}

/** A party's answers, a line each, in two columns: the question in a word or two, and the answer. */
export function drawAnswers(answers: { question: string; answer: string }[]): SvgNode[] {
  const half = Math.ceil(answers.length / 2);
  return answers.flatMap(({ question, answer }, i) => {
    const [x, y] = [i < half ? 0 : WIDTH / 2 + 10, 14 + (i % half) * 22];
    return [text(x, y, question, SMALL), text(x + 104, y, answer, { size: 12, bold: true })];
  });
}

/** Answers side by side in equal columns, each under its party's mark. */
export function drawSides(sides: { mark: Mark; tone: Tone; hollow: boolean; short: string; text: string }[]): SvgNode[] {
  const width = (WIDTH - 20 * (sides.length - 1)) / sides.length;
  const columns = sides.map(({ mark, tone, hollow, short, text: answer }, i): Block => {
    const x = i * (width + 20);
    const head = [
      rule(0, [x, x + width]),
      partyMark(mark, x, 12, `${hollow ? 'hollow' : 'solid'} ${tone}`, 10),
      text(x + 17, 21, short, { size: 15, bold: true }),
    ];
    const words = textBlock(answer, { x, y: 30, width }, MEDIUM);
    return { nodes: [...head, ...words.nodes], next: words.next };
  });
  return join(...columns).nodes;
}
