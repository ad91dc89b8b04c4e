import type { Library } from '../../facts/load/types.ts';
import { absolute, addresses } from '../../models/addresses.ts';
import { authorOf } from '../../models/chart.ts';
import { dataWords } from '../../i18n/data-words.ts';
import { feedTags, type MoreHead } from '../../models/head.ts';
import type { Field } from './table.ts';
import { tables } from './tables.ts';

/** What a field holds, in words: the type, what it is, and what it may say. */
export function fieldSays({ type, text: says, required, values, missing }: Field): string {
  const kind = required || missing ? dataWords.types[type] : `${dataWords.types[type]}, ${dataWords.optional}`;
  const listed = values && `${dataWords.oneOf} ${Object.keys(values).join(', ')}.`;
  const instead = missing && `${dataWords.insteadOf} ${missing.join(', ')}.`;
  return [`(${kind}).`, says, listed, instead].filter(Boolean).join(' ');
}

/** What the head of the page about the data says: where its feeds are, and the tables in the terms of schema.org. */
export const dataHead = (library: Library): MoreHead => ({
  tags: feedTags(library.locale),
  data: {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: dataWords.citeTitle(library.site.name),
    description: dataWords.note,
    url: absolute(addresses(library.locale).data()),
    dateModified: library.site.asOf,
    creator: { '@type': 'Organization', name: authorOf(library) },
    isAccessibleForFree: true,
    ...(library.site.licenceUrl && { license: library.site.licenceUrl }),
    distribution: tables.map(({ name }) => ({
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: absolute(addresses(library.locale).data(`${name}.csv`)),
    })),
  },
});
