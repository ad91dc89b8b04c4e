import type { Library } from '../facts/load/types.ts';
import { absolute, addresses, FEEDS, inLanguage, NO_HOST } from './addresses.ts';
import type { CitationItem } from './citation.ts';
import type { Locale } from '../i18n/locale.ts';
import type { PageInfo } from './page.ts';
import { t } from '../i18n/t.ts';

interface Tag {
  tag: 'meta' | 'link';
  attrs: Record<string, string>;
}

export interface MoreHead {
  tags: Tag[];
  data?: Record<string, unknown>;
}

const meta = (attrs: Record<string, string>): Tag => ({ tag: 'meta', attrs });
const link = (attrs: Record<string, string>): Tag => ({ tag: 'link', attrs });

/** The tag by which programs find how to embed a page. */
export const oembedTag = (href: string, title: string): Tag =>
  link({ rel: 'alternate', type: 'application/json+oembed', href: absolute(href), title });

/** Structured data as a page's script holds it: no text in it can end the script. */
export const dataText = (data: Record<string, unknown>): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** A set of data in the terms of schema.org. @param files media type and whole address of each @param license its address */
export const dataset = (cited: CitationItem, description: string, files: [string, string][], license?: string) => ({
  ...{ '@context': 'https://schema.org', '@type': 'Dataset', name: cited.title, description, url: cited.link, dateModified: cited.date },
  creator: { '@type': 'Organization', name: cited.author },
  isAccessibleForFree: true,
  ...(license && { license }),
  distribution: files.map(([encodingFormat, contentUrl]) => ({ '@type': 'DataDownload', encodingFormat, contentUrl })),
});

/** Addresses that must be whole, so that they stand only where the site's own is set. */
function whereHosted({ path, card = 'site', title, description }: PageInfo, locale: Locale): Tag[] {
  if (NO_HOST || path === undefined) return [];
  const titled = `${title}${/[.?!]$/.test(title) ? '' : '.'} ${description}`;
  return [
    link({ rel: 'canonical', href: absolute(path) }),
    meta({ property: 'og:url', content: absolute(path) }),
    meta({ property: 'og:image', content: absolute(addresses(locale).card(card)) }),
    meta({ property: 'og:image:alt', content: description.startsWith(title) ? description : titled }),
  ];
}

export const feedFiles = (locale: Locale) =>
  FEEDS.map((feed) => ({ name: t(locale).feeds[feed], href: addresses(locale).feed(feed), type: 'application/atom+xml' }));

/** Tags by which readers of feeds find what was corrected and changed. */
export const feedTags = (locale: Locale): Tag[] =>
  feedFiles(locale).map(({ name, href, type }) => link({ rel: 'alternate', type, href, title: name }));

/** The head of a page as data: description, canonical address, preview, languages. A draft of the site, or of a translation, asks not to be indexed. */
export function headTags(info: PageInfo, languages: PageLanguage[], { site, locale }: Pick<Library, 'site' | 'locale'>): Tag[] {
  const { title, description, date = site.asOf, head } = info;
  const { language } = new Intl.Locale(locale.code);
  // A translation is for readers of the same place as the original.
  const { region } = new Intl.Locale(locale.original).maximize();
  const published = site.publisher !== undefined && (!locale.edition || locale.edition.reviewer !== undefined);
  const [original] = languages;
  // Each of the pages has the same ones.
  const alternates = [...languages, ...(original ? [{ ...original, language: 'x-default' }] : [])];
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
    ...alternates.map((one) => link({ rel: 'alternate', hreflang: one.language, href: absolute(one.href) })),
    ...(head?.tags ?? []),
  ];
}

/** A page in one language. `name` is the language's own name for itself. */
type PageLanguage = ReturnType<typeof languagesOf>[number];

/** All languages that a page exists in, the content's own first; none where there is only one. @param path the page's address in any of them */
export function languagesOf(path: string, { locale, editions }: Library) {
  const root = inLanguage('', locale.edition?.language);
  const page = path.startsWith(root) ? path.slice(root.length) : path;
  const translated = editions.filter(({ pages }) => pages.has(page));
  const name = new Intl.DisplayNames([locale.original], { type: 'language' }).of(locale.original) ?? locale.original;
  const all = [{ language: locale.original, name, href: inLanguage(page) }];
  for (const { language, name } of translated) all.push({ language, name, href: inLanguage(page, language) });
  return translated.length > 0 ? all : [];
}
