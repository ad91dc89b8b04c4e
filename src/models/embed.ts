import { draw } from '../charts/render/draw.ts';
import type { TextStyle } from '../charts/layout/scene.ts';
import { wrap } from '../charts/layout/text.ts';
import { formatDate } from '../facts/values/dates.ts';
import { escapeXml } from '../facts/values/characters.ts';
import type { ChartView } from './chart-views.ts';
import type { Library, LinkedPosition, WithId } from '../facts/load/types.ts';
import type { Question } from '../facts/schema/question.ts';
import type { FrozenView } from '../facts/schema/version.ts';
import { absolute, addresses, chartPath, inLanguage } from './addresses.ts';
import { changesAt, noticeOf } from './corrections.ts';
import { authorOf, creditOf, smallPrint, sourceOf } from './chart.ts';
import { questionBody } from './question-body.ts';
import { answerOf, lookedFor, say } from './text.ts';
import { t } from '../i18n/t.ts';
import type { Chart } from '../facts/schema/chart.ts';

/**
 * Widths in pixels at which an embed can be tallest: the narrowest page likely to hold one, where text wraps most, and the largest of the
 * narrow layout in `Embed.astro`; the least of its wide layout, and the largest of the middling drawing.
 */
const WIDTHS = { narrow: [320, 468], wide: [572, 748] } as const;
type Layout = keyof typeof WIDTHS;

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

