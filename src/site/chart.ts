import { formatWhen } from '../domain/dates.ts';
import { bodyAsField } from '../domain/figure-text.ts';
import { once } from '../domain/once.ts';
import { rows, series, type Lookup, type Series } from '../domain/series.ts';
import type { Dispute, Library, WithId } from '../library/types.ts';
import type { Chart } from '../schema/chart.ts';
import { absolute, address } from './addresses.ts';
import { say } from './says.ts';
import { words } from './words.ts';

/** What charts look up in the content. */
export function lookup({ figures, parties }: Library): Lookup {
  return {
    figure: (id) => figures.get(id)!,
    tone: (party) => parties.find((one) => one.id === party)?.tone ?? 'plain',
  };
}

/** A chart of the content, with its figures. */
export const seriesOf = (chart: WithId<Chart>, library: Library): Series => series(chart, lookup(library));

/** Publishers of a figure's first claim, with the date, as a source line prints them. */
function sourceOf(figure: string, { figures }: Library): string {
  const claim = figures.get(figure)!.claims[0]!;
  const date = claim.date ? formatWhen(claim.date) : (claim.source.publishedNote ?? '');
  return `${claim.source.publisher} (${date})`;
}

/** What the files of a chart say besides its numbers. */
export interface Credit {
  /** Publishers of all figures, with dates. */
  sources: string;
  link: string;
  unit: (figure: string) => string;
  /** How many were asked. */
  n: (figure: string) => string;
  source: (figure: string) => string;
}

/** Everything that a file of a chart prints besides its numbers. */
export function creditOf(chart: WithId<Chart>, library: Library): Credit {
  const source = (figure: string) => sourceOf(figure, library);
  return {
    sources: [...new Set(rows(seriesOf(chart, library)).map((row) => source(row.figure)))].join('; '),
    link: absolute(address.chart(chart.id)),
    unit: (figure) => library.figures.get(figure)!.unit,
    n: (figure) => String(library.figures.get(figure)!.n),
    source,
  };
}

/** A chart's MDX body as plain text, figures in their printed form. */
export function descriptionText(body: string, library: Library): string {
  const marked = bodyAsField(body)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return say(marked, library);
}

/** A chart in APA style. The date is the day to which the record was read; no date comes from the clock. */
export function apa(chart: WithId<Chart>, { site }: Library): string {
  const [monthAndDay = '', year = ''] = formatWhen(site.asOf).split(', ');
  const { name, publisher = name } = site;
  const where = publisher === name ? '' : `${name}. `;
  return `${publisher}. (${year}, ${monthAndDay}). ${chart.title} [${words.chart}]. ${where}${absolute(address.chart(chart.id))}`;
}

/** Matters on which sources differ about the numbers of a chart, each once. */
export const disputesOf = (series: Series, { figures }: Library): Dispute[] =>
  once(rows(series).flatMap(({ figure }) => figures.get(figure)!.disputes));
