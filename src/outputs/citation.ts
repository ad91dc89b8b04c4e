import type { CITATIONS } from '../models/addresses.ts';
import { onLines, type CitationItem } from '../models/citation.ts';

export type CitationFormat = (typeof CITATIONS)[number];

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Text as TeX prints it. Letters of all languages stay: BibTeX files are UTF-8. */
const tex = (text: string) => text.replace(/[\\~^<>]|[&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** A title in which BibTeX styles keep capital letters, except the first one of the title and after a colon. */
const texTitle = (title: string) => tex(title).replace(/(?<=[^\\])(?<!:\s*)\b[a-z]*[A-Z].*?\b/g, '{$&}');

function bibtex({ id, genre, title, author, site, date, link }: CitationItem): string {
  const fields = {
    // The second pair of braces makes it one name, whatever words it holds.
    author: `{{${tex(author)}}}`,
    title: `{${texTitle(title)}}`,
    ...(author !== site && { organization: `{${tex(site)}}` }),
    // biblatex and reference managers read the day; the styles of BibTeX read year and month, which is a macro of theirs.
    date: `{${date}}`,
    year: `{${date.slice(0, 4)}}`,
    month: new Date(date).toLocaleString('en-US', { month: 'short', timeZone: 'UTC' }).toLowerCase(),
    note: `{${genre}}`,
    url: `{${link}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `\t${name} = ${value},\n`);
  return `@electronic{${id},\n${lines.join('')}}\n`;
}

function ris({ id, title, author, site, date, link, abstract }: CitationItem): string {
  const [year, month, day] = date.split('-');
  const tags = {
    // The comma ends a family name, so that no program takes the last word for one. The name can then have no other.
    ...{ TY: 'ELEC', AB: abstract, AU: `${author.replaceAll(',', '')},`, DA: `${year}/${month}/${day}/`, PY: year },
    // RIS allows ids of 20 characters.
    ...{ ID: id.slice(0, 20), TI: title, ...(author !== site && { T2: site }), UR: link, ER: '' },
  };
  return Object.entries(tags)
    .map(([tag, value]) => `${tag}  - ${value}\n`)
    .join('');
}

const cslJson = ({ id, genre, title, author, site, date, link, abstract }: CitationItem) => ({
  ...{ id, type: 'webpage', genre, title, author: [{ literal: author }] },
  ...(author !== site && { 'container-title': site }),
  issued: { 'date-parts': [date.split('-').map(Number)] },
  ...{ URL: link, abstract },
});

/** A citation as a file for reference managers. */
export function citationFile(item: CitationItem, format: CitationFormat): string {
  const cited = onLines(item);
  if (format === 'bib') return bibtex(cited);
  if (format === 'ris') return ris(cited);
  return `${JSON.stringify([cslJson(cited)], null, 2)}\n`;
}
