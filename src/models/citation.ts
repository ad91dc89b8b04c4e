import { oneLine } from '../facts/values/characters.ts';
import type { Library } from '../facts/load/types.ts';
import type { Locale } from '../i18n/locale.ts';

/** What a chart or the data is cited by. */
export interface CitationItem {
  id: string;
  /** What it is, in a word. */
  genre: string;
  title: string;
  author: string;
  site: string;
  /** `2026-11-21` */
  date: string;
  link: string;
  abstract: string;
}

/** Who answers for what is published: the publisher or, in a draft, the site. */
export const authorOf = ({ publisher, name }: Library['site']): string => publisher ?? name;

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
