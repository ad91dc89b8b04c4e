import { drawAnswers, drawSides, type Card } from '../charts/render/card.ts';
import type { SvgNode } from '../charts/layout/scene.ts';
import { formatDate } from '../facts/values/dates.ts';
import type { Library } from '../facts/load/types.ts';
import { answerOf, say } from '../models/text.ts';
import { t } from '../i18n/t.ts';

/** What a page's social card shows. @property path its address below `cards/` */
type PageCard = Omit<Card, 'description' | 'literals'> & { path: string };

function firstSentences(library: Library): SvgNode[] {
  const { site, parties } = library;
  const sides = parties.flatMap((party) => {
    const first = site.glance.find((point) => point.party === party.id);
    return first ? [{ ...party, hollow: false, text: say(first.text, library) }] : [];
  });
  return drawSides(sides);
}

function answersTo(question: string, { parties, positions, locale }: Library): SvgNode[] {
  const negotiating = parties.filter(({ role }) => role === 'negotiating').map(({ id }) => positions.get(`${id}/${question}`)!);
  return drawSides(
    negotiating.map((position) => ({ ...position.party, hollow: position.basis !== 'own', text: answerOf(position, locale) })),
  );
}

const answersBy = (party: string, { questions, positions, locale }: Library): SvgNode[] =>
  drawAnswers(questions.map(({ id, short }) => ({ question: short, answer: answerOf(positions.get(`${party}/${id}`)!, locale) })));

/** Cards of the overview, of each party and question, and one for all other pages. */
export function pageCards(library: Library): PageCard[] {
  const { locale, site, parties, questions } = library;
  const words = t(locale);
  const asOf = words.asOf(formatDate(site.asOf, locale.code));
  const foot = `${site.name} · ${asOf}`;
  const card = (path: string, title: string, finding: string, drawing: SvgNode[]): PageCard => ({
    ...{ path, title, finding, foot, drawing },
    id: path.replace('questions/', 'question-').replace('parties/', 'party-'),
  });
  return [
    { path: 'site', id: 'site', title: site.name, finding: site.description, foot: asOf },
    card('index', site.subject, say(site.glance[0]!.text, library), firstSentences(library)),
    ...questions.map(({ id, question }) => card(`questions/${id}`, question, words.answersAtAGlance, answersTo(id, library))),
    ...parties.map(({ id, name, is }) => card(`parties/${id}`, name, is, answersBy(id, library))),
  ];
}
