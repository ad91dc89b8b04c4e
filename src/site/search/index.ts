import MiniSearch from 'minisearch';
import { terms, tokens } from '../../domain/search-text.ts';
import type { SearchCatalogue, SearchRecord } from './records.ts';

/** Scores of records by their place in the catalog. */
export type Scores = Map<number, number>;

/** What a field counts. A title says what a record is; its body only mentions. */
const BOOST = { title: 3, about: 2, summary: 1.3, body: 1 };

type Fields = Record<keyof typeof BOOST, string>;

/** Terms that are looked up once are kept; a reader who types on asks for most of them again. */
const KEPT = 2000;

/** Everything that a record says below its summary: its statements, and words that are not shown. */
const bodyOf = ({ statements = [], more = '' }: SearchRecord, { claims }: SearchCatalogue) =>
  [...statements.map(([id, says]) => says ?? claims[id] ?? ''), more].join(' ');

const nearly = (term: string) => (term.length > 5 ? 2 : 1);

/** The words of a catalog, in memory. */
export class Index {
  readonly #index = new MiniSearch<{ id: number } & Fields>({
    fields: Object.keys(BOOST),
    tokenize: terms,
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, tokenize: (term) => [term], processTerm: (term) => term },
  });
  /** A word as it is written, by its term. */
  readonly #spoken = new Map<string, string>();
  readonly #kept = new Map<string, Scores>();

  constructor(catalogue: SearchCatalogue) {
    const { records } = catalogue;
    this.#index.addAll(
      records.map((record, id) => ({
        id,
        title: record.title,
        about: record.about ?? '',
        summary: record.summary,
        body: bodyOf(record, catalogue),
      })),
    );
    for (const { title, summary } of records)
      for (const { word, terms: found } of tokens(`${title} ${summary}`))
        if (!this.#spoken.has(found[0]!)) this.#spoken.set(found[0]!, word);
  }

  #search(term: string, how: { prefix?: boolean; fuzzy?: number }): Scores {
    const key = `${term} ${how.prefix ? 'begins' : ''}${how.fuzzy ?? ''}`;
    const known = this.#kept.get(key);
    if (known) return known;
    const found = new Map(this.#index.search(term, how).map(({ id, score }) => [id as number, score]));
    if (this.#kept.size > KEPT) this.#kept.clear();
    this.#kept.set(key, found);
    return found;
  }

  /** Records that hold a term. */
  holding = (term: string): Scores => this.#search(term, {});
  /** Records that hold a word that begins so. */
  beginning = (term: string): Scores => this.#search(term, { prefix: true });
  /** Records that hold a word that is spelled nearly so. */
  near = (term: string): Scores => this.#search(term, { fuzzy: nearly(term) });

  /** The word of the catalog that is spelled most nearly so. */
  nearest(term: string): string | undefined {
    const [first] = this.#index.autoSuggest(term, { fuzzy: nearly(term) });
    return first && (this.#spoken.get(first.suggestion) ?? first.suggestion);
  }
}
