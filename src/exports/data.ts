import type { Library } from '../library/types.ts';
import { absolute, address, addressOf } from '../site/addresses.ts';

/** Every figure as one object: what is printed, what it counts, and the claims that it rests on, by id. */
export const figuresData = ({ figures }: Library) =>
  [...figures.values()].map(({ id, value, unit, shown, counts, of, by, when, n, interval, formula, claims, caveats }) => ({
    ...{ id, value, unit, shown, counts, of, by, when, n, interval, formula, caveats },
    claims: claims.map((claim) => claim.id),
    link: absolute(address.figure(id)),
  }));

/** Every claim as one object: what a source says, where in it, how far that was checked, and the numbers that it prints. */
export const claimsData = ({ claims }: Library) =>
  [...claims.values()].map(({ id, source, at, voice, question, kind, says, numbers, date, speaker, state, confidence, caveat }) => ({
    ...{ id, source: source.id, title: source.title, publisher: source.publisher, paragraph: at, voice, question, kind, says, numbers },
    ...{ date, speaker, state, confidence, caveat },
    link: absolute(address.claim(source.id, id)),
  }));

/** Numbers that no source prints because we counted or chose them, with the page where they stand and the reason. */
export const ownNumbersData = ({ ownNumbers }: Library) =>
  ownNumbers.map(({ place, number, why }) => ({ number, why, link: absolute(addressOf(place)) }));
