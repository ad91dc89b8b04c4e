import { draw } from '../charts/render/draw.ts';
import { toSvg } from '../charts/render/svg.ts';
import type { Library, LinkedPosition, LinkedQuestion } from '../facts/load/types.ts';
import { formatDate } from '../facts/values/dates.ts';
import { t } from '../i18n/t.ts';
import { absolute, addresses, chartPath } from './addresses.ts';
import type { ChartView } from './chart-views.ts';
import { changesAt, noticeOf } from './corrections.ts';
import { questionBody } from './question-body.ts';
import { answerOf, lookedFor, say, sourceOf } from './text.ts';
import type { FrozenPath } from './corrections.ts';

interface Own {
  title: string;
  finding?: string;
  /** Path of what it shows, and of its picture below `cards/`. */
  page: string;
  /** The addresses of the embed itself, and of what it shows, where its last line leads. */
  href: string;
  path: string;
  /** The drawings as SVG, one of which is seen, and the class of those that were kept; a question has sides in their place. */
  drawings?: string[];
  look?: string;
  sides?: EmbedSide[];
  small: string[];
  day?: string;
  /** The first line, which says that it was corrected, and where a link after it leads. */
  notice: string | undefined;
  noticeHref: string | undefined;
}

/** A page that other sites show in a frame, and all that it prints. */
function embedOf({ finding = '', drawings = [], sides = [], look, day, noticeHref, ...own }: Own, { locale, site }: Library) {
  const words = t(locale);
  return {
    ...{ ...own, finding, drawings, sides, look, card: own.page.replace(/\/$/, '') },
    pageTitle: words.embedTitle(own.title, day && words.versionOf(formatDate(day, locale.code))),
    noticeLink: day ? words.current : words.correctionsTitle,
    noticeHref: noticeHref ?? addresses(locale).corrections(),
    link: `${words.embedFrom(site.name)}: ${absolute(own.path)}`,
  };
}

export type Embed = ReturnType<typeof embedOf>;

/** The embed of a view as it is now. */
export function chartEmbed(view: ChartView, library: Library): Embed {
  const { chartId, viewId, title, finding, path, href, small, source, changes } = view;
  // Frames are seldom wider than the middling drawing; where marks are many, the narrow one must do.
  const sizes = view.rows.length > 50 ? (['narrow'] as const) : (['mid', 'narrow'] as const);
  const own = {
    ...{ title, finding, small: [...small, source], page: `charts/${path}/` },
    ...{ href: addresses(library.locale).embed(chartId, viewId), path: href },
    drawings: sizes.map((size) => toSvg(draw(view.drawing, size), { role: 'img', 'aria-label': title })),
    ...{ notice: noticeOf(changes, library.locale), noticeHref: changes[0]?.href },
  };
  return embedOf(own, library);
}

/** The embed of a view as it was on a day. */
export function frozenEmbed({ chart, version, view: kept, href, notice }: FrozenPath, library: Library): Embed {
  const address = addresses(library.locale);
  const { view, data, wide, narrow, small, source } = kept;
  const own = {
    ...{ title: data.title, finding: data.finding, small: [...small, source], page: `charts/${chartPath(chart, view)}/` },
    ...{ href: address.frozenEmbed(chart, version.date, view), path: href, day: version.date },
    ...{ drawings: [wide, narrow], look: 'still', notice, noticeHref: address.chart(chart, view) },
  };
  return embedOf(own, library);
}

const MOST_SOURCES = 3;

/** One side's answer, and how it is known. */
function sideOf(position: LinkedPosition, library: Library) {
  const { locale } = library;
  const words = t(locale);
  const claims = position.statements.flatMap((statement) => statement.claims);
  const sources = [...new Set(claims.map((claim) => sourceOf(claim, locale)))].slice(0, MOST_SOURCES);
  return {
    ...{ party: position.party, basis: position.basis, answer: answerOf(position, locale) },
    summary: say(position.summary, library),
    source: sources.length > 0 ? words.sourceLine(sources.join('; ')) : lookedFor(position.missing, locale).where,
  };
}

export type EmbedSide = ReturnType<typeof sideOf>;

/** The embed of a question: both sides' answers, with their sources and the day. */
export function questionEmbed(question: LinkedQuestion, library: Library): Embed {
  const { locale, site } = library;
  const path = addresses(locale).question(question.id);
  const changes = changesAt(path, library);
  const own = {
    ...{ path, title: question.question, page: `questions/${question.id}/`, href: addresses(locale).embedQuestion(question.id) },
    sides: questionBody(question, library).sides.map((position) => sideOf(position, library)),
    small: [t(locale).asOf(formatDate(site.asOf, locale.code))],
    ...{ notice: noticeOf(changes, locale), noticeHref: changes[0]?.href },
  };
  return embedOf(own, library);
}
