import { rows } from '../../charts/data/rows.ts';
import type { Series } from '../../charts/data/series.ts';
import type { Library } from '../../facts/load/types.ts';
import { absolute, address, addressOf, chartPath } from '../../models/addresses.ts';
import { allViews, claimsOfRow } from '../../models/chart.ts';
import { drawn, idsOf } from '../../models/shown-parts.ts';
import { table } from './table.ts';

const figuresOf = ({ drawing }: Series) => [...new Set(rows(drawing).flatMap(({ figure }) => figure ?? []))];

const claimsOf = ({ drawing }: Series, library: Library) => [...new Set(rows(drawing).flatMap((row) => idsOf(claimsOfRow(row, library))))];

export const charts = table({
  name: 'charts',
  title: 'Charts',
  text: 'One chart, or another view of it, with its files. Its numbers stand there, a row each.',
  rows: allViews,
  columns: ({ id, text, maybe, someDay, list }) => [
    id('id', 'Permanent id: chart, or chart/view.', ({ series }) => chartPath(series.chart, series.view)),
    text('chart', 'Id of the chart.', ({ chart }) => chart.id),
    maybe('view', 'Id of the view. Empty: the first.', ({ series }) => series.view),
    text('kind', 'How it is drawn.', ({ series }) => series.drawing.kind),
    text('title', 'What it shows.', ({ series }) => series.title),
    text('finding', 'The finding, in a sentence or two.', ({ series }) => series.finding),
    list('caveats', 'What it cannot say, or would be misread as saying.', ({ series }) => series.caveats),
    list('notReported', 'What sources do not report.', ({ series }) => series.notReported),
    list('figures', 'Ids of the figures that it draws.', ({ series }) => figuresOf(series), { of: 'figures' }),
    list('claims', 'Ids of the claims that its rows rest on.', ({ series }, library) => claimsOf(series, library), { of: 'claims' }),
    someDay('version', 'The day of its newest version.', ({ chart }, { versions }) => versions.get(chart.id)?.[0]?.date),
    text('csvUrl', 'Its numbers as CSV.', ({ series }) => absolute(address.chartFile(series.chart, series.view, 'csv'))),
    text('jsonUrl', 'Its numbers as JSON.', ({ series }) => absolute(address.chartFile(series.chart, series.view, 'json'))),
  ],
  at: ({ series }) => address.chart(series.chart, series.view),
  shows: ({ chart, series }, library) => drawn(chart, series.view, library),
});

export const ownNumbers = table({
  name: 'own-numbers',
  title: 'Numbers of our own',
  text: 'One number that no source prints because we counted or chose it.',
  rows: ({ ownNumbers }) => ownNumbers,
  columns: ({ text }) => [text('number', 'As it stands in the text.', (row) => row.number), text('why', 'The reason.', (row) => row.why)],
  at: (row) => addressOf(row.place),
});
