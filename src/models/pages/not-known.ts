import type { Library } from '../../facts/load/types.ts';
import { t } from '../../i18n/t.ts';
import { addresses } from '../addresses.ts';
import { positionsOn } from '../groups.ts';
import { pageOf } from '../page.ts';

/** What was looked for and not found: of the dispute, and on each question, party by party. */
export function gapsOf(library: Library) {
  const { questions, site } = library;
  return {
    unknown: site.unknown,
    questions: questions.map((question) => ({
      question,
      positions: positionsOn(question.id, library).filter(({ missing }) => missing.length > 0),
    })),
  };
}

export type Gaps = ReturnType<typeof gapsOf>;

/** The page of what is not known. */
export function notKnownPage(library: Library) {
  const { locale } = library;
  const gaps = gapsOf(library);
  const words = t(locale);
  return {
    page: pageOf({ path: addresses(locale).notKnown(), title: words.notKnownTitle, description: words.silence }, library),
    groups: gaps.questions.map(({ question, positions }) => ({ id: question.id, title: question.short, count: positions.length })),
    gaps,
  };
}
