/** A date after a preposition: a day takes an article, a month or a year takes none. */
export const theDate = (date: string) => (/^\d{1,2} /.test(date) ? `el ${date}` : date);

export const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** A name after "de", which joins an article: `del gobernador`. */
export const of = (name: string) => `de ${name}`.replace(/^de el /, 'del ');
