import type { Library, LinkedPosition } from '../../facts/load/types.ts';
import { formatDate } from '../../facts/values/dates.ts';
import { uniqueById } from '../../facts/values/memoize.ts';
import { windowAround } from '../../facts/values/window-around.ts';
import { t } from '../../i18n/t.ts';
import { absolute, addresses } from '../addresses.ts';
import { chartCards } from '../chart-figure.ts';
import type { MoreHead } from '../head.ts';
import { disagreementsOn, positionsOn } from '../groups.ts';
import { PARTIES_NAMED } from '../navigation.ts';
import { pageOf } from '../page.ts';
import { notesOf } from '../cited.ts';
import { answerOf, dateOf, fullName, inText, positionTitle, say } from '../text.ts';

/** How many statements the structured data names; the first ones carry the answer. */
const STATEMENTS_IN_HEAD = 3;

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
      appearance: works.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title, ...(url && { url }) })),
    },
  };
}

/** How its statements are known: from the party's own pages, by report, or both; undefined where there are none. */
function knownBy({ statements }: LinkedPosition, { locale }: Library): string | undefined {
  const { bases, ownAndReported } = t(locale);
  const own = statements.filter((statement) => statement.own).length;
  if (statements.length === 0) return undefined;
  return own === statements.length ? bases.own : own === 0 ? bases.reported : ownAndReported;
}

export function positionPage(position: LinkedPosition, library: Library) {
  const { party, question, repliedBy, replies } = position;
  const { locale, parties, questions, site } = library;
  const [words, address] = [t(locale), addresses(locale)];
  const near = new Set(windowAround(parties, parties.indexOf(party), PARTIES_NAMED));
  const others = positionsOn(question.id, library).filter((other) => other.party !== party && near.has(other.party));
  const following = questions[questions.indexOf(question) + 1];
  const path = address.position(position.id);
  const notes = notesOf(position, library);
  const silent = position.answer === 'none-found';
  const summary = say(position.summary, library);
  const title = positionTitle(position, locale);
  return {
    page: pageOf(library, {
      path,
      title,
      description: silent ? `${title}: ${summary}` : summary,
      crumbs: [
        { name: words.questions, href: address.questions() },
        { name: `${question.number}. ${question.short}`, href: address.question(question.id) },
      ],
      question: question.id,
      head: positionHead(position, library),
      entries: [`positions/${position.id}`],
    }),
    position,
    party,
    question,
    silent,
    name: fullName(party),
    titles: {
      case: words[party.role === 'authority' ? 'itsPosition' : 'itsCase'](inText(party)),
      evidence: words.evidence[position.statements.length === 1 ? 'one' : 'many'](inText(party)),
    },
    answer: answerOf(position, locale),
    known: knownBy(position, library),
    notes,
    /** The evidence, as the case numbers it. */
    statements: position.statements
      .map(({ text, claims }) => ({
        ...{ id: claims[0].id, text, claims },
        number: claims.flatMap((claim) => notes.get(claim.id)?.number ?? [])[0],
        date: dateOf(claims[0], locale, true),
        who: claims[0].speaker,
      }))
      .toSorted((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity)),
    charts: chartCards(position.charts, library),
    figures: position.figures.map((figure) => ({ ...figure, note: [`${figure.of}.`, figure.caveats[0]].filter(Boolean).join(' ') })),
    /** Positions that answer this one, then those that it answers; each is shown once. */
    answers: [
      { title: words.repliedBy, list: repliedBy },
      { title: words.replies, list: replies.filter((other) => !repliedBy.includes(other)) },
    ],
    /** Still other parties on record on the same question. */
    others: others
      .filter((other) => other.basis !== 'none' && ![...repliedBy, ...replies].includes(other))
      .map((other) => ({ ...other, answer: answerOf(other, locale) })),
    disagreements: disagreementsOn(question.id, library),
    citation: `${site.name}. ${words.titleCited(title)} ${words.asAt(formatDate(site.asOf, locale.code))}. ${absolute(path)}`,
    next: following && {
      name: following.question,
      above: words.onNext(inText(party), following.number),
      href: address.position(`${party.id}/${following.id}`),
    },
  };
}
