import type { Literals } from '../charts/render/literal.ts';
import type { Library } from '../facts/load/types.ts';
import { CITATIONS, FEEDS } from '../models/addresses.ts';
import { allViews } from '../models/chart-views.ts';
import { oembed } from '../models/embed-code.ts';
import { chartEmbed, questionEmbed } from '../models/embed.ts';
import { frozenViews } from '../models/corrections.ts';
import { chartData, chartJson, jsonFile, versionFile } from './chart-json.ts';
import { citationFile } from './citation.ts';
import { csvFile } from './csv.ts';
import { FORMATS, tableFile } from './data/table.ts';
import { dataPackage } from './data/package.ts';
import { tables } from './data/tables.ts';
import { atom } from './feed.ts';
import { llmsFile, robots, SECURITY, securityText } from './for-programs.ts';
import { pageCards } from './page-cards.ts';
import { pngOf } from './png.ts';
import { pageCard, svgCard, svgChart, svgSquare, svgThumb } from './svg.ts';

/** The content type of every format. The longest ending of a path holds. */
const TYPES: Record<string, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  ris: 'application/x-research-info-systems; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/atom+xml; charset=utf-8',
};

export function contentType(path: string): string {
  const [, ...ending] = path.replace(/.*\//, '').split('.');
  return TYPES[ending.join('.')] ?? TYPES[ending.at(-1)!] ?? 'application/octet-stream';
}

/** A file that the build writes and that nothing but its content decides. */
export interface SiteFile {
  /** Its address below the base path, without a slash before it. */
  path: string;
  body: () => string | Uint8Array | Promise<Uint8Array>;
}

const pictures = (path: string, svg: () => string): SiteFile[] => [
  { path: `${path}.svg`, body: svg },
  { path: `${path}.png`, body: () => pngOf(svg()) },
];

function chartFiles(library: Library, literals: Literals): SiteFile[] {
  return allViews(library).flatMap((view) => {
    const { path } = view;
    return [
      ...pictures(`charts/${path}`, () => svgChart(view, literals)),
      { path: `charts/${path}.transparent.png`, body: () => pngOf(svgChart(view, literals, false)) },
      { path: `charts/${path}.square.png`, body: () => pngOf(svgSquare(view, literals)) },
      { path: `charts/${path}.csv`, body: () => csvFile(chartData(view).rows) },
      { path: `charts/${path}.json`, body: () => chartJson(chartData(view), library.locale) },
      { path: `charts/${path}.oembed.json`, body: () => jsonFile(oembed(chartEmbed(view, library), library)) },
      ...CITATIONS.map((format) => ({ path: `charts/${path}.${format}`, body: () => citationFile(view.citation, format) })),
      ...pictures(`cards/charts/${path}`, () => svgCard(view, literals)),
      { path: `thumbs/${path}.svg`, body: () => svgThumb(view, literals) },
    ];
  });
}

const frozenFiles = (library: Library): SiteFile[] =>
  frozenViews(library).flatMap(({ path, view }) => [
    { path: `charts/${path}.csv`, body: () => csvFile(view.data.rows) },
    { path: `charts/${path}.json`, body: () => chartJson(view.data, library.locale) },
    ...pictures(`charts/${path}`, () => view.svg),
  ]);

/** Every file of the site in one language, pages and what Astro makes aside. */
export const filesOf = (library: Library, literals: Literals): SiteFile[] => [
  ...chartFiles(library, literals),
  ...frozenFiles(library),
  // What programs ask for when a question is embedded.
  ...library.questions.map((question) => ({
    path: `questions/${question.id}.oembed.json`,
    body: () => jsonFile(oembed(questionEmbed(question, library), library)),
  })),
  // `npm run freeze` keeps what these hold; they are never published.
  ...(process.env['FREEZE'] ? library.charts : []).map((chart) => ({
    path: `charts/${chart.id}.version.json`,
    body: () => versionFile(chart, library, literals),
  })),
  ...pageCards(library).flatMap((card) => pictures(`cards/${card.path}`, () => pageCard(card, literals))),
  ...tables.flatMap((table) =>
    FORMATS.map((format) => ({ path: `data/${table.name}.${format}`, body: () => tableFile(table, format, library) })),
  ),
  { path: 'data/datapackage.json', body: () => jsonFile(dataPackage(library)) },
  ...FEEDS.map((feed) => ({ path: `${feed}.xml`, body: () => atom(feed, library) })),
  { path: 'robots.txt', body: () => robots(library) },
  { path: 'llms.txt', body: () => llmsFile(library) },
  ...(library.site.contact ? [{ path: SECURITY, body: () => securityText(library.site.contact!, library) }] : []),
];
