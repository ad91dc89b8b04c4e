import type { Library, LinkedPosition } from '../../facts/load/types.ts';
import { formatDate, newestFirst } from '../../facts/values/dates.ts';
import { uniqueById } from '../../facts/values/memoize.ts';
import { windowAround } from '../../facts/values/window-around.ts';
import { t } from '../../i18n/t.ts';
import { absolute, addresses } from '../addresses.ts';
import { chartCards } from '../chart-figure.ts';
import type { MoreHead } from '../head.ts';
import { disagreementsOn, positionsOn } from '../groups.ts';
import { PARTIES_NAMED } from '../navigation.ts';
import { pageOf } from '../page.ts';
import { answerOf, dateOf, fullName, lookedFor, say } from '../text.ts';

/** How many statements the structured data names; the first ones carry the answer. */
const STATEMENTS_IN_HEAD = 3;

/** A document, by its title and, where it may be linked, its own address. */
const workOf = ({ title, url }: { title: string; url?: string | undefined }) => ({
  '@type': 'CreativeWork',
  name: title,
  ...(url && { url }),
});

/** A position in the terms of schema.org: a claim, who makes it, and where. It is never rated. */
export function positionHead(position: LinkedPosition, library: Library): MoreHead {
  if (position.basis === 'none') return { tags: [] };
  const address = addresses(library.locale);
  const works = uniqueById(position.statements.slice(0, STATEMENTS_IN_HEAD).map(({ claims }) => claims[0].source));
  return {
    tags: [],
    data: {
      '@context': 'https://schema.org',
      '@type': 'Claim',
      text: say(position.summary, library),
      url: absolute(address.position(position.id)),
      author: { '@type': 'Organization', name: position.party.name, url: absolute(address.party(position.party.id)) },
      appearance: works.map(workOf),
    },
  };
}

/** The page of one party's position on one question. */
export function positionPage(position: LinkedPosition, library: Library) {
  const { party, question, repliedBy, replies } = position;
  const { locale, parties, questions, site } = library;
  const [words, address] = [t(locale), addresses(locale)];
  const near = new Set(windowAround(parties, parties.indexOf(party), PARTIES_NAMED));
  const others = positionsOn(question.id, library).filter((other) => other.party !== party && near.has(other.party));
  const answering = [...repliedBy, ...replies];
  const withAnswer = (other: LinkedPosition) => ({ ...other, answer: answerOf(other, locale) });
  const following = questions[questions.indexOf(question) + 1];
  const path = address.position(position.id);
  const silent = position.answer === 'none-found';
  const summary = say(position.summary, library);
  const fullTitle = words.positionTitle(party.name, question.question);
  return {
    page: pageOf(
      {
        path,
        title: words.positionTitle(party.short, question.question),
        description: silent ? `${fullTitle} ${summary}` : summary,
        crumbs: [
          { name: words.questions, href: address.questions() },
          { name: `${question.number}. ${question.short}`, href: address.question(question.id) },
        ],
        question: question.id,
        head: positionHead(position, library),
        entries: [`positions/${position.id}`],
      },
      library,
    ),
    position,
    party,
    question,
    silent,
    name: fullName(party),
    answer: answerOf(position, locale),
    statements: position.statements
      .toSorted((a, b) => newestFirst(a.claims[0].date, b.claims[0].date))
      .map(({ text, claims }) => ({ text, claims, date: dateOf(claims[0], locale, true), who: claims[0].speaker })),
    charts: chartCards(position.charts, library),
    figures: position.figures.map((figure) => ({ ...figure, note: [`${figure.of}.`, figure.caveats[0]].filter(Boolean).join(' ') })),
    /** Positions that answer this one, then those that it answers; each is shown once. */
    answers: [
      { title: words.repliedBy, list: repliedBy },
      { title: words.replies, list: replies.filter((other) => !repliedBy.includes(other)) },
    ]
      .filter(({ list }) => list.length > 0)
      .map(({ title, list }) => ({ title, list: list.map((other) => withAnswer(other)) })),
    /** Still other parties on the same question: those on record, and those of whom nothing was found. */
    others: {
      heard: others.filter((other) => other.basis !== 'none' && !answering.includes(other)).map(withAnswer),
      silent: others.filter(({ basis }) => basis === 'none'),
    },
    disagreements: disagreementsOn(question.id, library),
    missing: lookedFor(position.missing, locale),
    citation: `${site.name}. “${fullTitle}” ${words.asOf(formatDate(site.asOf, locale.code))} ${absolute(path)}`,
    /** The same party on the next question. */
    next: following && { name: following.question, number: following.number, href: address.position(`${party.id}/${following.id}`) },
  };
}
