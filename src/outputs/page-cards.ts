import { drawAnswers, drawSides, type Card } from '../charts/render/card.ts';
import type { SvgNode } from '../charts/layout/scene.ts';
import { formatDate } from '../facts/values/dates.ts';
import type { Library, LinkedPosition } from '../facts/load/types.ts';
import { sidesOf } from '../models/groups.ts';
import { answerOf, say } from '../models/text.ts';
import { t } from '../i18n/t.ts';

/** What a page's social card shows. @property path its address below `cards/` */
type PageCard = Omit<Card, 'description' | 'literals'> & { path: string };

/** Cards of the overview, of each party and question, and one for all other pages. */
export function pageCards(library: Library): PageCard[] {
  const { locale, site, parties, questions, positions } = library;
  const words = t(locale);
  const asOf = words.asOf(formatDate(site.asOf, locale.code));
  const foot = `${site.name} · ${asOf}`;
  const card = (path: string, title: string, finding: string, drawing: SvgNode[]): PageCard => ({
    ...{ path, title, finding, foot, drawing },
    id: path.replace('questions/', 'question-').replace('parties/', 'party-'),
  });
  const answer = (position: LinkedPosition) => answerOf(position, locale);
  const said = parties.flatMap((party) => {
    const first = site.glance.find((point) => point.party === party.id);
    return first ? [{ ...party, hollow: false, text: say(first.text, library) }] : [];
  });
  const answersTo = (question: string) =>
    sidesOf(library).map((party) => {
      const position = positions.get(`${party.id}/${question}`)!;
      return { ...party, hollow: position.basis !== 'own', text: answer(position) };
    });
  const answersBy = (party: string) =>
    questions.map(({ id, short }) => ({ question: short, answer: answer(positions.get(`${party}/${id}`)!) }));
  return [
    { path: 'site', id: 'site', title: site.name, finding: site.description, foot: asOf },
    card('index', site.subject, say(site.glance[0]!.text, library), drawSides(said)),
    ...questions.map(({ id, question }) => card(`questions/${id}`, question, words.answersAtAGlance, drawSides(answersTo(id)))),
    ...parties.map(({ id, name, is }) => card(`parties/${id}`, name, is, drawAnswers(answersBy(id)))),
  ];
}
