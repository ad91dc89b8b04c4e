import type { Library, LinkedPosition, LinkedQuestion } from '../facts/load/types.ts';
import { uniqueById } from '../facts/values/memoize.ts';
import { disagreementsOn, lawsOn, positionsOn, studiesOn } from './groups.ts';
import { whoSays } from './text.ts';

/** How many statements a question's page shows of each side; the position's own page has all. */
export const STATEMENTS_SHOWN = 3;

const isSide = ({ party }: LinkedPosition) => party.role === 'negotiating';
const isSilent = ({ answer }: LinkedPosition) => answer === 'none-found';

/** Everything known about a question, in the order of the site: its own page and the print page show it. */
export function questionBody(question: LinkedQuestion, library: Library) {
  const positions = positionsOn(question.id, library);
  const outside = positions.filter((position) => !isSide(position));
  const isOn = (item: { question: string }) => item.question === question.id;
  return {
    question,
    agreed: question.agreed,
    positions,
    sides: positions.filter(isSide),
    others: outside.filter((position) => !isSilent(position)),
    silent: outside.filter(isSilent),
    charts: uniqueById(positions.flatMap(({ charts }) => charts)).sort((a, b) => a.number - b.number),
    figures: uniqueById(positions.flatMap(({ figures }) => figures)).map((figure) => ({
      ...figure,
      note: `${figure.of}. ${whoSays(figure, library)}`,
    })),
    voices: library.voices.map((voice) => ({ ...voice, argues: voice.argues.filter(isOn) })).filter(({ argues }) => argues.length > 0),
    disagreements: disagreementsOn(question.id, library),
    studies: studiesOn(question.id, library),
    laws: lawsOn(question.id, library),
  };
}

export type QuestionBody = ReturnType<typeof questionBody>;
