import type { Library, WithId } from '../../facts/load/types.ts';
import type { Party } from '../../facts/schema/party.ts';
import { addresses } from '../addresses.ts';
import { figuresBy, positionsOf } from '../groups.ts';
import { answerOf, fullName } from '../text.ts';
import { entryPage } from './lists.ts';

export function partyPage(party: WithId<Party>, library: Library) {
  const { locale } = library;
  const positions = positionsOf(party.id, library);
  return {
    page: entryPage('party', party.id, library, { title: party.name, description: party.is, card: `parties/${party.id}` }),
    party,
    name: fullName(party),
    heard: positions.filter(({ basis }) => basis !== 'none').map((position) => ({ ...position, answer: answerOf(position, locale) })),
    silent: positions
      .filter(({ basis }) => basis === 'none')
      .map(({ id, question }) => ({ name: question.question, href: addresses(locale).position(id) })),
    figures: figuresBy(party.id, library).map((figure) => ({ ...figure, note: figure.of })),
  };
}
