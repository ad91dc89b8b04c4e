import { cardFile, type Card } from '../charts/render/card.ts';
import { draw } from '../charts/render/draw.ts';
import { svgFile } from '../charts/render/file.ts';

import type { ChartView } from '../models/chart-views.ts';
import { smallPrint, type Credit } from '../models/chart.ts';
import { noteOf } from '../models/corrections.ts';
import { t } from '../i18n/t.ts';
import { flatCss } from './flat-css.ts';

/** Style sheets that a picture carries: the colors, and the classes of drawings. */
export interface Styles {
  tokens: string;
  classes: string;
}

const minified = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '');

const FAMILY = 'svg{font-family:Arial,"Liberation Sans",Helvetica,sans-serif}';

/** Light and dark, for browsers. */
const forBrowsers = ({ tokens, classes }: Styles) => minified(tokens + classes) + FAMILY;
/** Light only, for the rasterizer. */
const forPainting = ({ tokens, classes }: Styles) => flatCss(tokens, classes);

const chartSvg = (view: ChartView, credit: Credit, description: string, css: string): string =>
  svgFile(draw(view.drawing, 'wide'), {
    id: view.id,
    title: view.title,
    finding: view.finding,
    small: [...credit.changes.map((change) => noteOf(change, credit.locale)), ...smallPrint(view, credit.locale)],
    source: t(credit.locale).sourceLine(credit.sources),
    link: credit.link,
    description,
    css,
  });

/** A view as an SVG file, light and dark, with its title, caveats and source. */
export const svgChart = (view: ChartView, credit: Credit, description: string, styles: Styles): string =>
  chartSvg(view, credit, description, forBrowsers(styles));

/** The same picture for the rasterizer. */
export const paintedChart = (view: ChartView, credit: Credit, description: string, styles: Styles): string =>
  chartSvg(view, credit, description, forPainting(styles));

const chartCard = ({ id, card, title, finding }: ChartView, shown: ChartView, css: string): string =>
  cardFile({
    id: `${id}-card`,
    title: card.title ?? title,
    finding: card.finding ?? finding,
    description: finding,
    foot: card.credit,
    drawing: draw(shown.drawing, 'card'),
    css,
  });

/** A view's social card as SVG, light and dark. @param shown the view that it draws, which may be another one */
export const svgCard = (view: ChartView, shown: ChartView, styles: Styles): string => chartCard(view, shown, forBrowsers(styles));

/** The same card for the rasterizer. */
export const paintedCard = (view: ChartView, shown: ChartView, styles: Styles): string => chartCard(view, shown, forPainting(styles));

/** A page's social card for the rasterizer. */
export const paintedPage = (card: Omit<Card, 'css' | 'description'>, styles: Styles): string =>
  cardFile({ ...card, description: card.finding, css: forPainting(styles) });
