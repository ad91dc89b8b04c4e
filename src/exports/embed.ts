import { draw } from '../charts/draw.ts';
import { wrap } from '../charts/type.ts';
import type { Series } from '../domain/series.ts';
import type { Library } from '../library/types.ts';
import type { FrozenView } from '../schema/version.ts';
import { absolute, address, chartPath } from '../site/addresses.ts';
import { creditOf, smallPrint } from '../site/chart.ts';
import { words } from '../site/words.ts';
import type { Chart } from '../schema/chart.ts';

/** The narrowest page that is likely to hold an embed, in pixels. Taller than wide there, so its height is enough for any. */
const NARROWEST = 320;

/** Sizes in pixels as `embed.css` sets them. */
const TYPE = {
  title: { size: 17, line: 22, bold: true },
  finding: { size: 14, line: 19, bold: false },
  small: { size: 12, line: 16, bold: false },
};
const GAPS = 40;

/** What an embed prints. */
export interface EmbedText {
  title: string;
  finding: string;
  /** A line above all: that the version was corrected. */
  notice?: string | undefined;
  /** Lines under the drawing. */
  small: string[];
  link: string;
}

/** The height in pixels of an embed at the narrowest width, so that nothing is cut off where its script does not run. */
export function embedHeight({ title, finding, notice, small, link }: EmbedText, drawing: { width: number; height: number }): number {
  const tall = (content: string, { size, line, bold }: (typeof TYPE)['small']) => wrap(content, size, NARROWEST, bold).length * line;
  const lines = [...small, link].reduce((sum, content) => sum + tall(content, TYPE.small) + 4, 0);
  const top = (notice ? tall(notice, TYPE.small) + 12 : 0) + tall(title, TYPE.title) + tall(finding, TYPE.finding);
  return Math.ceil(top + (drawing.height * NARROWEST) / drawing.width + lines + GAPS);
}

/** What the embed of a view prints. */
export function embedText(view: Series, library: Library): EmbedText {
  const credit = creditOf(view, library);
  const { title, finding } = view;
  return {
    title,
    finding,
    small: [...smallPrint(view), words.sourceLine(credit.sources)],
    link: `${words.embedFrom(library.site.name)}: ${credit.link}`,
  };
}

const heightOf = (view: Series, library: Library) => embedHeight(embedText(view, library), draw(view.drawing, 'narrow'));

/** What the embed of a frozen view prints. @param notice that it was corrected */
export function frozenText({ data, small, source }: FrozenView, link: string, library: Library, notice?: string): EmbedText {
  const { title, finding } = data;
  return { title, finding, notice, small: [...small, source], link: `${words.embedFrom(library.site.name)}: ${link}` };
}

/** Room for the line that a correction would add to a frozen embed later. */
const NOTICE = 60;

const frame = (path: string, title: string, height: number) =>
  `<iframe src="${absolute(path)}" title="${title.replaceAll('"', '&quot;')}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;

const resizing = () => `<script src="${absolute(address.embedScript())}" async></script>`;

/** The embed that follows the site: a frame, and the script that fits it. */
const updating = (view: Series, library: Library) =>
  frame(address.embed(view.chart, view.view), view.title, heightOf(view, library)) + resizing();

/** Ways to embed a view: what each does in plain words, and what to paste. The frozen one exists once a version does. */
export function snippets(chart: Chart & { id: string }, view: Series, library: Library): { says: string; code: string; frozen?: string }[] {
  const newest = library.versions.get(chart.id)?.[0];
  const kept = newest?.views.find((one) => one.view === view.view);
  const { link } = creditOf(view, library);
  const picture = absolute(address.card(`charts/${chartPath(chart.id, view.view)}`));
  return [
    { says: words.embedUpdates, code: updating(view, library) },
    ...(newest && kept
      ? [
          {
            says: '',
            frozen: newest.date,
            code: frame(address.frozenEmbed(chart.id, newest.date, view.view), view.title, heightOf(view, library) + NOTICE) + resizing(),
          },
        ]
      : []),
    {
      says: words.embedPicture,
      code: `<a href="${link}"><img src="${picture}" alt="${`${view.title}. ${view.finding}`.replaceAll('"', '&quot;')}" width="600" height="315"></a>`,
    },
  ];
}

/** A view's oEmbed answer, version 1.0, type rich. */
export function oembed(view: Series, library: Library) {
  const { site } = library;
  return {
    version: '1.0',
    type: 'rich',
    title: view.title,
    author_name: site.publisher ?? site.name,
    provider_name: site.name,
    provider_url: absolute(address.home()),
    html: updating(view, library),
    width: 720,
    height: heightOf(view, library),
    thumbnail_url: absolute(address.card(`charts/${chartPath(view.chart, view.view)}`)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
