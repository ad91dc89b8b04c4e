import { LONGEST } from './query.ts';
import type { Tokenizer } from './search-text.ts';
import type { RecordKind } from '../facts/schema/readers-words.ts';
import { Index, type Scores } from './index.ts';
import type { SearchCatalogue, SearchRecord } from './catalog.ts';
import { namesOf, unitSplitter, wordsOf, type Names, type Unit, type Way, type Word } from './units.ts';

export interface Answer {
  /** Best first. All records in their own order where nothing was asked in words. */
  records: SearchRecord[];
  /** Terms by which they were found, for marking them. */
  asked: Set<string>;
  /** Words that stand nowhere, each with the nearest word that does, where one is near. */
  unknown: { word: string; near: string | undefined }[];
  /** The question whose name was asked for, by id. */
  question: string | undefined;
  /** True where what was typed is too long, and only its beginning was looked at. */
  cut: boolean;
  /** True where something was typed that holds no word to look for. */
  empty: boolean;
}

/** A search: what it answers, and which statement of a record answers most. */
export interface Engine {
  answer(typed: string): Answer;
  /** The place of the statement that holds most of what was asked, where one holds anything; `better` where it holds more than title and summary do. */
  statement(record: SearchRecord, asked: ReadonlySet<string>): { place: number; better: boolean } | undefined;
}

/** What a kind counts where scores are near each other: positions are what readers come for. */
const KIND: Partial<Record<RecordKind, number>> = {
  position: 1.4,
  disagreement: 1.2,
  figure: 0.9,
  source: 0.5,
  event: 1.05,
  voice: 0.9,
  term: 1.15,
};
/** What a kind counts more where the question has a word for it. */
const ASKED_KIND = 1.7;
/** What a position counts that says only that none was found. */
const SILENT = 0.5;
/** What a word counts that only begins as the one that was asked for. */
const BEGINS = 0.3;
/** The power to which the share of the question that a record answers is raised. */
const COVER = 1.5;
/** Words shorter than this begin too many others. */
const SHORT = 4;

/** The higher score of each record. */
function best(lists: Scores[]): Scores {
  const found: Scores = new Map();
  for (const list of lists) for (const [id, score] of list) found.set(id, Math.max(found.get(id) ?? 0, score));
  return found;
}

/** Scores of the records that hold all terms of a way. */
function saying({ terms: all, weight }: Way, index: Index): Scores {
  const lists = all.map((term) => index.holding(term));
  const [first = new Map<number, number>()] = lists;
  const both = [...first.keys()].filter((id) => lists.every((list) => list.has(id)));
  return new Map(both.map((id) => [id, (weight * lists.reduce((sum, list) => sum + list.get(id)!, 0)) / Math.sqrt(all.length)]));
}

const isWord = (term: string) => !term.startsWith('#');

/** Records for a unit: by any way to say it, and by words that begin so. */
function answering({ ways }: Unit, index: Index): Scores {
  const [own] = ways;
  const single = own.terms.length === 1 && isWord(own.terms[0]!) && own.terms[0]!.length >= SHORT ? own.terms[0]! : undefined;
  const begins = single ? [...index.beginning(single)].map(([id, score]): [number, number] => [id, score * BEGINS]) : [];
  return best([...ways.map((way) => saying(way, index)), new Map(begins)]);
}

/** What records answer of one unit, and the kinds of record that it asks for. */
interface Part {
  scores: Scores;
  kinds: Set<RecordKind>;
}

/** Records by what they answer of all units: scores added up, less where a unit is not answered. A record of a kind that was asked for answers that. */
function ranked(parts: Part[], { records }: SearchCatalogue): SearchRecord[] {
  const found = new Set(parts.flatMap(({ scores }) => [...scores.keys()]));
  const scoreOf = (id: number) => {
    const { kind, answer } = records[id]!;
    const sum = parts.reduce((total, { scores }) => total + (scores.get(id) ?? 0), 0);
    const held = parts.filter(({ scores, kinds }) => scores.has(id) || kinds.has(kind)).length;
    const asked = parts.some(({ kinds }) => kinds.has(kind)) ? ASKED_KIND : 1;
    return sum * (held / parts.length) ** COVER * (KIND[kind] ?? 1) * asked * (answer === 'none-found' ? SILENT : 1);
  };
  return [...found]
    .map((id) => ({ record: records[id]!, score: scoreOf(id) }))
    .sort((one, other) => other.score - one.score)
    .map(({ record }) => record);
}

/** The share of a question's words that somebody must type, and no others, to have asked for it. */
const MOST_OF_NAME = 0.6;

