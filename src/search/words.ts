import { spoken } from '../i18n/edition.ts';
import * as en from '../i18n/en/search-words.ts';
import * as es from '../i18n/es/search-words.ts';

/** What the search says while a reader uses it, in the language of the page. Apart from the other words, because a script loads these. */
export const searchWords = spoken(en.searchWords, { es: es.searchWords });

/** What a search result is. */
export const recordKindWords = spoken(en.recordKindWords, { es: es.recordKindWords });
