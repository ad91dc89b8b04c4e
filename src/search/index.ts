import { distance } from 'fastest-levenshtein';
import type { Tokenizer } from './search-text.ts';
import type { SearchCatalogue, SearchRecord } from './catalog.ts';

/** Scores of records by their place in the catalog. */
export type Scores = Map<number, number>;

/** What a field counts. A title says what a record is; its body only mentions. */
const BOOST = { title: 3, about: 2, summary: 1.3, body: 1 };
/** Okapi BM25's constants, at their usual values: how soon more of a word stops counting, how much a long text is held against it, and what a word counts at least (BM25+). */
const [SOON, LONG, LEAST] = [1.2, 0.7, 0.5];
/** Answers of the index that are kept: a reader who types on asks for most terms again. */
const KEPT = 500;

type Name = keyof typeof BOOST;
const NAMES = Object.keys(BOOST) as Name[];

/** The terms of a record by field; those of its statements are given, since a result leads to one of them. */
const fieldsOf = (
  { title, about = '', summary, more = '' }: SearchRecord,
  statements: string[][],
  terms: Tokenizer['terms'],
): Record<Name, string[]> => ({
  title: terms(title),
  about: terms(about),
  summary: terms(summary),
  body: [...statements.flat(), ...terms(more)],
});

/** One field of all records: how often each term stands in each, and how long each is. */
class Field {
  readonly postings = new Map<string, Map<number, number>>();
  readonly #lengths: number[];
  readonly #usual: number;
  readonly #boost: number;

  constructor(texts: string[][], boost: number) {
    this.#boost = boost;
    this.#lengths = texts.map((text) => text.length);
    const filled = this.#lengths.filter((length) => length > 0);
    this.#usual = filled.reduce((sum, length) => sum + length, 0) / Math.max(1, filled.length);
    texts.forEach((text, id) => {
      for (const term of text) {
        const postings = this.postings.get(term) ?? new Map<number, number>();
        postings.set(id, (postings.get(id) ?? 0) + 1);
        this.postings.set(term, postings);
      }
    });
  }

  /** Adds the scores of the records that hold a term. */
  score(term: string, into: Scores): void {
    const postings = this.postings.get(term);
    if (!postings) return;
    const rare = Math.log(1 + (this.#lengths.length - postings.size + 0.5) / (postings.size + 0.5));
    for (const [id, often] of postings) {
      const long = 1 - LONG + (LONG * this.#lengths[id]!) / this.#usual;
      const score = this.#boost * rare * (LEAST + (often * (SOON + 1)) / (often + SOON * long));
      into.set(id, (into.get(id) ?? 0) + score);
    }
  }
}

/** The words of a catalog, in memory. */
export class Index {
  readonly #fields: Field[];
  readonly #vocabulary: string[];
  /** A word as it is written, by its term. */
  readonly #spoken = new Map<string, string>();
  readonly #kept = new Map<string, Scores>();
  /** The terms of each statement of each record. */
  readonly statements: string[][][];

  constructor({ records, claims }: SearchCatalogue, { terms, tokens }: Tokenizer) {
    this.statements = records.map(({ statements = [] }) => statements.map(([id, says]) => terms(says ?? claims[id] ?? '')));
    const fields = records.map((record, id) => fieldsOf(record, this.statements[id]!, terms));
    this.#fields = NAMES.map(
      (name) =>
        new Field(
          fields.map((one) => one[name]),
          BOOST[name],
        ),
    );
    this.#vocabulary = [...new Set(this.#fields.flatMap(({ postings }) => [...postings.keys()]))];
    for (const { title, summary } of records)
      for (const { word, terms: found } of tokens(`${title} ${summary}`))
        if (!this.#spoken.has(found[0]!)) this.#spoken.set(found[0]!, word);
  }

  #score(term: string): Scores {
    const scores: Scores = new Map();
    for (const field of this.#fields) field.score(term, scores);
    return scores;
  }

  #keep(key: string, work: () => Scores): Scores {
    const known = this.#kept.get(key);
    if (known) return known;
    const found = work();
    if (this.#kept.size > KEPT) this.#kept.clear();
    this.#kept.set(key, found);
    return found;
  }

  /** Records that hold a term. */
  holding(term: string): Scores {
    return this.#keep(term, () => this.#score(term));
  }

  /** Records that hold a longer word that begins so, the best of each. */
  beginning(term: string): Scores {
    return this.#keep(`${term}…`, () => {
      const found: Scores = new Map();
      for (const longer of this.#vocabulary)
        if (longer.length > term.length && longer.startsWith(term))
          for (const [id, score] of this.#score(longer)) found.set(id, Math.max(found.get(id) ?? 0, score));
      return found;
    });
  }

  /** The word of the catalog that is spelled most nearly so; of several the commonest. */
  nearest(term: string): string | undefined {
    const most = term.length > 5 ? 2 : 1;
    let best: { term: string; far: number; often: number } | undefined;
    for (const other of this.#vocabulary) {
      const far = other.startsWith('#') ? Infinity : distance(term, other);
      if (far > (best?.far ?? most)) continue;
      const often = this.holding(other).size;
      if (!best || far < best.far || often > best.often) best = { term: other, far, often };
    }
    return best && (this.#spoken.get(best.term) ?? best.term);
  }
}
