import { draw } from '../charts/render/draw.ts';
import type { TextStyle } from '../charts/layout/scene.ts';
import { wrap } from '../charts/layout/text.ts';
import { formatDate } from '../facts/values/dates.ts';
import { escapeXml } from '../facts/values/escape.ts';
import type { ChartView } from './chart-views.ts';
import type { Library } from '../facts/load/types.ts';
import type { FrozenView } from '../facts/schema/version.ts';
import { absolute, addresses, chartPath, type Addresses } from './addresses.ts';
import { noticeOf } from './corrections.ts';
import { authorOf, creditOf, smallPrint } from './chart.ts';
import { t } from '../i18n/t.ts';
import type { Chart } from '../facts/schema/chart.ts';

/**
 * Widths in pixels at which an embed can be tallest, each with the drawing that it shows: the narrowest page likely to hold one, where
 * text wraps most, and the largest widths of the narrow and the middling drawing in `embed.css`.
 */
const WIDTHS = [
  [320, 'narrow'],
  [468, 'narrow'],
  [748, 'mid'],
] as const;

/** In pixels, as in `embed.css`. */
const TYPE = {
  title: { size: 18, line: 23, serif: true },
  finding: { size: 15, line: 20 },
  small: { size: 13, line: 18 },
  notice: { size: 13, line: 18, bold: true },
};
const PADDING = { x: 28, y: 22 };
const GAPS = 62;
const NOTICE_GAPS = 18;
/** Fonts differ a little from the table of widths. A line that breaks earlier must still fit. */
const SLACK = 0.95;

type Style = TextStyle & { line: number };

interface Size {
  width: number;
  height: number;
}

/** What an embed prints. */
export interface EmbedText {
  title: string;
  finding: string;
  /** The first line, which says that it was corrected. A link follows it. */
  notice?: string | undefined;
  /** Lines under the drawing. */
  small: string[];
  link: string;
  /** The words of the link after the notice. */
  noticeLink: string;
}

function heightAt(width: number, { title, finding, notice, small, link, noticeLink }: EmbedText, drawing: Size): number {
  const room = width - PADDING.x;
  const tall = (content: string, style: Style) => wrap(content, room * SLACK, style).length * style.line;
  const lines = [...small, link].reduce((sum, content) => sum + tall(content, TYPE.small) + 4, 0);
  const top = notice ? tall(`${notice} ${noticeLink}`, TYPE.notice) + NOTICE_GAPS : 0;
  return top + tall(title, TYPE.title) + tall(finding, TYPE.finding) + (drawing.height * room) / drawing.width + lines + PADDING.y + GAPS;
}

/** The height in pixels that an embed needs at any width, so that nothing is cut off without its script. */
export const embedHeight = (text: EmbedText, drawing: (size: 'narrow' | 'mid') => Size): number =>
  Math.ceil(Math.max(...WIDTHS.map(([width, size]) => heightAt(width, text, drawing(size)))));

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

const heightOf = (view: ChartView, library: Library) => embedHeight(embedText(view, library), (size) => draw(view.drawing, size));

/** What the embed of a frozen view prints. */
export function frozenText({ data, small, source }: FrozenView, link: string, library: Library, notice?: string): EmbedText {
  const words = t(library.locale);
  const from = `${words.embedFrom(library.site.name)}: ${link}`;
  return { title: data.title, finding: data.finding, notice, small: [...small, source], link: from, noticeLink: words.current };
}

/** Room in pixels for the line that a later correction would add to a frozen embed. */
const NOTICE_ROOM = 60;

const frame = (path: string, title: string, height: number) =>
  `<iframe src="${absolute(path)}" title="${escapeXml(title)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;

const resizing = ({ embedScript }: Addresses) => `<script src="${absolute(embedScript())}" async></script>`;

/** The embed that changes with the site: a frame, and the script that fits its height. */
function embedCode(view: ChartView, library: Library): string {
  const address = addresses(library.locale);
  return frame(address.embed(view.chartId, view.viewId), view.title, heightOf(view, library)) + resizing(address);
}

/** The ways to embed a view, each in words and as code to paste. The frozen one needs a version. */
export function snippets(chart: Chart & { id: string }, view: ChartView, library: Library): { text: string; code: string }[] {
  const [words, address] = [t(library.locale), addresses(library.locale)];
  const newest = library.versions.get(chart.id)?.[0];
  const kept = newest?.views.find((one) => one.view === view.viewId);
  const { link } = creditOf(view, library);
  const picture = absolute(address.card(`charts/${chartPath(chart.id, view.viewId)}`));
  return [
    { text: words.embedUpdates, code: embedCode(view, library) },
    ...(newest && kept
      ? [
          {
            text: words.embedFrozen(formatDate(newest.date, library.locale.code)),
            code:
              frame(address.frozenEmbed(chart.id, newest.date, view.viewId), view.title, heightOf(view, library) + NOTICE_ROOM) +
              resizing(address),
          },
        ]
      : []),
    {
      text: words.embedPicture,
      code: `<a href="${link}"><img src="${picture}" alt="${escapeXml(`${view.title}. ${view.finding}`)}" width="600" height="315"></a>`,
    },
  ];
}

/** A view's oEmbed response (version 1.0, type `rich`). */
export function oembed(view: ChartView, library: Library) {
  const { site, locale } = library;
  const address = addresses(locale);
  return {
    version: '1.0',
    type: 'rich',
    title: view.title,
    author_name: authorOf(library),
    provider_name: site.name,
    provider_url: absolute(address.home()),
    html: embedCode(view, library),
    width: 720,
    height: heightOf(view, library),
    thumbnail_url: absolute(address.card(`charts/${chartPath(view.chartId, view.viewId)}`)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
