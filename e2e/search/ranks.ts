// How well a search ranks: which place the first right result has for each question of a set.
import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Page } from 'playwright';

export interface Question {
  q: string;
  answers: string[];
}

const fileOf = (name: string) => new URL(`${name}.yaml`, import.meta.url);

/** The sets of questions that are there. Nothing is tuned on any but the first. */
export const SETS = ['questions', 'kept-aside', 'unseen'].filter((name) => existsSync(fileOf(name)));

export const questionsOf = (name: string) => load(readFileSync(fileOf(name), 'utf8')) as Question[];

/** Gives the addresses of results without the base path, best first. */
export type Ask = (page: Page, q: string) => Promise<string[]>;

/** Asks the search page as a reader does. */
export const askPage: Ask = (page, q) =>
  page.evaluate(async (question) => {
    const box = document.querySelector<HTMLInputElement>('#q')!;
    const status = document.querySelector('#search-status')!;
    status.textContent = '';
    box.value = question;
    box.form!.requestSubmit();
    while (!/result|word/i.test(status.textContent!)) await new Promise((ready) => setTimeout(ready, 1));
    return [...document.querySelectorAll<HTMLElement>('[data-result]')].map((one) => one.dataset['result']!);
  }, q);

/** Asks Pagefind for the whole question, over the same index, with nothing set. */
export const askPlainly: Ask = (page, q) =>
  page.evaluate(async (question) => {
    const file = new URL('../pagefind/pagefind.js?plain', location.href).href;
    const pagefind = (await import(file)) as { search: (q: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }> };
    const { results } = await pagefind.search(question);
    return Promise.all(results.slice(0, 12).map(async ({ data }) => (await data()).url));
  }, q);

export interface Ranks {
  /** The share of questions with a right result in the first place, among the first three, and among the first five. */
  first: number;
  three: number;
  five: number;
  /** The mean of 1 / the place of the first right result. */
  reciprocal: number;
  /** Questions without a right result among the first three. */
  missed: string[];
}

/** A result answers a question if it leads to one of its answers, or to a place on that page. */
const placeOf = (results: string[], answers: string[]) =>
  results.findIndex((url) => answers.includes(url) || answers.includes(url.replace(/#.*/, '')));

/** Asks every question of a set, on an open search page. */
export async function ranks(page: Page, questions: Question[], ask: Ask): Promise<Ranks> {
  const places: number[] = [];
  for (const { q, answers } of questions) places.push(placeOf(await ask(page, q), answers));
  const among = (most: number) => places.filter((at) => at >= 0 && at < most).length / places.length;
  return {
    ...{ first: among(1), three: among(3), five: among(5) },
    reciprocal: places.reduce((sum, at) => sum + (at < 0 ? 0 : 1 / (at + 1)), 0) / places.length,
    missed: questions.flatMap(({ q, answers }, i) =>
      places[i]! < 0 || places[i]! > 2 ? `"${q}": place ${places[i]! + 1}; right: ${answers.join(' ')}` : [],
    ),
  };
}