interface Box {
  width: number;
  height: number;
}
type Drawings = Partial<Record<'mid', Box>> & Record<'narrow', Box>;

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
export function embedHeights(text: EmbedText, drawings: Drawings | undefined): Record<Layout, number> {
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
export function questionText(question: WithId<Question>, library: Library): EmbedText {
  const { locale, site } = library;
  const [words, address] = [t(locale), addresses(locale)];
  const path = address.question(question.id);
  const sideOf = (position: LinkedPosition): EmbedSide => {
    const claims = position.statements.flatMap((statement) => statement.claims);
    const sources = [...new Set(claims.map((claim) => sourceOf(claim, locale)))].slice(0, MOST_SOURCES);
    return {
      ...{ party: position.party, hollow: position.basis !== 'own', answer: answerOf(position, locale) },
      summary: say(position.summary, library),
      source: sources.length > 0 ? words.sourceLine(sources.join('; ')) : lookedFor(position.missing, locale).where.join(' '),
    };
  };
  return {
    ...{ title: question.question, finding: '', notice: noticeOf(changesAt(path, library), locale), noticeLink: words.correctionsTitle },
    sides: questionBody(question, library).sides.map(sideOf),
    small: [words.asOf(formatDate(site.asOf, locale.code))],
    link: `${words.embedFrom(site.name)}: ${absolute(path)}`,
  };
}

/** Room in pixels for the line that a later correction would add to a frozen embed. */
const NOTICE_ROOM = 60;

/** In script-less pages, the width of the window tells in which of the two layouts an embed will be. */
const frame = (path: string, title: string, { narrow, wide }: Record<Layout, number>) =>
  `<iframe src="${absolute(path)}" title="${escapeXml(title)}" width="100%" height="${wide}" style="height:clamp(${wide}px,(640px - 100vw)*999,${narrow}px)" loading="lazy" frameborder="0"></iframe>`;

/** A frame, and the script that fits its height. */
const framed = (path: string, title: string, heights: Record<Layout, number>, { locale }: Library) =>
  `${frame(path, title, heights)}<script src="${absolute(addresses(locale).embedScript())}" async></script>`;

/** A picture that leads to its page. @param card its path below `cards/` */
const pictureCode = (link: string, card: string, alt: string, { locale }: Library) =>
  `<a href="${link}"><img src="${absolute(addresses(locale).card(card))}" alt="${escapeXml(alt)}" width="600" height="315"></a>`;

/** A page to embed, the code for it, and what oEmbed says of it. */
interface Embed {
  title: string;
  code: string;
  height: number;
  card: string;
}

function chartEmbed(view: ChartView, library: Library): Embed & { heights: Record<Layout, number> } {
  const sizes = Object.fromEntries(embedSizes(view).map((size) => [size, draw(view.drawing, size)])) as unknown as Drawings;
  const heights = embedHeights(embedText(view, library), sizes);
  return {
    title: view.title,
    code: framed(addresses(library.locale).embed(view.chartId, view.viewId), view.title, heights, library),
    ...{ height: heights.wide, heights, card: `charts/${chartPath(view.chartId, view.viewId)}` },
  };
}

function questionEmbed(question: WithId<Question>, library: Library): Embed {
  const heights = embedHeights(questionText(question, library), undefined);
  return {
    title: question.question,
    code: framed(addresses(library.locale).embedQuestion(question.id), question.question, heights, library),
    ...{ height: heights.wide, card: `questions/${question.id}` },
  };
}

/** The width and height that a kept drawing names. */
const boxOf = (svg: string): Box => {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!.map(Number) as [number, number, number];
  return { width, height };
};

/** The embed of a frozen view as code. */
function frozenCode(kept: FrozenView, chart: string, date: string, library: Library): string {
  const address = addresses(library.locale);
  const drawings = { narrow: boxOf(kept.narrow), ...(kept.wide.includes('class="mid"') && { mid: boxOf(kept.wide) }) };
  const { narrow, wide } = embedHeights(frozenText(kept, absolute(address.frozen(chart, date)), library), drawings);
  const heights = { narrow: narrow + NOTICE_ROOM, wide: wide + NOTICE_ROOM };
  return framed(address.frozenEmbed(chart, date, kept.view), kept.data.title, heights, library);
}

export interface Snippet {
  text: string;
  code: string;
}

/** How to embed a page: code to paste and the embed by itself or, in a translation, where the code is. */
export type Embedding = { snippets: Snippet[]; alone: string } | { snippets?: undefined; original: string };

const codeAt = (path: string) => ({ original: `${inLanguage(path)}#embed` });

export const chartEmbedding = (chart: WithId<Chart>, view: ChartView, library: Library): Embedding =>
  library.locale.edition
    ? codeAt(`charts/${chartPath(chart.id, view.viewId)}/`)
    : { snippets: snippets(chart, view, library), alone: addresses(library.locale).embed(chart.id, view.viewId) };

export const questionEmbedding = (question: WithId<Question>, library: Library): Embedding =>
  library.locale.edition
    ? codeAt(`questions/${question.id}/`)
    : { snippets: questionSnippets(question, library), alone: addresses(library.locale).embedQuestion(question.id) };

/** The ways to embed a view, each in words and as code to paste. The frozen one needs a version. */
export function snippets(chart: WithId<Chart>, view: ChartView, library: Library): Snippet[] {
  const words = t(library.locale);
  const newest = library.versions.get(chart.id)?.[0];
  const kept = newest?.views.find((one) => one.view === view.viewId);
  const { code, card } = chartEmbed(view, library);
  return [
    { text: words.embedUpdates, code },
    ...(newest && kept
      ? [
          {
            text: words.embedFrozen(formatDate(newest.date, library.locale.code)),
            code: frozenCode(kept, chart.id, newest.date, library),
          },
        ]
      : []),
    { text: words.embedPicture, code: pictureCode(creditOf(view, library).link, card, `${view.title}. ${view.finding}`, library) },
  ];
}

/** The ways to embed a question: a frame, its text, a picture. */
export function questionSnippets(question: WithId<Question>, library: Library): Snippet[] {
  const words = t(library.locale);
  const { code, card } = questionEmbed(question, library);
  const { title, sides = [], small, link } = questionText(question, library);
  const href = absolute(addresses(library.locale).question(question.id));
  const answers = sides.map(({ party, answer, summary, source }) => [`${party.short}: ${answer}.`, summary, source] as const);
  const paragraphs = answers.map(
    ([answer, ...said]) => `<p><strong>${escapeXml(answer.replace(/([.?!])\.$/, '$1'))}</strong> ${escapeXml(said.join(' '))}</p>`,
  );
  const foot = `<p><a href="${href}">${escapeXml(link)}</a> ${escapeXml(small.join(' '))}</p>`;
  return [
    { text: words.embedUpdates, code },
    {
      text: words.embedText(formatDate(library.site.asOf, library.locale.code)),
      code: `<blockquote cite="${href}"><p><strong>${escapeXml(title)}</strong></p>${paragraphs.join('')}${foot}</blockquote>`,
    },
    { text: words.embedPicture, code: pictureCode(href, card, [title, ...answers.map(([answer]) => answer)].join(' '), library) },
  ];
}

function answerFor({ title, code, height, card }: Embed, library: Library) {
  const address = addresses(library.locale);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: authorOf(library),
    provider_name: library.site.name,
    provider_url: absolute(address.home()),
    html: code,
    width: 720,
    height,
    thumbnail_url: absolute(address.card(card)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}

/** A view's oEmbed response (version 1.0, type `rich`). */
export const oembed = (view: ChartView, library: Library) => answerFor(chartEmbed(view, library), library);

/** A question's oEmbed response. */
export const questionOembed = (question: WithId<Question>, library: Library) => answerFor(questionEmbed(question, library), library);
