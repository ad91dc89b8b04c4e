import { drawSides } from '../charts/card.ts';
import type { Drawing } from '../charts/scene.ts';
import { formatWhen } from '../domain/dates.ts';
import type { Library, LinkedPosition } from '../library/types.ts';
import { answerOf, say } from '../site/says.ts';
import { words } from '../site/words.ts';

/** What the social card of a page shows. `path` is its address below `cards/`. */
export interface PageCard {
  path: string;
  id: string;
  title: string;
  finding: string;
  foot: string;
  drawing?: Drawing;
}

function sides(positions: LinkedPosition[]): Drawing {
  return drawSides(
    positions.map((position) => ({
      mark: position.party.mark,
      tone: position.party.tone,
      short: position.party.short,
      hollow: position.basis !== 'own',
      says: answerOf(position),
    })),
  );
}

/** Cards of the overview, of parties and of questions, and a general one for all other pages. */
export function pageCards(library: Library): PageCard[] {
  const { site, parties, questions, positions } = library;
  const bargaining = parties.filter(({ role }) => role === 'negotiating');
  const foot = `${site.name} · ${words.asOf(formatWhen(site.asOf))}`;
  const answers = (question: string) => sides(bargaining.map(({ id }) => positions.get(`${id}/${question}`)!));
  const [opening] = site.brief;
  return [
    { path: 'site', id: 'site', title: site.name, finding: site.description, foot: words.asOf(formatWhen(site.asOf)) },
    { path: 'index', id: 'index', title: site.subject, finding: say(opening!.says, library), foot },
    ...questions.map(({ id, question }) => ({
      path: `questions/${id}`,
      id: `question-${id}`,
      title: question,
      finding: words.answersAtAGlance,
      foot,
      drawing: answers(id),
    })),
    ...parties.map(({ id, name, is }) => ({ path: `parties/${id}`, id: `party-${id}`, title: name, finding: is, foot })),
  ];
}
