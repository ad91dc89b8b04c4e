import { drawAnswers, drawSides } from '../charts/render/card.ts';
import type { Drawing } from '../charts/layout/scene.ts';
import { formatWhen } from '../facts/values/dates.ts';
import type { Library, LinkedPosition } from '../facts/load/types.ts';
import { answerOf, say } from '../models/text.ts';
import { words } from '../i18n/words.ts';

/** What the social card of a page shows. `path` is its address below `cards/`. */
export interface PageCard {
  path: string;
  id: string;
  title: string;
  finding: string;
  foot: string;
  drawing?: Drawing;
}

const sides = (positions: LinkedPosition[]): Drawing =>
  drawSides(positions.map((position) => ({ ...position.party, hollow: position.basis !== 'own', text: answerOf(position) })));

/** What each side says of the whole matter: the first sentence that the overview gives it. */
function floors({ site, parties }: Library, spell: (sentence: string) => string): Drawing {
  const said = site.brief.flatMap((sentence) =>
    'party' in sentence && sentence.party ? [{ party: sentence.party, text: sentence.text }] : [],
  );
  const first = parties.flatMap((party) =>
    said
      .filter((one) => one.party === party.id)
      .slice(0, 1)
      .map(({ text: says }) => ({ ...party, hollow: false, text: spell(says) })),
  );
  return drawSides(first);
}

const answersOf = (party: string, { questions, positions }: Library): Drawing =>
  drawAnswers(questions.map(({ id, short }) => ({ question: short, answer: answerOf(positions.get(`${party}/${id}`)!) })));

/** Cards of the overview, of parties and of questions, and a general one for all other pages. */
export function pageCards(library: Library): PageCard[] {
  const { site, parties, questions, positions } = library;
  const bargaining = parties.filter(({ role }) => role === 'negotiating');
  const foot = `${site.name} · ${words.asOf(formatWhen(site.asOf))}`;
  const answers = (question: string) => sides(bargaining.map(({ id }) => positions.get(`${id}/${question}`)!));
  const [opening] = site.brief;
  return [
    { path: 'site', id: 'site', title: site.name, finding: site.description, foot: words.asOf(formatWhen(site.asOf)) },
    {
      path: 'index',
      id: 'index',
      title: site.subject,
      finding: say(opening!.text, library),
      foot,
      drawing: floors(library, (says) => say(says, library)),
    },
    ...questions.map(({ id, question }) => ({
      path: `questions/${id}`,
      id: `question-${id}`,
      title: question,
      finding: words.answersAtAGlance,
      foot,
      drawing: answers(id),
    })),
    ...parties.map(({ id, name, is }) => ({
      path: `parties/${id}`,
      id: `party-${id}`,
      title: name,
      finding: is,
      foot,
      drawing: answersOf(id, library),
    })),
  ];
}
