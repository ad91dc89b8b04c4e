import { cardFile, type Card } from '../charts/render/card.ts';
import { draw } from '../charts/render/draw.ts';
import { squareFile, svgDocument, svgFile } from '../charts/render/file.ts';
import type { Literals } from '../charts/render/literal.ts';
import type { ChartView } from '../models/chart-views.ts';
import { smallPrint, type Credit } from '../models/chart.ts';
import { noteOf } from '../models/corrections.ts';
import { t } from '../i18n/t.ts';

/** What a picture of a view says around its drawing. */
const frameOf = (view: ChartView, credit: Credit, description: string, literals: Literals) => ({
  ...{ id: view.id, title: view.title, finding: view.finding, description, link: credit.link, literals },
  source: t(credit.locale).sourceLine(credit.sources),
});

const changesIn = ({ changes, locale }: Credit) => changes.map((change) => noteOf(change, locale));

/** A view as an SVG file, with its title, caveats and source, in the light colors. @param ground false for one without */
export const svgChart = (view: ChartView, credit: Credit, description: string, literals: Literals, ground = true): string =>
  svgFile(draw(view.drawing, 'wide'), {
    ...frameOf(view, credit, description, literals),
    ...{ small: [...changesIn(credit), ...smallPrint(view, credit.locale)], ground },
  });

/** A view as a square. @param shown the view that it draws small, which may be another one */
export const svgSquare = (view: ChartView, shown: ChartView, credit: Credit, description: string, literals: Literals): string =>
  squareFile(draw(shown.drawing, 'thumb'), {
    ...frameOf(view, credit, description, literals),
    small: [...changesIn(credit), view.card.credit],
  });

/** A view drawn small, without words around it. */
export function svgThumb({ id, title, finding, drawing }: ChartView, literals: Literals): string {
  const small = draw(drawing, 'thumb');
  return svgDocument(small, { id: `${id}-thumb`, title, description: finding, literals }, small.nodes);
}

/** A view's social card. @param shown the view that it draws, which may be another one */
export const svgCard = ({ id, card, title, finding }: ChartView, shown: ChartView, literals: Literals): string =>
  cardFile({
    id: `${id}-card`,
    title: card.title ?? title,
    finding: card.finding ?? finding,
    description: finding,
    foot: card.credit,
    thumb: draw(shown.drawing, 'thumb').nodes,
    literals,
  });

/** A page's social card. */
export const pageCard = (card: Omit<Card, 'literals' | 'description'>, literals: Literals): string =>
  cardFile({ ...card, description: card.finding, literals });
