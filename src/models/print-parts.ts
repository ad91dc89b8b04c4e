import type { Library, WithId } from '../facts/load/types.ts';
import type { Page } from '../facts/schema/page.ts';
import { OWN_PAGE } from './prose-pages.ts';
import { t, type Words } from '../i18n/t.ts';

/** A part of the page that holds everything. */
export interface Part {
  /** Its place on the page. */
  id: string;
  letter: string;
  title: string;
}

/** Its lists of the build's own checks and numbers are for readers on a screen; print tells it in short. */
const METHOD = 'method';

/** Pages of prose that are printed whole, each as a part of its own. */
export const printedPages = ({ pages }: Library): WithId<Page>[] =>
  [...pages.values()].filter(({ id }) => id !== METHOD && !OWN_PAGE.includes(id));

/** The id of the part that holds a page of prose. */
export const pagePart = (id: string) => `about-${id}`;

/** Parts in the order in which they are read; pages of prose stand before the last. */
const titles = ({ pages }: Library, words: Words) => ({
  overview: words.home,
  parties: words.partiesTitle,
  questions: words.questionsTitle,
  charts: words.chartsTitle,
  disagreements: words.disagreementsTitle,
  'not-known': words.notKnownTitle,
  timeline: words.timelineTitle,
  laws: words.lawsTitle,
  studies: words.studies,
  glossary: words.glossaryTitle,
  help: pages.get('for-members')!.title,
  sources: words.sourcesTitle,
});

/** Every part, in order. Contents and headings are both made from this list. */
export function printParts(library: Library): Part[] {
  const words = t(library.locale);
  const pages = printedPages(library).map(({ id, title }) => [pagePart(id), title] as const);
  return [...Object.entries(titles(library, words)), ...pages, ['method', words.methodShort] as const].map(([id, title], i) => ({
    id,
    letter: String.fromCharCode('A'.charCodeAt(0) + i),
    title,
  }));
}

/** The place on the page of what has a line of its own in the contents. */
export const inPart = {
  question: (id: string) => `question-in-full-${id}`,
  chart: (id: string) => `figure-${id}`,
};
