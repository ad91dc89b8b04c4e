import { cardFile, type Card } from '../charts/render/card.ts';
import { draw } from '../charts/render/draw.ts';
import { squareFile, svgDocument, svgFile } from '../charts/render/file.ts';
import type { Literals } from '../charts/render/literal.ts';
import type { ChartView } from '../models/chart-views.ts';

const notesOf = ({ changes }: ChartView) => changes.map(({ note }) => note);

/** A view as an SVG file, with its title, caveats and source, in the light colors. @param ground false for one without */
export const svgChart = (view: ChartView, literals: Literals, ground = true): string =>
  svgFile(draw(view.drawing, 'wide'), { ...view, literals, small: [...notesOf(view), ...view.small], ground });

export const svgSquare = (view: ChartView, literals: Literals): string =>
  squareFile(draw(view.card.drawing, 'thumb'), { ...view, literals, small: [...notesOf(view), view.card.credit] });

export function svgThumb({ id, title, finding, drawing }: ChartView, literals: Literals): string {
  const small = draw(drawing, 'thumb');
  return svgDocument(small, { id: `${id}-thumb`, title, description: finding, literals }, small.nodes);
}

export const svgCard = ({ id, card, title, finding }: ChartView, literals: Literals): string =>
  cardFile({
    id: `${id}-card`,
    title: card.title ?? title,
    finding: card.finding ?? finding,
    description: finding,
    foot: card.credit,
    thumb: draw(card.drawing, 'thumb').nodes,
    literals,
  });

export const pageCard = (card: Omit<Card, 'literals' | 'description'>, literals: Literals): string =>
  cardFile({ ...card, description: card.finding, literals });
