import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { edition } from '../i18n/edition.ts';
import { oneLine } from '../facts/values/characters.ts';
import type { CITATIONS } from '../models/addresses.ts';
import { words } from '../i18n/words.ts';

// Left to itself, the library writes ASCII and drops every letter that TeX has no command for, and makes names of entries from the
// first words of author and title, which many charts share.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

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

/** An item whose texts stand on one line each and are written as a format needs them. */
function written(item: CitationItem, write: (text: string) => string = (text) => text): CitationItem {
  const text = (said: string) => write(oneLine(said));
  return { ...item, title: text(item.title), author: text(item.author), site: text(item.site), abstract: text(item.abstract) };
}

const cite = ({ id, genre = words.chart, title, author, site, date, link, abstract }: CitationItem) =>
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

/** Days and months of RIS have two digits; the library gives some one. */
const padded = (ris: string) => ris.replace(/^DA {2}- .*$/m, (line) => line.replace(/\/(\d)(?=\/)/g, '/0$1'));

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Text as TeX prints it. Letters of all languages stay, since its programs read UTF-8. */
const tex = (text: string) => text.replace(/[\\~^<>]|[&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** A chart's citation as a file. */
export function citationFile(item: CitationItem, format: CitationFormat): string {
  if (format === 'bib') return `${cite(written(item, tex)).format('bibtex').trimEnd()}\n`;
  if (format === 'ris') return `${padded(unbroken(cite(written(item)).format('ris')))}\n`;
  return `${cite(written(item)).format('data').trimEnd()}\n`;
}

/** A sign that no text holds, in place of `<`, which the styles of citations would take for the beginning of a tag. */
const LESS = '\ufdd0';

/** How citations are written in languages other than English: the library's locale, and what it gets wrong. */
const LOCALES: Record<string, { lang: string; mended: (text: string) => string }> = {
  // Its style puts the month first, as English does.
  es: { lang: 'es-ES', mended: (text) => text.replace(/\((\d{4}), (\p{L}+) (\d+)\)/u, '($1, $3 de $2)') },
};
const ENGLISH = { lang: 'en-US', mended: (text: string) => text };

/** A chart's citation in APA style, as a line of text in the language of the page. */
export function apa(item: CitationItem): string {
  const { lang, mended } = LOCALES[edition()?.language ?? ''] ?? ENGLISH;
  const text = cite(written(item, (value) => value.replaceAll('<', LESS))).format('bibliography', {
    format: 'text',
    template: 'apa',
    lang,
  });
  return mended(text.trim().replaceAll(LESS, '<'));
}
