import type { Words } from '../../i18n/t.ts';
import { tokenizer } from '../search-text.ts';

/** What the search page hands to its script: words in its own language only, so that no reader downloads another's. */
export type SearchWords = Words['searchMessages'] & { kinds: Words['recordKinds'] };

export const form = document.querySelector<HTMLFormElement>('#search-form')!;

/** Where the catalog of this language is, and its hash when this page was built, so that no browser keeps an old one. */
export const { catalog, version } = form.dataset;

export const words = JSON.parse(form.dataset['words']!) as SearchWords;

/** How texts in the language of the page are split into words. */
export const pageTokenizer = tokenizer(document.documentElement.lang);

/** A text with a value in place of its `#`. */
export const fill = (text: string, value: string | number): string => text.replace('#', () => String(value));
