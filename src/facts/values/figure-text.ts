/** Part of a text: words, or a figure whose display form belongs there. */
export type Segment = { text: string } | { figure: string };

/** `{figure-id}` in a field, `<Fig id="figure-id"/>` in a body. MDX comments are matched too, to drop them. */
const TOKEN = /\{\/\*[\s\S]*?\*\/\}|\{([^{}]+)\}|<Fig\s+id="([^"]+)"\s*\/>/g;

/** Splits a field or an MDX body at its figures. Every reader of such texts uses this. */
export function segmentsOf(text: string): Segment[] {
  // Split by a pattern with two groups, a text comes in threes: words, a figure of a field, a figure of a body.
  const parts = text.split(TOKEN).map((part, i): Segment => (i % 3 === 0 ? { text: part } : { figure: part }));
  return parts.filter((segment) => ('figure' in segment ? segment.figure : segment.text));
}

/** Ids of the figures in a field or an MDX body, in order. */
export const figureIds = (text: string): string[] => segmentsOf(text).flatMap((segment) => ('figure' in segment ? segment.figure : []));

/** A field or an MDX body with something in place of each figure. @param display the text for a figure's id */
export const expandFigures = (text: string, display: (id: string) => string): string =>
  segmentsOf(text)
    .map((segment) => ('figure' in segment ? display(segment.figure) : segment.text))
    .join('');

/** The text without its figures, for checks of what is typed by hand. */
export const withoutFigures = (text: string): string => expandFigures(text, () => ' ');
