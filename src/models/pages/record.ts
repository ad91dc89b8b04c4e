import type { Library, LinkedClaim } from '../../facts/load/types.ts';
import type { Disagreement } from '../../facts/schema/record.ts';
import { formatDate } from '../../facts/values/dates.ts';
import { t } from '../../i18n/t.ts';
import { addresses } from '../addresses.ts';
import { changesOf } from '../corrections.ts';
import { byId, idsOf, matterCounts, refs, type Item } from '../groups.ts';
import { feedFiles, feedTags } from '../head.ts';
import { HELP, plainPages } from '../navigation.ts';
import { pageOf } from '../page.ts';
import { usedIn } from '../uses.ts';
import { entryPage, listPage } from './lists.ts';

/** The page of a commentator, with what it argues in the order of the questions. */
export const voicePage = (voice: Item<'voices'>, library: Library) => ({
  page: entryPage('voice', voice.id, library, { title: voice.name, description: voice.interest }),
  voice,
  argues: voice.argues
    .map((item) => ({ ...item, question: byId(library.questions).get(item.question)! }))
    .toSorted((a, b) => a.question.number - b.question.number),
});

/** What is said of each study: names and texts. */
export function studyFacts({ who, when, n, shows, notShown }: Item<'studies'>, { locale }: Library): Record<string, string> {
  const words = t(locale);
  return {
    [words.whoDidIt]: who,
    [words.published]: formatDate(when, locale.code),
    [words.howManyTested]: n,
    [words.shows]: shows,
    [words.notShown]: notShown,
  };
}

export const studyPage = (study: Item<'studies'>, library: Library) => ({
  page: entryPage('study', study.id, library, { title: study.title, description: study.who }),
  study,
  facts: studyFacts(study, library),
});

export function disagreementPage(disagreement: Item<'disagreements'>, library: Library) {
  const { id, title } = disagreement;
  const questions = library.questions.filter((question) => disagreement.questions.includes(question.id));
  const uses = questions.map((question) => ({ kind: 'question' as const, id: question.id }));
  return {
    page: entryPage('disagreement', id, library, { title, description: t(library.locale).disagreementNote(title) }),
    disagreement,
    questions: usedIn(uses, library),
  };
}

/** Disagreements with what we hold. @param whole true says of each how far it is settled */
export const matterList = (disagreements: Library['disagreements'], { locale }: Library, whole: boolean): Entry[] =>
  disagreements.map(({ id, title, hold, state }) => ({
    ...{ href: addresses(locale).disagreement(id), title, text: hold },
    ...(whole && { state }),
  }));

export const disagreementsPage = (library: Library) => ({
  list: listPage('disagreements', library, { ownSearch: true }),
  groups: matterCounts(library).map(({ state, name, count, list }) => ({
    ...{ id: state, title: name, count, entries: matterList(list, library, false) },
  })),
});

/** What a list says of an entry. */
export interface Entry {
  id?: string;
  href?: string;
  state?: Disagreement['state'];
  title: string;
  phones?: { label: string; phone: string; href: string }[];
  text?: string;
  status?: string;
  claims?: LinkedClaim[];
  note?: string | undefined;
}

/** Laws with their claims, and the day on which each one's status was looked up. */
export const lawList = (library: Library): Entry[] =>
  library.laws.map(({ id, name, requires, status, claims, asOf }) => ({
    ...{ id, title: name, text: requires, status, claims },
    note: `${t(library.locale).asAt(formatDate(asOf, library.locale.code))}.`,
  }));

/** Ways to get help, each with its claims and the telephone numbers as links need them. */
export const helpList = (library: Library): Entry[] =>
  library.help.map(({ id, title, text, claims, asOf, phones }) => ({
    ...{ id, title, text, claims },
    phones: phones.map((one) => ({ ...one, href: `tel:${one.phone.replace(/[^\d+]/g, '')}` })),
    note: `${t(library.locale).asAt(formatDate(asOf, library.locale.code))}.`,
  }));

export const termList = ({ terms, locale }: Library): Entry[] =>
  terms.map(({ id, term, meaning, also }) => ({
    ...{ id, title: term, text: meaning },
    note: also.length > 0 ? `${t(locale).alsoCalled}: ${also.join(', ')}` : undefined,
  }));

export const voiceList = ({ voices, locale }: Library): Entry[] =>
  voices.map(({ id, name, interest }) => ({ title: name, href: addresses(locale).voice(id), note: interest }));

export const studyList = ({ studies, locale }: Library): Entry[] =>
  studies.map(({ id, title, who }) => ({ title, href: addresses(locale).study(id), note: who }));

export const glossaryPage = (library: Library) => ({
  list: listPage('glossary', library, { entries: refs('terms', library.terms) }),
  terms: termList(library),
});

/** All corrections and revisions, newest first, and the feeds that tell of them. */
export function correctionsPage(library: Library) {
  const { locale } = library;
  const words = t(locale);
  return {
    list: listPage('corrections', library, { head: { tags: feedTags(locale) } }),
    changes: changesOf(library).map(({ id, date, kind, changed, said, why, pages, href }) => ({
      ...{ id, date, changed, said, why, pages, href },
      kind: words.versionKinds[kind],
      day: formatDate(date, locale.code),
    })),
    feeds: feedFiles(locale),
  };
}

/** Pages that list entries, and what is said of each. */
const LISTS = { laws: lawList, studies: studyList, voices: voiceList };

const isList = (id: string): id is keyof typeof LISTS => id in LISTS;

/** Ids of all pages of prose or of entries. */
export const textPages = (library: Library) => [...Object.keys(LISTS), HELP, ...idsOf(plainPages(library))].map((id) => ({ id }));

/** A page of entries, of prose or, where it helps members, of both. */
export function textPage(id: string, library: Library) {
  if (isList(id)) {
    const shown = id === 'laws' ? refs(id, library.laws) : [];
    return { ...listPage(id, library, { entries: shown }), entries: LISTS[id](library), prose: undefined };
  }
  const { title, description } = library.pages.get(id)!;
  const prose = `pages/${id}`;
  const page = pageOf(library, { path: addresses(library.locale).page(id), title, description, entries: [prose] });
  return { page, title, prose, ...(id === HELP && { note: description, entries: helpList(library) }) };
}
