import type { Library } from '../facts/load/types.ts';
import { absolute, addresses, FEEDS, inLanguage } from './addresses.ts';
import type { CitationItem } from './citation.ts';
import type { Edition, Locale } from '../i18n/locale.ts';
import type { PageInfo } from './page.ts';
import { t } from '../i18n/t.ts';

export interface Tag {
  tag: 'meta' | 'link';
  attrs: Record<string, string>;
}

/** What a page's head says besides what every page says. */
export interface MoreHead {
  tags: Tag[];
  /** Structured data in the terms of schema.org. */
  data?: Record<string, unknown>;
}

export const meta = (attrs: Record<string, string>): Tag => ({ tag: 'meta', attrs });
export const link = (attrs: Record<string, string>): Tag => ({ tag: 'link', attrs });

/** The tag by which programs find how to embed a page. */
export const oembedTag = (href: string, title: string): Tag =>
  link({ rel: 'alternate', type: 'application/json+oembed', href: absolute(href), title });

/** Structured data as a page's script holds it: no text in it can end the script. */
export const dataText = (data: Record<string, unknown>): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/**
 * A set of data in the terms of schema.org.
 * @param files media type and whole address of each file that holds it
 * @param license its address, where there is one
 */
export const dataset = (
  { title, author, date, link: url }: CitationItem,
  description: string,
  files: [string, string][],
  license?: string,
) => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: title,
  description,
  url,
  dateModified: date,
  creator: { '@type': 'Organization', name: author },
  isAccessibleForFree: true,
  ...(license && { license }),
  distribution: files.map(([encodingFormat, contentUrl]) => ({ '@type': 'DataDownload', encodingFormat, contentUrl })),
});

/** Addresses that must be whole, so that they stand only where the site's own is set. */
function whereHosted({ path, card = 'site', title, description }: PageInfo, locale: Locale): Tag[] {
  const whole = path && absolute(path);
  if (!whole?.startsWith('http')) return [];
  return [
    link({ rel: 'canonical', href: whole }),
    meta({ property: 'og:url', content: whole }),
    meta({ property: 'og:image', content: absolute(addresses(locale).card(card)) }),
    meta({
      property: 'og:image:alt',
      content: description.startsWith(title) ? description : `${title}${/[.?!]$/.test(title) ? '' : '.'} ${description}`,
    }),
  ];
}

/** The feeds, as links to files. */
export const feedFiles = (locale: Locale) =>
  FEEDS.map((feed) => ({ name: t(locale).feeds[feed], href: addresses(locale).feed(feed), type: 'application/atom+xml' }));

/** Tags by which readers of feeds find what was corrected and changed. */
export const feedTags = (locale: Locale): Tag[] =>
  feedFiles(locale).map(({ name, href, type }) => link({ rel: 'alternate', type, href, title: name }));

/** The tag by which search engines find the sitemap, which exists only if the site's own address is set. */
export function sitemapTags(locale: Locale): Tag[] {
  const href = addresses(locale).sitemap();
  return absolute(href) === href ? [] : [link({ rel: 'sitemap', href })];
}

/** The head of a page as data: description, canonical address, preview, languages. A draft of the site, or of a translation, asks not to be indexed. */
export function headTags(info: PageInfo, languages: PageLanguage[], { site, locale }: Pick<Library, 'site' | 'locale'>): Tag[] {
  const { title, description, date = site.asOf, head } = info;
  const { language, region } = new Intl.Locale(locale.code).maximize();
  const published = site.publisher !== undefined && (!locale.edition || locale.edition.reviewer !== undefined);
  return [
    meta({ name: 'description', content: description }),
    ...(published ? [] : [meta({ name: 'robots', content: 'noindex' })]),
    ...whereHosted(info, locale),
    meta({ property: 'og:title', content: title }),
    // Reference managers file what is an "article" as one of a journal, and without a date take the first that they find in the text.
    meta({ property: 'og:type', content: 'website' }),
    meta({ property: 'og:locale', content: `${language}_${region}` }),
    meta({ property: 'article:published_time', content: date }),
    meta({ property: 'og:site_name', content: site.name }),
    meta({ name: 'twitter:card', content: 'summary_large_image' }),
    ...languageTags(languages),
    ...(head?.tags ?? []),
  ];
}

/** A page in one language. */
export interface PageLanguage {
  language: string;
  /** The language's own name for itself. */
  name: string;
  href: string;
}

const nameOf = (language: string) => new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** All languages that a page exists in, the content's own first; none where there is only one. @param path the page's address in any of them */
export function languagesOf(path: string, { locale, editions }: Library): PageLanguage[] {
  const root = inLanguage('', locale.edition?.language);
  const page = path.startsWith(root) ? path.slice(root.length) : path;
  const translated = editions.filter(({ pages }) => pages.has(page));
  if (translated.length === 0) return [];
  const inEdition = ({ language, name }: Edition) => ({ language, name, href: inLanguage(page, language) });
  return [{ language: locale.original, name: nameOf(locale.original), href: inLanguage(page) }, ...translated.map(inEdition)];
}

/** Tags that name a page's languages in its head. Each of the pages has the same ones. */
function languageTags(languages: PageLanguage[]): Tag[] {
  const alternate = (hreflang: string, href: string) => link({ rel: 'alternate', hreflang, href: absolute(href) });
  return [
    ...languages.map(({ language, href }) => alternate(language, href)),
    ...languages.slice(0, 1).map(({ href }) => alternate('x-default', href)),
  ];
}
