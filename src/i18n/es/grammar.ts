/** A date after a preposition: a day takes an article, a month or a year takes none. */
export const theDate = (date: string) => (/^\d{1,2} /.test(date) ? `el ${date}` : date);
