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

/** A claim's publisher with the date, as a source line prints them. */
export function sourceOf({ date, source }: LinkedClaim, locale: Locale): string {
  const when = date ? formatDate(date, locale.code) : (source.publishedNote ?? '');
  return when ? `${source.publisher} (${when})` : source.publisher;
}

/** A sentence with its figures in their printed form. */
export const say = (sentence: string, { figures }: Pick<Library, 'figures'>) =>
  expandFigures(sentence, (id) => figures.get(id)?.display ?? '');

/** A sentence in parts: its words, and the figures that it names. */
export const textParts = (sentence: string, { figures }: Pick<Library, 'figures'>): (string | LinkedFigure)[] =>
  segmentsOf(sentence).map((part) => ('text' in part ? part.text : figures.get(part.figure)!));

/** Claims by their ids, which the linker has found to exist. */
export const claimsOf = (ids: string[], { claims }: Pick<Library, 'claims'>): LinkedClaim[] => ids.map((id) => claims.get(id)!);

/** Whose claim it is, where that is not the source itself; and its speaker. */
export function attribution({ voice, secondHand, speaker }: LinkedClaim, library: Library): string | undefined {
  const who = secondHand && voice ? nameOf(voice, library) : undefined;
  return [who, speaker].filter(Boolean).join(', ') || undefined;
}

/** How many were asked or counted, in words for a reader. */
export const askedText = (n: LinkedFigure['n'], locale: Locale): string =>
  t(locale).sampleNotes[n] ?? Number(n).toLocaleString(locale.code);

/** Where we looked for something, and until when, as a sentence. */
export const lookedText = ({ where, when }: { where: string; when: string }, locale: Locale) =>
  `${where}, ${t(locale).lookedUntil} ${formatDate(when, locale.code)}.`;

/** What we looked for and did not find, and in a line each place where we looked, once. */
export const lookedFor = (list: { for: string; where: string; when: string }[], locale: Locale) => ({
  texts: list.map((looked) => looked.for),
  where: `${t(locale).lookedIn}: ${[...new Set(list.map((looked) => lookedText(looked, locale)))].join(' ')}`,
});

/** A party's name inside a sentence: `the governor`. */
export const inText = ({ inText: name, short }: { inText?: string | undefined; short: string }) => name ?? short;

/** A party's name with its short form, where the one doesn't hold the other. */
export const fullName = ({ name, short }: { name: string; short: string }) => (name.includes(short) ? name : `${name} (${short})`);

/** The title of a position: `The governor on tea at noon`. */
export const positionTitle = ({ party, question }: Pick<LinkedPosition, 'party' | 'question'>, locale: Locale) =>
  t(locale).positionTitle(inText(party), question.about);

/** The answer of a position in one to three words. */
export function answerOf(position: LinkedPosition, locale: Locale): string {
  const words = t(locale);
  if (position.answer === 'none-found') return words.bases.none;
  if (position.answer === 'declined') return words.declined;
  return position.answerLabel ?? words.mixed;
}
