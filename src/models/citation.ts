import { oneLine } from '../facts/values/characters.ts';
import type { Library } from '../facts/load/types.ts';
import type { Locale } from '../i18n/locale.ts';

/** Who answers for what is published: the publisher or, in a draft, the site. */
export const authorOf = ({ publisher, name }: Library['site']): string => publisher ?? name;

/** What a chart or the data is cited by. The date is the day on which we last looked things up. @param own `genre` says in a word what it is */
export const citedAs = (site: Library['site'], own: { id: string; genre: string; title: string; link: string; abstract: string }) => ({
  ...{ ...own, author: authorOf(site), site: site.name, date: site.asOf },
});

export type CitationItem = ReturnType<typeof citedAs>;

/** An item with every text on one line, as all formats need it. */
export function onLines(item: CitationItem): CitationItem {
  const { title, author, site, abstract } = item;
  return { ...item, title: oneLine(title), author: oneLine(author), site: oneLine(site), abstract: oneLine(abstract) };
}

/** A citation in APA style, as one line of text. @param locale of the line: languages order the day differently */
export function apa(item: CitationItem, { code }: Pick<Locale, 'code'>): string {
  const { genre, title, author, site, date, link } = onLines(item);
  const day = new Date(date).toLocaleDateString(code, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const parts = [author, `(${date.slice(0, 4)}, ${day})`, `${title} [${genre}]`, ...(author === site ? [] : [site])];
  return [...parts.map((part) => part.replace(/(?<![.?!])$/, '.')), link].join(' ');
}