/** Gives the question of which a reader typed the name, or most words of it and no others. */
function questionNamed({ questions }: SearchCatalogue, { terms }: Tokenizer): (asked: string[]) => string | undefined {
  const names = questions.flatMap(({ id, short, question }) =>
    [short, question, id.replaceAll('-', ' ')].map((name) => ({ id, words: new Set(terms(name)) })),
  );
  return (asked) => {
    const typed = new Set(asked);
    const share = ({ words }: (typeof names)[number]) => ([...typed].every((term) => words.has(term)) ? typed.size / words.size : 0);
    const [first] = names.map((name) => ({ id: name.id, share: share(name) })).sort((one, other) => other.share - one.share);
    return typed.size > 0 && first && first.share >= MOST_OF_NAME ? first.id : undefined;
  };
}

/** Gives the kinds of record that a unit asks for. */
function kindsAskedBy({ kinds }: SearchCatalogue, { terms }: Tokenizer): (unit: Unit) => Set<RecordKind> {
  const lists = kinds.map(({ kind, words }) => ({ kind, words: new Set(words.map((word) => terms(word).join(' '))) }));
  return ({ ways: [own] }) => new Set(lists.filter(({ words }) => words.has(own.terms.join(' '))).map(({ kind }) => kind));
}

/** Gives the right words for misspelled ones, and names those that stand nowhere. */
function corrector({ misspelled, kinds }: SearchCatalogue, names: Names, index: Index, tokenizer: Tokenizer) {
  const { terms } = tokenizer;
  // A phrase may lose a word that says nothing, and would then stand for its other word alone.
  const single = Object.entries(misspelled).filter(([wrong]) => /^[\p{L}]+$/u.test(wrong));
  const right = new Map(single.map(([wrong, one]) => [terms(wrong).join(' '), wordsOf(one, tokenizer)]));
  const asking = new Set(kinds.flatMap((one) => one.words.flatMap(terms)));
  const named = new Set([...names.keys()].flatMap((key) => key.split(' ')));
  const stands = ({ term, rest }: Word) =>
    [term, ...rest].some((one) => index.holding(one).size > 0) ||
    named.has(term) ||
    asking.has(term) ||
    (term.length >= SHORT && isWord(term) && index.beginning(term).size > 0);
  return (words: Word[]): { words: Word[]; unknown: Answer['unknown'] } => {
    const unknown: Answer['unknown'] = [];
    const corrected = words.flatMap((word): Word[] => {
      const known = right.get(word.term);
      if (known) return known;
      if (stands(word)) return [word];
      const near = isWord(word.term) ? index.nearest(word.term) : undefined;
      unknown.push({ word: word.typed, near });
      return near ? wordsOf(near, tokenizer) : [word];
    });
    return { words: corrected, unknown };
  };
}

const held = (found: string[], asked: ReadonlySet<string>) => new Set(found.filter((term) => asked.has(term))).size;

function bestStatement(
  { title, summary }: SearchRecord,
  statements: string[][],
  asked: ReadonlySet<string>,
  { terms }: Tokenizer,
): ReturnType<Engine['statement']> {
  const counts = statements.map((one) => held(one, asked));
  const most = Math.max(0, ...counts);
  return most > 0 ? { place: counts.indexOf(most), better: most > held(terms(`${title} ${summary}`), asked) } : undefined;
}

/** Makes the engine of the search from its catalog. It keeps all in memory, so that a question makes no request. @param tokenizer of the catalog's language */
export function searchEngine(catalogue: SearchCatalogue, tokenizer: Tokenizer): Engine {
  const index = new Index(catalogue, tokenizer);
  const names = namesOf(catalogue, tokenizer);
  const unitsOf = unitSplitter(names);
  const named = questionNamed(catalogue, tokenizer);
  const correct = corrector(catalogue, names, index, tokenizer);
  const kindsOf = kindsAskedBy(catalogue, tokenizer);
  const answer = (typed: string): Answer => {
    const q = typed.slice(0, LONGEST);
    const { words, unknown } = correct(wordsOf(q, tokenizer));
    const units = unitsOf(words);
    const about = {
      cut: typed.length > LONGEST,
      empty: typed !== '' && units.length === 0,
      question: named(words.map(({ term }) => term)),
    };
    if (units.length === 0) return { ...about, records: about.empty ? [] : catalogue.records, asked: new Set(), unknown: [] };
    const parts = units.map((unit) => ({ scores: answering(unit, index), kinds: kindsOf(unit) }));
    return {
      ...about,
      records: ranked(parts, catalogue),
      asked: new Set(units.flatMap(({ ways }) => ways.flatMap((way) => way.terms))),
      unknown,
    };
  };
  const places = new Map(catalogue.records.map((record, id) => [record, id]));
  return { answer, statement: (record, asked) => bestStatement(record, index.statements[places.get(record)!]!, asked, tokenizer) };
}
