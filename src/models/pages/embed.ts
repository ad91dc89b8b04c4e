import { draw } from '../../charts/render/draw.ts';
import { pageSvg } from '../../charts/render/svg.ts';
import type { Library, WithId } from '../../facts/load/types.ts';
import type { Question } from '../../facts/schema/question.ts';
import { formatDate } from '../../facts/values/dates.ts';
import { t } from '../../i18n/t.ts';
import { absolute, addresses } from '../addresses.ts';
import type { ChartView } from '../chart-views.ts';
import { changesAt, changesOfView } from '../corrections.ts';
import { embedSizes, embedText, frozenText, questionText, type EmbedText } from '../embed-text.ts';
import type { FrozenPath } from '../versions.ts';

/** A page that other sites show in a frame. @param more where the notice leads @param path the chart's own page */
function pageFor(
  text: EmbedText,
  drawings: string[],
  path: string,
  more: string,
  { site, locale }: Library,
  version?: string,
  look?: string,
) {
  return {
    ...text,
    language: site.language,
    pageTitle: t(locale).embedTitle(text.title, version),
    drawings: drawings.join(''),
    path,
    more,
    /** Classes of a kept drawing. */
    look,
  };
}

/** The embed of a view as it is now. */
export function embedPage(view: ChartView, library: Library) {
  const address = addresses(library.locale);
  const [last] = changesOfView(view.chartId, view.viewId, library);
  const more = last ? address.correction(last.id) : address.corrections();
  const drawings = embedSizes(view).map((size) => pageSvg(draw(view.drawing, size), view.title));
  return pageFor(embedText(view, library), drawings, address.chart(view.chartId, view.viewId), more, library);
}

/** The embed of a view as it was on a day. */
export function frozenEmbedPage({ chart, version, view, notice }: FrozenPath, library: Library) {
  const [words, address] = [t(library.locale), addresses(library.locale)];
  const path = address.frozen(chart, version.date) + (view.view ? `#${view.view}` : '');
  const text = frozenText(view, absolute(path), library, notice);
  const name = words.versionOf(formatDate(version.date, library.locale.code));
  return pageFor(text, [view.wide, view.narrow], path, address.chart(chart, view.view), library, name, 'still');
}

/** The embed of a question: both sides' answers. */
export function questionEmbedPage(question: WithId<Question>, library: Library) {
  const address = addresses(library.locale);
  const path = address.question(question.id);
  const [last] = changesAt(path, library);
  const text = questionText(question, library);
  const page = pageFor(text, [], path, last ? address.correction(last.id) : address.corrections(), library);
  return { ...page, sides: text.sides };
}

export type EmbedPage = ReturnType<typeof embedPage>;
