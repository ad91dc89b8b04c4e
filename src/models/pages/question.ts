import type { Library, WithId } from '../../facts/load/types.ts';
import type { Question } from '../../facts/schema/question.ts';
import { t } from '../../i18n/t.ts';
import { addresses } from '../addresses.ts';
import { chartGroup } from '../chart-figure.ts';
import { pageOf } from '../page.ts';
import { questionBody } from '../question-body.ts';

/** The page of a question. */
export function questionPage(question: WithId<Question>, library: Library) {
  const { questions, locale } = library;
  const [words, address] = [t(locale), addresses(locale)];
  const body = questionBody(question, library);
  const at = questions.findIndex(({ id }) => id === question.id);
  const turn = (other: WithId<Question> | undefined) =>
    other && { name: `${other.number} ${other.short}`, href: address.question(other.id) };
  return {
    page: pageOf(
      {
        path: address.question(question.id),
        title: question.question,
        description: `${question.question} ${words.answersAtAGlance}.`,
        crumbs: [{ name: words.questions, href: address.questions() }],
        question: question.id,
        card: `questions/${question.id}`,
        entries: [`questions/${question.id}`],
      },
      library,
    ),
    body,
    charts: chartGroup(body.charts, library),
    question,
    count: questions.length,
    /** Links to each party's place on the page. */
    parties: body.positions.map(({ party }) => {
      const silent = body.silent.some((one) => one.party.id === party.id);
      return { party, silent, href: silent ? '#silent' : `#${party.id}` };
    }),
    previous: turn(questions[at - 1]),
    next: turn(questions[at + 1]),
  };
}

/** The list of questions. */
export function questionsPage(library: Library) {
  const { locale, questions } = library;
  const words = t(locale);
  return {
    page: pageOf({ path: addresses(locale).questions(), title: words.questionsTitle, description: words.questionsNote }, library),
    questions,
  };
}
