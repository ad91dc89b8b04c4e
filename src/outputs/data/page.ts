import type { Library } from '../../facts/load/types.ts';
import { absolute, addresses, runnable } from '../../models/addresses.ts';
import { citedAs } from '../../models/citation.ts';
import { dataWords } from '../../i18n/data-words.ts';
import { dataset, feedFiles, feedTags } from '../../models/head.ts';
import { pageOf } from '../../models/page.ts';
import { FORMATS, type Field } from './table.ts';
import { tables } from './tables.ts';

function fieldText({ type, text, required, values, missing }: Field): string {
  const kind = required || missing ? dataWords.types[type] : `${dataWords.types[type]}, ${dataWords.optional}`;
  const listed = values && `${dataWords.oneOf} ${Object.keys(values).join(', ')}.`;
  const instead = missing && `${dataWords.insteadOf} ${missing.join(', ')}.`;
  return [`(${kind}).`, text, listed, instead].filter(Boolean).join(' ');
}

/** The page about the data: its tables with their fields, how to load them, and how to cite them. */
export function dataPage(library: Library) {
  const { site, locale } = library;
  const address = addresses(locale);
  const path = address.data();
  const own = { id: 'data', genre: 'Data set', title: dataWords.citeTitle(site.name), link: absolute(path), abstract: dataWords.note };
  const citation = citedAs(site, own);
  const files = tables.map(({ name }): [string, string] => ['text/csv', absolute(address.data(`${name}.csv`))]);
  const head = { tags: feedTags(locale), data: dataset(citation, dataWords.note, files, site.licenceUrl) };
  return {
    page: pageOf(library, { path, title: dataWords.title, description: dataWords.note, head }),
    file: { name: 'datapackage.json', href: address.data('datapackage.json') },
    /** `npm run archive` and `npm run release` set this, and pack the site once it is built. */
    archive: process.env['ARCHIVE'] ? address.archive() : undefined,
    formats: FORMATS.map((format) => format.toUpperCase()),
    tables: tables.map(({ name, title, text, fields, rows }) => ({
      ...{ name, title, text },
      files: FORMATS.map((format) => ({ name: `${name}.${format}`, href: address.data(`${name}.${format}`) })),
      rows: rows(library).length,
      fields: fields.map((field) => ({ name: field.name, text: fieldText(field) })),
    })),
    /** The file of the steps for spreadsheets. */
    sheet: { name: runnable(address.data('figures.csv')), href: address.data('figures.csv') },
    code: [
      { name: 'python', title: dataWords.python, note: dataWords.pythonNote, text: dataWords.pythonCode(runnable(path)) },
      { name: 'shell', title: dataWords.shell, note: dataWords.shellNote, text: dataWords.shellCode(runnable(path)) },
    ],
    citation,
    feeds: feedFiles(locale),
  };
}
