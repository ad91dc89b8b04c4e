import type { Library, WithId } from '../../facts/load/types.ts';
import type { Chart } from '../../facts/schema/chart.ts';
import type { Version } from '../../facts/schema/version.ts';
import { formatDate } from '../../facts/values/dates.ts';
import { t } from '../../i18n/t.ts';
import { addresses, DOWNLOADS } from '../addresses.ts';
import { pageOf } from '../page.ts';
import { frozenViews } from '../corrections.ts';

export function frozenPage(chart: WithId<Chart>, version: Version, library: Library) {
  const { locale } = library;
  const [words, address] = [t(locale), addresses(locale)];
  const day = formatDate(version.date, locale.code);
  const { title, finding } = version.views[0]!.data;
  const views = frozenViews(library).filter((one) => one.version === version);
  const current = { name: chart.title, href: address.chart(chart.id) };
  return {
    page: pageOf(
      {
        path: address.frozen(chart.id, version.date),
        title: `${title}. ${words.versionOf(day)}`,
        description: `${finding} ${words.frozenNote(day)}`,
        date: version.date,
        crumbs: [{ name: words.charts, href: address.charts() }, current],
      },
      library,
    ),
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
