import { draw } from '../charts/render/draw.ts';
import type { Library, WithId } from '../facts/load/types.ts';
import type { Chart } from '../facts/schema/chart.ts';
import type { Question } from '../facts/schema/question.ts';
import type { FrozenView } from '../facts/schema/version.ts';
import { formatDate } from '../facts/values/dates.ts';
import { escapeXml } from '../facts/values/characters.ts';
import { t } from '../i18n/t.ts';
import { absolute, addresses, chartPath, inLanguage } from './addresses.ts';
import type { ChartView } from './chart-views.ts';
import { authorOf, creditOf } from './chart.ts';
import { embedHeights, embedSizes, embedText, frozenText, questionText, type Box, type Drawings, type Heights } from './embed-text.ts';

/** Room in pixels for the line that a later correction would add to a frozen embed. */
const NOTICE_ROOM = 60;

/** In script-less pages, the width of the window tells in which of the two layouts an embed will be. */
const frame = (path: string, title: string, { narrow, wide }: Heights) =>
  `<iframe src="${absolute(path)}" title="${escapeXml(title)}" width="100%" height="${wide}" style="height:clamp(${wide}px,(640px - 100vw)*999,${narrow}px)" loading="lazy" frameborder="0"></iframe>`;

/** A frame, and the script that fits its height. */
const framed = (path: string, title: string, heights: Heights, { locale }: Library) =>
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

function chartEmbed(view: ChartView, library: Library): Embed & { heights: Heights } {
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
