import type { Library, LinkedClaim, LinkedFigure, LinkedPosition } from '../facts/load/types.ts';
import { formatDate } from '../facts/values/dates.ts';
import { expandFigures, segmentsOf } from '../facts/values/figure-text.ts';
import { byId } from './groups.ts';
import type { Locale } from '../i18n/locale.ts';
import { t } from '../i18n/t.ts';

/** The name of a party, voice, speaker or source by its id; the id itself is never shown. */
export function nameOf(id: string, library: Pick<Library, 'parties' | 'voices' | 'sources' | 'site'>): string {
  const party = byId(library.parties).get(id)?.short;
  const voice = byId(library.voices).get(id)?.short;
  return party ?? voice ?? library.site.speakers[id] ?? byId(library.sources).get(id)?.publisher ?? id;
}

/** Who puts a figure forward, and that it is our arithmetic where it is. */
export function whoSays({ by, formula }: Pick<LinkedFigure, 'by' | 'formula'>, library: Library): string {
  const name = nameOf(by, library);
  return formula ? t(library.locale).workedOutFrom(name) : name;
}

/** The date of a claim for a reader, or that none is shown. */
export const dateOf = ({ date }: Pick<LinkedClaim, 'date'>, locale: Locale, short = false) =>
  date ? formatDate(date, locale.code, short) : t(locale).undated;

/** A sentence with its figures in their printed form. */
export const say = (sentence: string, { figures }: Pick<Library, 'figures'>) =>
  expandFigures(sentence, (id) => figures.get(id)?.display ?? '');

/** A sentence in parts: its words, and the figures that it names. */
export const textParts = (sentence: string, { figures }: Pick<Library, 'figures'>): (string | LinkedFigure)[] =>
  segmentsOf(sentence).map((part) => ('text' in part ? part.text : figures.get(part.figure)!));

/** Claims by their ids, which the linker has found to exist. */
export const claimsOf = (ids: string[], { claims }: Pick<Library, 'claims'>): LinkedClaim[] => ids.map((id) => claims.get(id)!);

/** Items with the claims that they name by id. */
export const withClaims = <T extends { claims: string[] }>(items: T[], library: Library) =>
  items.map((item) => ({ ...item, claims: claimsOf(item.claims, library) }));

/** Whose claim it is, and who reports it where it is second-hand: a line each. */
export function attribution({ voice, secondHand, source }: LinkedClaim, library: Library): string[] {
  const who = voice ? nameOf(voice, library) : source.publisher;
  return secondHand ? [who, t(library.locale).reportedBy(source.publisher)] : [who];
}

/** Who said it: the speaker where one is named, and who reports it where it is not the party's own page. */
export function spokenBy({ speaker, secondHand, source }: LinkedClaim, locale: Locale): string {
  const words = t(locale);
  const who = speaker ?? (secondHand ? words.speakerUnnamed : words.ownPage);
  return secondHand ? `${who}, ${words.reportedBy(source.publisher)}` : who;
}

/** How many were asked, as a reader is told. */
export const askedText = (n: LinkedFigure['n'], locale: Locale): string => t(locale).sampleNotes[n] ?? String(n);

/** Where something was looked for, and until when, as a sentence. */
export const lookedText = ({ where, when }: { where: string; when: string }, locale: Locale) =>
  `${where}, ${t(locale).lookedUntil} ${formatDate(when, locale.code)}.`;

/** The answer of a position in one to three words. */
export function answerOf(position: LinkedPosition, locale: Locale): string {
  const words = t(locale);
  if (position.answer === 'none-found') return words.noneFound;
  if (position.answer === 'declined') return words.declined;
  return position.answerLabel ?? words.mixed;
}
