import { once } from '../domain/once.ts';
import type { Library, LinkedPosition, WithId } from '../library/types.ts';
import type { Question } from '../schema/question.ts';

/** How many statements a question's page shows of each side; the position's own page has all. */
export const STATEMENTS_SHOWN = 3;

const isSide = ({ party }: LinkedPosition) => party.role === 'negotiating';

/** Everything that the page of a question shows, in the order of the site. */
export function questionPage(question: WithId<Question>, library: Library) {
  const positions = [...library.positions.values()].filter((position) => position.question.id === question.id);
  const outside = positions.filter((position) => !isSide(position));
  const about = <T extends { questions: string[] }>(items: T[]) => items.filter(({ questions }) => questions.includes(question.id));
  const at = library.questions.findIndex(({ id }) => id === question.id);
  return {
    question,
    positions,
    sides: positions.filter(isSide),
    others: outside.filter(({ answer }) => answer !== 'none-found'),
    silent: outside.filter(({ answer }) => answer === 'none-found'),
    charts: once(positions.flatMap(({ charts }) => charts)).sort((a, b) => a.number - b.number),
    figures: once(positions.flatMap(({ figures }) => figures)),
    voices: library.voices
      .map((voice) => ({ ...voice, argues: voice.argues.filter((item) => item.question === question.id) }))
      .filter(({ argues }) => argues.length > 0),
    disagreements: about(library.disagreements),
    studies: about(library.studies),
    laws: about(library.laws),
    before: library.questions[at - 1],
    after: library.questions[at + 1],
  };
}
