import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CITATIONS } from '../site/addresses.ts';

/** What a citation says of a chart or of the data, in the terms of CSL-JSON. */
export interface CitationItem {
  id: string;
  /** What it is; left out, a chart. */
  genre?: string;
  title: string;
  /** Who answers for it: the publisher, or the site while there is none. */
  author: string;
  site: string;
  /** `2026-11-21` */
  date: string;
  link: string;
  abstract: string;
}

export type CitationFormat = (typeof CITATIONS)[number];

const cite = ({ id, genre = 'Chart', title, author, site, date, link, abstract }: CitationItem) =>
  new Cite({
    id,
    type: 'webpage',
    genre,
    title,
    author: [{ literal: author }],
    ...(author !== site && { 'container-title': site }),
    issued: { 'date-parts': [date.split('-').map(Number)] },
    URL: link,
    abstract,
  });

/** The library breaks RIS lines inside words after 70 letters, which readers of RIS take for an end; each value belongs on one line. */
const unbroken = (ris: string) => ris.replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '');

/** A chart's citation as a file. */
export function citationFile(item: CitationItem, format: CitationFormat): string {
  const made = cite(item);
  if (format === 'ris') return `${unbroken(made.format('ris'))}\n`;
  return `${made.format(format === 'bib' ? 'bibtex' : 'data').trimEnd()}\n`;
}

/** A chart's citation in APA style, as a line of text. */
export const apa = (item: CitationItem): string =>
  cite(item).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }).trim();
