import { drawAnswers, drawSides } from '../charts/render/card.ts';
import type { Drawing } from '../charts/layout/scene.ts';
import { formatDate } from '../facts/values/dates.ts';
import type { Library, LinkedPosition } from '../facts/load/types.ts';
import { answerOf, say } from '../models/text.ts';
import type { Locale } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';

/** What the social card of a page shows. `path` is its address below `cards/`. */
export interface PageCard {
  path: string;
  id: string;
  title: string;
  finding: string;
  foot: string;
  drawing?: Drawing;
}

const sides = (positions: LinkedPosition[], locale: Locale): Drawing =>
  drawSides(positions.map((position) => ({ ...position.party, hollow: position.basis !== 'own', text: answerOf(position, locale) })));

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

const answersOf = (party: string, { questions, positions, locale }: Library): Drawing =>
  drawAnswers(questions.map(({ id, short }) => ({ question: short, answer: answerOf(positions.get(`${party}/${id}`)!, locale) })));

/** Cards of the overview, of parties and of questions, and a general one for all other pages. */
export function pageCards(library: Library): PageCard[] {
  const { locale, site, parties, questions, positions } = library;
  const words = t(locale);
  const asOf = words.asOf(formatDate(site.asOf, locale.code));
  const bargaining = parties.filter(({ role }) => role === 'negotiating');
  const foot = `${site.name} · ${asOf}`;
  const answers = (question: string) =>
    sides(
      bargaining.map(({ id }) => positions.get(`${id}/${question}`)!),
      locale,
    );
  const [opening] = site.brief;
  return [
    { path: 'site', id: 'site', title: site.name, finding: site.description, foot: asOf },
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
