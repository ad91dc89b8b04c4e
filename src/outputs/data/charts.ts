import type { Library } from '../../facts/load/types.ts';
import { absolute, addresses, chartPath } from '../../models/addresses.ts';
import { allViews, type ChartView } from '../../models/chart-views.ts';
import { claimsOfRow } from '../../models/chart.ts';
import { drawn } from '../../models/displayed.ts';
import { idsOf } from '../../models/groups.ts';
import { table, type Table } from './table.ts';

const figuresOf = ({ rows }: ChartView) => [...new Set(rows.flatMap(({ figure }) => figure ?? []))];

const claimsOf = ({ rows }: ChartView, library: Library) => [...new Set(rows.flatMap((row) => idsOf(claimsOfRow(row, library))))];

export const chartTables: Table[] = [
  table({
    name: 'charts',
    title: 'Charts',
    text: 'One chart, or another view of it, with its files. Its numbers stand there, a row each.',
    rows: allViews,
    columns: ({ id, text, optional, optionalDay, list }) => [
      id('id', 'Permanent id: chart, or chart/view.', ({ view }) => chartPath(view.chartId, view.viewId)),
      text('chart', 'Id of the chart.', ({ chart }) => chart.id),
      optional('view', 'Id of the view. Empty: the first.', ({ view }) => view.viewId),
      text('kind', 'How it is drawn.', ({ view }) => view.drawing.kind),
      text('title', 'What it shows.', ({ view }) => view.title),
      text('finding', 'The finding, in a sentence or two.', ({ view }) => view.finding),
      list('caveats', 'What it cannot say, or would be misread as saying.', ({ view }) => view.caveats),
      list('notReported', 'What sources do not report.', ({ view }) => view.notReported),
      list('figures', 'Ids of the figures that it draws.', ({ view }) => figuresOf(view), { of: 'figures' }),
      list('claims', 'Ids of the claims that its rows rest on.', ({ view }, library) => claimsOf(view, library), { of: 'claims' }),
      optionalDay('version', 'The day of its newest version.', ({ chart }, { versions }) => versions.get(chart.id)?.[0]?.date),
      text('csvUrl', 'Its numbers as CSV.', ({ view }, { locale }) =>
        absolute(addresses(locale).chartFile(view.chartId, view.viewId, 'csv')),
      ),
      text('jsonUrl', 'Its numbers as JSON.', ({ view }, { locale }) =>
        absolute(addresses(locale).chartFile(view.chartId, view.viewId, 'json')),
      ),
    ],
    path: ({ view }, address) => address.chart(view.chartId, view.viewId),
    shows: ({ chart, view }, library) => drawn(chart, view.viewId, library),
  }),
  table({
    name: 'own-numbers',
    title: 'Numbers of our own',
    text: 'One number that no source prints because we counted or chose it.',
    rows: ({ ownNumbers }) => ownNumbers,
    columns: ({ text }) => [text('number', 'As it stands in the text.', (row) => row.number), text('why', 'The reason.', (row) => row.why)],
    path: (row, address) => address.of(row.place),
  }),
];
