import type { Words } from '../../i18n/t.ts';
import { languageOf } from '../text.ts';

/** What the search page hands to its script: words in its own language only, so that no reader downloads another's. */
export type SearchWords = Words['searchMessages'] & {
  silent: string;
  kinds: Words['recordKinds'];
  language: Words['searchLanguage'];
  /** Parties that negotiate, by id. Their answers come side by side. */
  sides: string[];
};

/** The base path of the site, with a slash at its end. */
export const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

export const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

export const form = byId<HTMLFormElement>('search-form');
export const box = byId<HTMLInputElement>('q');
export const results = byId('search-results');
export const words = JSON.parse(form.dataset['words']!) as SearchWords;
export const language = languageOf(words.language);

export const choices = (facet: string) => [...document.querySelectorAll<HTMLInputElement>(`#search-facets [name="${facet}"]`)];

/** A text with a value in place of its `#`. */
export const fill = (text: string, value: string | number): string => text.replace('#', () => String(value));

/** Makes an element with children. Text goes in as text, whatever it holds. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, ...children: (Node | string)[]) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A copy of a template of the page with contents in their places. Places without any are left out. */
export function copyOf(template: string, contents: Record<string, (Node | string)[]>): HTMLElement {
  const made = byId<HTMLTemplateElement & HTMLElement>(template).content.firstElementChild!.cloneNode(true) as HTMLElement;
  for (const [place, children] of Object.entries(contents)) {
    const found = made.querySelector(place)!;
    if (children.length > 0) found.replaceChildren(...children);
    else found.remove();
  }
  return made;
}
