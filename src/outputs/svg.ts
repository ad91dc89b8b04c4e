import { cardFile, type Card } from '../charts/render/card.ts';
import { draw } from '../charts/render/draw.ts';
import { svgDocument, svgFile } from '../charts/render/file.ts';
import { literalsOf, type Literals } from '../charts/render/literal.ts';

import type { ChartView } from '../models/chart-views.ts';
import { smallPrint, type Credit } from '../models/chart.ts';
import { noteOf } from '../models/corrections.ts';
import { t } from '../i18n/t.ts';

/** Style sheets of drawings: the colors, and the classes. */
export interface Styles {
  tokens: string;
  classes: string;
}

/** What classes of drawings look like where no style sheet goes with them. */
export const literals = ({ tokens, classes }: Styles): Literals => literalsOf(tokens, classes);

/** A view as an SVG file, with its title, caveats and source, in the light colors. */
export const svgChart = (view: ChartView, credit: Credit, description: string, styles: Styles): string =>
  svgFile(draw(view.drawing, 'wide'), {
    id: view.id,
    title: view.title,
    finding: view.finding,
    small: [...credit.changes.map((change) => noteOf(change, credit.locale)), ...smallPrint(view, credit.locale)],
    source: t(credit.locale).sourceLine(credit.sources),
    link: credit.link,
    description,
    literals: literals(styles),
  });

/** A view drawn small, without words around it. */
export function svgThumb({ id, title, finding, drawing }: ChartView, styles: Styles): string {
  const small = draw(drawing, 'thumb');
  return svgDocument(small, { id: `${id}-thumb`, title, description: finding, literals: literals(styles) }, small.nodes);
}

/** A view's social card. @param shown the view that it draws, which may be another one */
export const svgCard = ({ id, card, title, finding }: ChartView, shown: ChartView, styles: Styles): string =>
  cardFile({
    id: `${id}-card`,
    title: card.title ?? title,
    finding: card.finding ?? finding,
    description: finding,
    foot: card.credit,
    thumb: draw(shown.drawing, 'thumb').nodes,
    literals: literals(styles),
  });

/** A page's social card. */
export const pageCard = (card: Omit<Card, 'literals' | 'description'>, styles: Styles): string =>
  cardFile({ ...card, description: card.finding, literals: literals(styles) });
