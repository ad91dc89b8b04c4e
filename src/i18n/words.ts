import { spoken } from './edition.ts';
import { words as en } from './en/words.ts';
import { words as es } from './es/words.ts';

const others = { es };

/** The interface's own words, in the language of the page that is being made. */
export const words: typeof en = spoken(en, others);

/** Languages in which an edition can be, besides the content's own. */
export const LANGUAGES: readonly string[] = Object.keys(others);
