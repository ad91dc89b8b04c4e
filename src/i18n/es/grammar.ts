/** A text for the middle of a sentence. One that begins with an acronym, such as IA, stays as it is. */
export const inSentence = (text: string) => (/^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** A date after a preposition: a day takes an article, a month or a year takes none. */
export const theDate = (date: string) => (/^\d{1,2} /.test(date) ? `el ${date}` : date);
