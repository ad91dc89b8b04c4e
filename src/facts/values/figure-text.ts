/** A piece of a sentence: plain text, or the id of a figure whose printed form belongs there. */
export type Piece = { text: string } | { figure: string };

const FIGURE = /\{([^{}]+)\}/g;
const FIG_TAG = /<Fig\s+id="([^"]+)"\s*\/>/g;

/** Splits a sentence at its `{figure-id}` places. */
export function pieces(sentence: string): Piece[] {
  return sentence
    .split(FIGURE)
    .map((part, i) => (i % 2 ? { figure: part } : { text: part }))
    .filter((piece) => 'figure' in piece || piece.text);
}

/** Ids of the figures that a field names as `{id}`. */
export const figuresInField = (sentence: string) => [...sentence.matchAll(FIGURE)].map((match) => match[1]!);

/** Ids of the figures that an MDX body names as `<Fig id="…"/>`. */
export const figuresInBody = (body: string) => [...body.matchAll(FIG_TAG)].map((match) => match[1]!);

/** An MDX body with its figures written as fields write them. */
export const bodyAsField = (body: string) => body.replace(FIG_TAG, '{$1}');

/** The sentence with each figure in its printed form. `shown` gives that form by id. */
export function plain(sentence: string, shown: (id: string) => string): string {
  return sentence.replace(FIGURE, (_, id: string) => shown(id));
}

/** An MDX body without its figures. */
export const withoutTags = (body: string) => body.replace(FIG_TAG, ' ');

/** The text without its figures, as a check for digits typed by hand wants it. */
export function withoutFigures(text: string): string {
  return withoutTags(text.replace(FIGURE, ' '));
}
