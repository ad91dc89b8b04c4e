// What the search's catalog holds. The script in the browser imports this file, so it imports only types.
import type { RecordKind } from '../facts/schema/readers-words.ts';

/** A statement of a record: the id of its claim, which is its place on the page too, and its words where they are not the claim's own. */
export type Statement = [claim: string, text?: string];

/** One thing that a search can find. Everything that a result card shows stands here. */
export interface SearchRecord {
  /** Address without the base path. */
  url: string;
  kind: RecordKind;
  title: string;
  summary: string;
  /** The names of its party and question in full. */
  about?: string;
  party?: string;
  question?: string;
  /** The id of a position's answer, and what it is called. */
  answer?: string;
  answerName?: string;
  date?: string;
  source?: string;
  checked?: string;
  statements?: Statement[];
  /** Further words that find it. Not shown. */
  more?: string;
}

/** What the search loads: one file with all that it knows. */
export interface SearchCatalogue {
  /** The form of the file. A script of another form says so and stops. */
  format: number;
  records: SearchRecord[];
  /** What each claim says, by its id. */
  claims: Record<string, string>;
  questions: { id: string; short: string; question: string }[];
  parties: { id: string; short: string }[];
  /** Words that readers use for one another, and the right word for each misspelling. */
  same: string[][];
  misspelled: Record<string, string>;
  /** Words by which readers ask for a kind of record. */
  kinds: { kind: RecordKind; words: string[] }[];
}

/** The form of the catalog. Raise it when the scripts of older pages could not read the new one. */
export const FORMAT = 2;
