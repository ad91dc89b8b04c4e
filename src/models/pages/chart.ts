import type { Library, LinkedChart } from '../../facts/load/types.ts';
import type { Version } from '../../facts/schema/version.ts';
import { formatDate } from '../../facts/values/dates.ts';
import { t } from '../../i18n/t.ts';
import { absolute, addresses, CITATIONS, DOWNLOADS, PICTURES, type ChartFormat } from '../addresses.ts';
import { chartCards, chartFigure, sentencesOf } from '../chart-figure.ts';
import { viewsOf, type ChartView } from '../chart-views.ts';
import { chartEmbedding } from '../embed-code.ts';
import { frozenViews } from '../corrections.ts';
import { figuresIn } from '../groups.ts';
import { dataset, oembedTag, type MoreHead } from '../head.ts';
import { pageOf } from '../page.ts';
import { usedIn } from '../uses.ts';
import { listPage } from './lists.ts';

const MEDIA = { csv: 'text/csv', json: 'application/json', svg: 'image/svg+xml', png: 'image/png' } as const;

/** The address of the oEmbed answer, and the data in the terms of schema.org. */
export function chartHead({ chartId, viewId, title, citation, description }: ChartView, { locale }: Library): MoreHead {
  const file = (format: ChartFormat) => addresses(locale).chartFile(chartId, viewId, format);
  const files = Object.entries(MEDIA).map(([format, type]): [string, string] => [type, absolute(file(format as keyof typeof MEDIA))]);
  return { tags: [oembedTag(file('oembed.json'), title)], data: dataset(citation, description, files) };
}

function filesOf(view: ChartView, formats: readonly ChartFormat[], { locale }: Library) {
  const { pictureNames, citationNames } = t(locale);
  const names: Record<string, string> = { ...pictureNames, ...citationNames };
  return formats.map((format) => ({
    name: names[format] ?? format.toUpperCase(),
    href: addresses(locale).chartFile(view.chartId, view.viewId, format),
    download: `${view.id}.${format}`,
  }));
}

/** The finding as a heading, and under it whose chart this is and what else was found. */
function headlineOf({ title, finding }: ChartView, language: string) {
  const [first, ...others] = sentencesOf(finding, language);
  return { finding: first!, context: [/[.?!]$/.test(title) ? title : `${title}.`, ...others].join(' ') };
}

/** Up to three charts after one, the first again after the last. */
function following(chart: LinkedChart, library: Library) {
  const charts: LinkedChart[] = library.charts;
  const at = charts.indexOf(chart) + 1;
  return [...charts.slice(at), ...charts.slice(0, at - 1)].slice(0, 3);
}

const versionsOf = (chart: LinkedChart, { locale, versions }: Library) =>
  (versions.get(chart.id) ?? []).map(({ date, kind }) => {
    const href = addresses(locale).frozen(chart.id, date);
    const words = t(locale);
    return { name: words.versionOf(formatDate(date, locale.code)), href, whole: absolute(href), kind: words.versionKinds[kind] };
  });

function barOf(view: ChartView, versions: ReturnType<typeof versionsOf>, library: Library) {
  return {
    pictures: filesOf(view, ['svg', 'png', ...PICTURES], library),
    data: filesOf(view, ['csv', 'json'], library),
    citations: filesOf(view, CITATIONS, library),
    citation: view.citation,
    /** Its own address, and that of the newest version. */
    links: [{ name: t(library.locale).linkNewest, href: view.href, whole: view.link }, ...versions.slice(0, 1)],
    embed: chartEmbedding(view, library),
  };
}

export function chartPage(view: ChartView, library: Library) {
  const { locale } = library;
  const { chart } = view;
  const [words, address] = [t(locale), addresses(locale)];
  const views = viewsOf(chart, library);
  const tabulated = new Set(view.rows.map(({ figure }) => figure));
  const versions = versionsOf(chart, library);
  return {
    page: pageOf(library, {
      path: view.href,
      title: view.viewId ? `${view.title}: ${view.name.toLowerCase()}` : view.title,
      description: view.finding,
      crumbs: [
        { name: words.charts, href: address.charts() },
        ...(view.viewId ? [{ name: chart.title, href: address.chart(chart.id) }] : []),
      ],
      entries: [`charts/${chart.id}`],
      card: `charts/${view.path}`,
      head: chartHead(view, library),
    }),
    figure: chartFigure(view, library, false),
    headline: headlineOf(view, locale.code),
    /** None where there is but one. */
    views: views.length > 1 ? views : [],
    /** Figures that the texts name and the table does not hold. */
    others: figuresIn(chart.id, library)
      .filter(({ id }) => !tabulated.has(id))
      .map(({ id, display }) => ({ name: display, href: address.figure(id) })),
    accounts: view.viewId ? [] : chart.accounts,
    bar: barOf(view, versions, library),
    versions,
    places: usedIn(library.chartUses.get(chart.id) ?? [], library),
    count: library.charts.length,
    near: view.rows.length < 20 && !locale.edition ? chartCards(following(chart, library), library) : [],
  };
}

export type ChartPage = ReturnType<typeof chartPage>;

/** The page of a chart as it was on a day. */
export function frozenPage(chart: LinkedChart, version: Version, library: Library) {
  const { locale } = library;
  const [words, address] = [t(locale), addresses(locale)];
  const day = formatDate(version.date, locale.code);
  const { title, finding } = version.views[0]!.data;
  const views = frozenViews(library).filter((one) => one.version === version);
  const current = { name: chart.title, href: address.chart(chart.id) };
  return {
    page: pageOf(library, {
      path: address.frozen(chart.id, version.date),
      title: `${title}. ${words.versionOf(day)}`,
      description: `${finding} ${words.frozenNote(day)}`,
      date: version.date,
      crumbs: [{ name: words.charts, href: address.charts() }, current],
    }),
    title,
    name: words.versionOf(day),
    note: words.frozenNote(day),
    /** That a later version corrected or revised this one. */
    notice: views[0]!.notice,
    current: current.href,
    views: views.map(({ view: { view, data, wide, narrow, small, source }, href }) => ({
      ...data,
      rows: data.rows.map(({ group, label, note, value, shown }) => ({ group, label, note, value, display: shown })),
      ...{ id: view, drawings: wide + narrow, small: [...small, source], path: href },
      files: [
        ...DOWNLOADS.map((format) => ({
          ...{ name: format.toUpperCase(), href: address.frozenFile(chart.id, version.date, view, format), download: true },
        })),
        { name: words.embed, href: address.frozenEmbed(chart.id, version.date, view) },
      ],
    })),
  };
}

/** The list of charts by theme, the theme of the first chart first. */
export const chartsPage = (library: Library) => ({
  list: listPage('charts', library),
  themes: [...Map.groupBy<string, LinkedChart>(library.charts, ({ theme }) => theme)].map(([title, charts]) => ({
    title,
    cards: chartCards(charts, library),
  })),
});
