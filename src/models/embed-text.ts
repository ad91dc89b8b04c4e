import type { TextStyle } from '../charts/layout/scene.ts';
import { wrap } from '../charts/layout/text.ts';
import { formatDate } from '../facts/values/dates.ts';
import type { Library, LinkedPosition, WithId } from '../facts/load/types.ts';
import type { Question } from '../facts/schema/question.ts';
import type { FrozenView } from '../facts/schema/version.ts';
import { t } from '../i18n/t.ts';
import { absolute, addresses } from './addresses.ts';
import type { ChartView } from './chart-views.ts';
import { creditOf, smallPrint, sourceOf } from './chart.ts';
import { changesAt, noticeOf } from './corrections.ts';
import { questionBody } from './question-body.ts';
import { answerOf, lookedFor, say } from './text.ts';

/**
 * Widths in pixels at which an embed can be tallest: the narrowest page likely to hold one, where text wraps most, and the largest of the
 * narrow layout in `Embed.astro`; the least of its wide layout, and the largest of the middling drawing.
 */
const WIDTHS = { narrow: [320, 468], wide: [572, 748] } as const;
export type Heights = Record<keyof typeof WIDTHS, number>;
type Layout = keyof Heights;

/** In pixels, as in `Embed.astro`. */
const TYPE = {
  title: { size: 18, line: 23, serif: true },
  finding: { size: 15, line: 20 },
  small: { size: 13, line: 18 },
  notice: { size: 13, line: 18, bold: true },
};
const PADDING = { x: 28, y: 22 };
const GAPS = 62;
const NOTICE_GAPS = 18;
const SIDE = { gap: 20, edges: 30 };
/** How large each drawing may become. */
const LARGEST = { narrow: 440, mid: 720 };
/** Fonts differ a little from the table of widths. A line that breaks earlier must still fit. */
const SLACK = 0.95;

const tall = (content: string, room: number, style: TextStyle & { line: number }) => wrap(content, room * SLACK, style).length * style.line;

/** One side's answer, as the embed of a question prints it. */
export interface EmbedSide {
  party: LinkedPosition['party'];
  /** True where it is known through others. */
  hollow: boolean;
  answer: string;
  summary: string;
  source: string;
}

/** What an embed prints. */
export interface EmbedText {
  title: string;
  finding: string;
  /** The first line, which says that it was corrected. A link follows it. */
  notice?: string | undefined;
  /** In the place of a drawing. */
  sides?: EmbedSide[];
  /** Lines at the foot. */
  small: string[];
  link: string;
  /** The words of the link after the notice. */
  noticeLink: string;
}

export interface Box {
  width: number;
  height: number;
}
export type Drawings = Partial<Record<'mid', Box>> & Record<'narrow', Box>;

function heightOfDrawing({ narrow, mid }: Drawings, room: number, layout: Layout): number {
  const { width, height } = (layout === 'wide' && mid) || narrow;
  return (height * Math.min(room, LARGEST[layout === 'wide' && mid ? 'mid' : 'narrow'])) / width;
}

function heightOfSides(sides: EmbedSide[], room: number, layout: Layout): number {
  const width = layout === 'wide' ? (room - SIDE.gap) / 2 : room;
  const heights = sides.map(
    ({ answer, summary, source }) =>
      TYPE.small.line + tall(answer, width, TYPE.title) + tall(summary, width, TYPE.finding) + tall(source, width, TYPE.small) + SIDE.edges,
  );
  return layout === 'wide' ? Math.max(...heights) : heights.reduce((sum, height) => sum + height, 0);
}

/** The heights in pixels that an embed needs in narrow and in wide places, so that nothing is cut off without its script. */
export function embedHeights(text: EmbedText, drawings: Drawings | undefined): Heights {
  const { title, finding, notice, sides = [], small, link, noticeLink } = text;
  const heightAt = (width: number, layout: Layout) => {
    const room = width - PADDING.x;
    const lines = [...small, link].reduce((sum, content) => sum + tall(content, room, TYPE.small) + 4, 0);
    const top = notice ? tall(`${notice} ${noticeLink}`, room, TYPE.notice) + NOTICE_GAPS : 0;
    const body = drawings ? heightOfDrawing(drawings, room, layout) : heightOfSides(sides, room, layout);
    return top + tall(title, room, TYPE.title) + (finding ? tall(finding, room, TYPE.finding) : 0) + body + lines + PADDING.y + GAPS;
  };
  const [narrow, wide] = (['narrow', 'wide'] as const).map((layout) =>
    Math.ceil(Math.max(...WIDTHS[layout].map((width) => heightAt(width, layout)))),
  ) as [number, number];
  return { narrow: Math.max(narrow, wide), wide };
}

/** The drawings of an embed. Frames are seldom wider than the middling one; where marks are many, the narrow one must do. */
export const embedSizes = ({ rows }: ChartView) => (rows.length > 50 ? (['narrow'] as const) : (['mid', 'narrow'] as const));

/** What the embed of a view prints. */
export function embedText(view: ChartView, library: Library): EmbedText {
  const credit = creditOf(view, library);
  const words = t(library.locale);
  const { title, finding } = view;
  return {
    title,
    finding,
    notice: noticeOf(credit.changes, library.locale),
    small: [...smallPrint(view, library.locale), words.sourceLine(credit.sources)],
    link: `${words.embedFrom(library.site.name)}: ${credit.link}`,
    noticeLink: words.correctionsTitle,
  };
}

/** What the embed of a frozen view prints. */
export function frozenText({ data, small, source }: FrozenView, link: string, library: Library, notice?: string): EmbedText {
  const words = t(library.locale);
  const from = `${words.embedFrom(library.site.name)}: ${link}`;
  return { title: data.title, finding: data.finding, notice, small: [...small, source], link: from, noticeLink: words.current };
}

/** Sources named under an answer. */
const MOST_SOURCES = 3;

/** What the embed of a question prints: both sides' answers, with their sources and the day. */
export function questionText(question: WithId<Question>, library: Library): EmbedText & { sides: EmbedSide[] } {
  const { locale, site } = library;
  const [words, address] = [t(locale), addresses(locale)];
  const path = address.question(question.id);
  const sideOf = (position: LinkedPosition): EmbedSide => {
    const claims = position.statements.flatMap((statement) => statement.claims);
    const sources = [...new Set(claims.map((claim) => sourceOf(claim, locale)))].slice(0, MOST_SOURCES);
    return {
      ...{ party: position.party, hollow: position.basis !== 'own', answer: answerOf(position, locale) },
      summary: say(position.summary, library),
      source:
        sources.length > 0
          ? words.sourceLine(sources.join('; '))
          : `${words.lookedIn}: ${lookedFor(position.missing, locale).where.join(' ')}`,
    };
  };
  return {
    ...{ title: question.question, finding: '', notice: noticeOf(changesAt(path, library), locale), noticeLink: words.correctionsTitle },
    sides: questionBody(question, library).sides.map(sideOf),
    small: [words.asOf(formatDate(site.asOf, locale.code))],
    link: `${words.embedFrom(site.name)}: ${absolute(path)}`,
  };
}
