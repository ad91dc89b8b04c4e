/** What a search must know of a language. Words come in small letters without accents. */
export interface Language {
  /** Words that say nothing about what is asked. */
  stop: ReadonlySet<string>;
  /** A word without its common endings. */
  stem: (word: string) => string;
  /** A number in words as digits; any other word as it is. */
  asDigits: (word: string) => string;
  /** What a number before `mil` is multiplied by. */
  mil: number;
}
