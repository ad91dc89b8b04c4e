import type { Library } from '../../facts/load/types.ts';
import { t } from '../../i18n/t.ts';
import { addresses } from '../addresses.ts';
import { positionsOn } from '../groups.ts';
import { pageOf } from '../page.ts';
import { lookedText } from '../text.ts';

/** What was looked for and not found: of the dispute, and on each question, party by party. */
export function gapsOf(library: Library) {
  const { questions, site, locale } = library;
  return {
    unknown: site.unknown,
    questions: questions.map((question) => ({
      question,
      gaps: positionsOn(question.id, library)
        .filter(({ missing }) => missing.length > 0)
        .map((position) => ({
          position,
          missing: position.missing.map((search) => ({ text: `${search.for}.`, where: lookedText(search, locale) })),
        })),
    })),
  };
}

export type Gaps = ReturnType<typeof gapsOf>;

/** The page of what is not known. */
export function notKnownPage(library: Library) {
  const { locale, questions } = library;
  const words = t(locale);
  return {
    page: pageOf({ path: addresses(locale).notKnown(), title: words.notKnownTitle, description: words.silence }, library),
    questions,
    gaps: gapsOf(library),
  };
}
