import { draw } from '../charts/draw.ts';
import { svgFile } from '../charts/file.ts';
import type { Series } from '../domain/series.ts';
import type { Credit } from '../site/chart.ts';

/** Style sheet text without comments and line breaks. */
const tight = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '');

/**
 * A chart as one SVG file, light and dark in it, with all that it needs to be understood alone.
 * @param css rules for the tokens and classes of drawings, as the site itself uses them
 */
export function svgChart(series: Series, credit: Credit, description: string, css: string): string {
  return svgFile(series, draw(series, 'wide'), { source: credit.sources, link: credit.link, description, css: tight(css) });
}
