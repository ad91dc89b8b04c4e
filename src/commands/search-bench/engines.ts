import MiniSearch from 'minisearch';
import { searchEngine } from '../../search/engine.ts';
import type { SearchCatalogue } from '../../search/records.ts';

/** A record as any engine takes it. */
export interface Document {
  url: string;
  title: string;
  text: string;
}

/** Addresses that answer a question, best first. */
export type Search = (q: string, most: number) => Promise<string[]> | string[];

/** The records of a catalog with all their words. */
export const documentsOf = ({ records, claims }: SearchCatalogue): Document[] =>
  records.map(({ url, title, about = '', summary, statements = [], more = '' }) => ({
    url,
    title,
    text: [about, summary, ...statements.map(([id, says]) => says ?? claims[id]), more].join(' '),
  }));

/** The site's own search. */
export function ownSearch(catalogue: SearchCatalogue): Search {
  const engine = searchEngine(catalogue);
  return (q, most) =>
    engine
      .answer(q)
      .records.slice(0, most)
      .map(({ url }) => url);
}

/** MiniSearch as its manual sets it up: titles count double, beginnings and near spellings are found. */
export function miniSearch(documents: Document[]): Search {
  const index = new MiniSearch<Document>({
    idField: 'url',
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(documents);
  return (q, most) =>
    index
      .search(q)
      .slice(0, most)
      .map(({ id }) => id as string);
}
