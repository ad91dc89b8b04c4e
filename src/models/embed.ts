import { draw } from '../charts/render/draw.ts';
import { toSvg } from '../charts/render/svg.ts';
import type { Library, LinkedPosition, WithId } from '../facts/load/types.ts';
import type { Question } from '../facts/schema/question.ts';
import { formatDate } from '../facts/values/dates.ts';
import { t } from '../i18n/t.ts';
import { absolute, addresses, chartPath } from './addresses.ts';
import type { ChartView } from './chart-views.ts';
import { changesAt, noticeOf, type Change } from './corrections.ts';
import { questionBody } from './question-body.ts';
import { answerOf, lookedFor, say, sourceOf } from './text.ts';
import type { FrozenPath } from './versions.ts';

/** A page that other sites show in a frame, and all that it prints. */
export interface Embed {
  /** Its own address. */
  href: string;
  /** The address of what it shows, where its last line leads. */
  path: string;
  pageTitle: string;
  title: string;
  finding: string;
  /** The first line, which says that it was corrected, and the link that follows it. */
  notice: string | undefined;
  noticeLink: string;
  noticeHref: string;
  /** The drawings as SVG, one of which is seen. */
  drawings: string[];
  /** Class of drawings that were kept. */
  look?: string;
  /** In the place of a drawing. */
  sides: EmbedSide[];
  /** Lines at the foot. */
  small: string[];
  /** The last line. */
  link: string;
  /** Path of its picture below `cards/`. */
  card: string;
}

/** What all embeds have. @param changes what was corrected and revised in it, newest first */
function embedOf(
  own: Pick<Embed, 'href' | 'path' | 'title' | 'card' | 'small'> & Partial<Embed>,
  changes: Change[],
  library: Library,
): Embed {
  const [words, address] = [t(library.locale), addresses(library.locale)];
  return {
    pageTitle: words.embedTitle(own.title, undefined),
    finding: '',
    notice: noticeOf(changes, library.locale),
    noticeLink: words.correctionsTitle,
    noticeHref: changes[0]?.href ?? address.corrections(),
    drawings: [],
    sides: [],
    link: `${words.embedFrom(library.site.name)}: ${absolute(own.path)}`,
    ...own,
  };
}

/** The embed of a view as it is now. */
export function chartEmbed(view: ChartView, library: Library): Embed {
  const { chartId, viewId, title, finding, path, href, small, source } = view;
  // Frames are seldom wider than the middling drawing; where marks are many, the narrow one must do.
  const sizes = view.rows.length > 50 ? (['narrow'] as const) : (['mid', 'narrow'] as const);
  return embedOf(
    {
      ...{ title, finding, card: `charts/${path}`, small: [...small, source] },
      href: addresses(library.locale).embed(chartId, viewId),
      path: href,
      drawings: sizes.map((size) => toSvg(draw(view.drawing, size), { role: 'img', 'aria-label': title })),
    },
    view.changes,
    library,
  );
}

/** The embed of a view as it was on a day. */
export function frozenEmbed({ chart, version: { date }, view: kept, href, notice }: FrozenPath, library: Library): Embed {
  const [words, address] = [t(library.locale), addresses(library.locale)];
  const { view, data, wide, narrow, small, source } = kept;
  return embedOf(
    {
      ...{ title: data.title, finding: data.finding, notice, small: [...small, source], card: `charts/${chartPath(chart, view)}` },
      href: address.frozenEmbed(chart, date, view),
      path: href,
      pageTitle: words.embedTitle(data.title, words.versionOf(formatDate(date, library.locale.code))),
      noticeLink: words.current,
      noticeHref: address.chart(chart, view),
      drawings: [wide, narrow],
      look: 'still',
    },
    [],
    library,
  );
}

/** Sources named under an answer. */
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
    source:
      sources.length > 0
        ? words.sourceLine(sources.join('; '))
        : `${words.lookedIn}: ${lookedFor(position.missing, locale).where.join(' ')}`,
  };
}

export type EmbedSide = ReturnType<typeof sideOf>;

/** The embed of a question: both sides' answers, with their sources and the day. */
export function questionEmbed(question: WithId<Question>, library: Library): Embed {
  const { locale, site } = library;
  const path = addresses(locale).question(question.id);
  return embedOf(
    {
      ...{ path, title: question.question, card: `questions/${question.id}` },
      href: addresses(locale).embedQuestion(question.id),
      sides: questionBody(question, library).sides.map((position) => sideOf(position, library)),
      small: [t(locale).asOf(formatDate(site.asOf, locale.code))],
    },
    changesAt(path, library),
    library,
  );
}
