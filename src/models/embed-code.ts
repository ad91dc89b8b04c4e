import type { Library, LinkedQuestion } from '../facts/load/types.ts';
import { formatDate } from '../facts/values/dates.ts';
import { escapeXml } from '../facts/values/characters.ts';
import { t } from '../i18n/t.ts';
import { absolute, addresses, inLanguage } from './addresses.ts';
import type { ChartView } from './chart-views.ts';
import { authorOf } from './citation.ts';
import { embedHeights } from './embed-height.ts';
import { chartEmbed, frozenEmbed, questionEmbed, type Embed } from './embed.ts';
import { frozenViews } from './corrections.ts';

/** Room in pixels for the line that a later correction would add to a frozen embed. */
const NOTICE_ROOM = 60;

/** A frame, and the script that fits its height. Without it, the width of the window tells in which of the two layouts an embed will be. */
function frame(embed: Embed, { locale }: Library, room = 0): string {
  const { narrow, wide } = embedHeights(embed);
  const style = `height:clamp(${wide + room}px,(640px - 100vw)*999,${narrow + room}px)`;
  return (
    `<iframe src="${absolute(embed.href)}" title="${escapeXml(embed.title)}" width="100%" height="${wide + room}" style="${style}" loading="lazy" frameborder="0"></iframe>` +
    `<script src="${absolute(addresses(locale).embedScript())}" async></script>`
  );
}

interface Snippet {
  text: string;
  code: string;
}

/** The ways to embed a page. A translation leads to where they are. @param still those that do not change @param alt of the picture */
function embedding(embed: Embed, still: Snippet[], alt: string, library: Library): { snippets: Snippet[]; href: string } {
  const { locale } = library;
  const [words, address] = [t(locale), addresses(locale)];
  if (locale.edition) return { snippets: [], href: `${inLanguage(embed.page)}#embed` };
  const picture = `<img src="${absolute(address.card(embed.card))}" alt="${escapeXml(alt)}" width="600" height="315">`;
  return {
    snippets: [
      { text: words.embedUpdates, code: frame(embed, library) },
      ...still,
      { text: words.embedPicture, code: `<a href="${absolute(embed.path)}">${picture}</a>` },
    ],
    href: embed.href,
  };
}

export type Embedding = ReturnType<typeof embedding>;

/** The ways to embed a view. The frozen one needs a version. */
export function chartEmbedding(view: ChartView, library: Library): Embedding {
  const { locale, versions } = library;
  const newest = versions.get(view.chartId)?.[0];
  const kept = frozenViews(library).filter(({ version, view: one }) => version === newest && one.view === view.viewId);
  const still = kept.map((one) => ({
    text: t(locale).embedFrozen(formatDate(one.version.date, locale.code)),
    code: frame(frozenEmbed({ ...one, notice: undefined }, library), library, NOTICE_ROOM),
  }));
  return embedding(chartEmbed(view, library), still, `${view.title}. ${view.finding}`, library);
}

/** The ways to embed a question: a frame, its text, a picture. */
export function questionEmbedding(question: LinkedQuestion, library: Library): Embedding {
  const { locale, site } = library;
  const embed = questionEmbed(question, library);
  const { title, path, sides, small, link } = embed;
  const href = absolute(path);
  const answers = sides.map(({ party, answer }) => `${party.short}: ${answer}.`);
  const paragraphs = sides.map(
    ({ summary, source }, i) =>
      `<p><strong>${escapeXml(answers[i]!.replace(/([.?!])\.$/, '$1'))}</strong> ${escapeXml(`${summary} ${source}`)}</p>`,
  );
  const foot = `<p><a href="${href}">${escapeXml(link)}</a> ${escapeXml(small.join(' '))}</p>`;
  const text = {
    text: t(locale).embedText(formatDate(site.asOf, locale.code)),
    code: `<blockquote cite="${href}"><p><strong>${escapeXml(title)}</strong></p>${paragraphs.join('')}${foot}</blockquote>`,
  };
  return embedding(embed, [text], [title, ...answers].join(' '), library);
}

/** An oEmbed response (version 1.0, type `rich`). */
export function oembed(embed: Embed, library: Library) {
  const address = addresses(library.locale);
  return {
    ...{ version: '1.0', type: 'rich', title: embed.title },
    ...{ author_name: authorOf(library.site), provider_name: library.site.name, provider_url: absolute(address.home()) },
    ...{ html: frame(embed, library), width: 720, height: embedHeights(embed).wide },
    ...{ thumbnail_url: absolute(address.card(embed.card)), thumbnail_width: 1200, thumbnail_height: 630 },
  };
}
