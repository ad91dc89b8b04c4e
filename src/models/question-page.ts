import { uniqueById } from '../facts/values/memoize.ts';
import type { Library, LinkedPosition, WithId } from '../facts/load/types.ts';
import type { Question } from '../facts/schema/question.ts';
import { disagreementsOn, lawsOn, positionsOn, studiesOn } from './groups.ts';

/** How many statements a question's page shows of each side; the position's own page has all. */
export const STATEMENTS_SHOWN = 3;

const isSide = ({ party }: LinkedPosition) => party.role === 'negotiating';

/** Everything that the page of a question shows, in the order of the site. */
export function questionPage(question: WithId<Question>, library: Library) {
  const positions = positionsOn(question.id, library);
  const outside = positions.filter((position) => !isSide(position));
  const at = library.questions.findIndex(({ id }) => id === question.id);
  return {
    question,
    positions,
    sides: positions.filter(isSide),
    others: outside.filter(({ answer }) => answer !== 'none-found'),
    silent: outside.filter(({ answer }) => answer === 'none-found'),
    charts: uniqueById(positions.flatMap(({ charts }) => charts)).sort((a, b) => a.number - b.number),
    figures: uniqueById(positions.flatMap(({ figures }) => figures)),
    voices: library.voices
      .map((voice) => ({ ...voice, argues: voice.argues.filter((item) => item.question === question.id) }))
      .filter(({ argues }) => argues.length > 0),
    disagreements: disagreementsOn(question.id, library),
    studies: studiesOn(question.id, library),
    laws: lawsOn(question.id, library),
    before: library.questions[at - 1],
    after: library.questions[at + 1],
  };
}
