import type { Library, LinkedQuestion } from '../../facts/load/types.ts';
import { t } from '../../i18n/t.ts';
import { addresses } from '../addresses.ts';
import { chartCards } from '../chart-figure.ts';
import { questionEmbedding } from '../embed-code.ts';
import { oembedTag } from '../head.ts';
import { entryPage } from './lists.ts';
import { questionBody } from '../question-body.ts';

export function questionPage(question: LinkedQuestion, library: Library) {
  const { questions, locale } = library;
  const [words, address] = [t(locale), addresses(locale)];
  const body = questionBody(question, library);
  const at = questions.findIndex(({ id }) => id === question.id);
  const turn = (other: LinkedQuestion | undefined) =>
    other && { number: other.number, name: other.question, href: address.question(other.id) };
  return {
    page: entryPage('question', question.id, library, {
      title: question.question,
      description: `${question.question} ${words.answersAtAGlance}.`,
      question: question.id,
      card: `questions/${question.id}`,
      head: { tags: [oembedTag(address.questionOembed(question.id), question.question)] },
    }),
    body,
    charts: chartCards(body.charts, library),
    question,
    embed: questionEmbedding(question, library),
    count: questions.length,
    previous: turn(questions[at - 1]),
    next: turn(questions[at + 1]),
  };
}
