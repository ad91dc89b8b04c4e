import { drawAnswers, drawSides } from '../charts/render/card.ts';
import type { SvgNode } from '../charts/layout/scene.ts';
import { formatDate } from '../facts/values/dates.ts';
import type { Library } from '../facts/load/types.ts';
import { answerOf, say } from '../models/text.ts';
import { t } from '../i18n/t.ts';

/** What a page's social card shows. */
export interface PageCard {
  /** Its address below `cards/`. */
  path: string;
  id: string;
  title: string;
  finding: string;
  foot: string;
  drawing?: SvgNode[];
}

/** The first sentence of the overview for each party. */
function firstSentences(library: Library): SvgNode[] {
  const { site, parties } = library;
  const sides = parties.flatMap((party) => {
    const first = site.brief.find((sentence) => 'party' in sentence && sentence.party === party.id);
    return first ? [{ ...party, hollow: false, text: say(first.text, library) }] : [];
  });
  return drawSides(sides);
}

/** What the negotiating parties answer to a question. */
function answersTo(question: string, { parties, positions, locale }: Library): SvgNode[] {
  const negotiating = parties.filter(({ role }) => role === 'negotiating').map(({ id }) => positions.get(`${id}/${question}`)!);
  return drawSides(
    negotiating.map((position) => ({ ...position.party, hollow: position.basis !== 'own', text: answerOf(position, locale) })),
  );
}

/** What a party answers to every question. */
const answersBy = (party: string, { questions, positions, locale }: Library): SvgNode[] =>
  drawAnswers(questions.map(({ id, short }) => ({ question: short, answer: answerOf(positions.get(`${party}/${id}`)!, locale) })));

/** Cards of the overview, of each party and question, and one for all other pages. */
export function pageCards(library: Library): PageCard[] {
  const { locale, site, parties, questions } = library;
  const words = t(locale);
  const asOf = words.asOf(formatDate(site.asOf, locale.code));
  const foot = `${site.name} · ${asOf}`;
  return [
    { path: 'site', id: 'site', title: site.name, finding: site.description, foot: asOf },
    {
      ...{ path: 'index', id: 'index', title: site.subject, finding: say(site.brief[0]!.text, library), foot },
      drawing: firstSentences(library),
    },
    ...questions.map(({ id, question }) => ({
      ...{ path: `questions/${id}`, id: `question-${id}`, title: question, finding: words.answersAtAGlance, foot },
      drawing: answersTo(id, library),
    })),
    ...parties.map(({ id, name, is }) => ({
      ...{ path: `parties/${id}`, id: `party-${id}`, title: name, finding: is, foot },
      drawing: answersBy(id, library),
    })),
  ];
}
