import type { Library } from '../facts/load/types.ts';
import { CLAIM_STATES } from '../facts/schema/source.ts';
import { formatDate } from '../facts/values/dates.ts';
import { windowAround } from '../facts/values/window-around.ts';
import { t } from '../i18n/t.ts';
import { absolute, addresses } from './addresses.ts';
import { correctionHref } from './contact.ts';
import { changesAt } from './corrections.ts';
import { headTags, languagesOf, type MoreHead } from './head.ts';
import { HELP, mainPlaces, menuPlaces, morePlaces, PARTIES_NAMED, QUESTIONS_NAMED, type Place } from './navigation.ts';
import { lookedText } from './text.ts';

/** What is particular to a page, for its layout. */
export interface PageInfo {
  /** The page's own address; left out for the page that hosts show where nothing is found. */
  path?: string;
  title: string;
  description: string;
  crumbs?: Place[];
  question?: string;
  /** Path of the page's social card below `cards/`; left out, the site's general one. */
  card?: string;
  /** The day of what it shows, where that isn't the day on which we last looked things up. */
  date?: string;
  head?: MoreHead;
  /** Entries whose texts the page shows, by collection and id: `figures/cups`. Where one says that we did not find something, the page says where we looked. */
  entries?: string[];
  /** True where the page has a search form of its own, so that the footer needs none. */
  ownSearch?: boolean;
}

/** The questions in the menu: the one that the page belongs to, and those around it. */
function questionLinks(id: string | undefined, path: string | undefined, { questions, locale }: Library) {
  const current = questions.findIndex((question) => question.id === id);
  return windowAround(questions, current, QUESTIONS_NAMED).map((question) => {
    const href = addresses(locale).question(question.id);
    const at = question.id !== id ? undefined : href === path ? ('page' as const) : ('true' as const);
    return { number: question.number, name: question.question, href, current: at };
  });
}

/** Everything that the layout shows around a page: head, header, breadcrumbs, notices and footer. */
export function pageOf(library: Library, info: PageInfo) {
  const { path, title, crumbs = [], head, entries = [], ownSearch = false } = info;
  const { site, locale, searches } = library;
  const [words, address] = [t(locale), addresses(locale)];
  const helpPage = library.pages.get(HELP);
  const wholeTitle = path === address.home() ? `${site.name}: ${site.subject}` : `${title} · ${site.name}`;
  const languages = path === undefined ? [] : languagesOf(path, library);
  const found = entries.flatMap((entry) => searches.get(entry) ?? []);
  return {
    path,
    title: wholeTitle,
    tags: headTags({ ...info, title: path === address.home() ? wholeTitle : title }, languages, library),
    data: head?.data,
    site,
    /** The page in the site's other languages, or their front pages where it isn't translated. */
    others: (languages.length > 0 ? languages : languagesOf(address.home(), library)).filter(({ language }) => language !== locale.code),
    main: mainPlaces(library),
    menu: menuPlaces(library),
    parties: library.parties.slice(0, PARTIES_NAMED),
    help: helpPage && { name: helpPage.title, href: address.forMembers() },
    questions: questionLinks(info.question, path, library),
    crumbs: crumbs.length > 0 ? [{ name: words.home, href: address.home() }, ...crumbs] : [],
    /** What changed on the page after its publication, newest first. */
    changes: (path === undefined ? [] : changesAt(path, library)).map(({ date, kind, changed, href }) => ({
      name: words.changedOn[kind](formatDate(date, locale.code)),
      ...{ href, changed },
    })),
    /** Where we looked for what the page says that we did not find. */
    searches: [...new Set(found.map((search) => lookedText(search, locale)))],
    footer: {
      search: !ownSearch,
      asOf: words.asOf(formatDate(site.asOf, locale.code)),
      publisher: site.publisher ? words.publishedBy(site.publisher) : words.draft,
      states: CLAIM_STATES,
      places: [
        ...morePlaces(library),
        ...(site.contact ? [{ name: words.sendCorrection, href: correctionHref(site.contact, locale, path && absolute(path)) }] : []),
      ],
    },
  };
}

export type Page = ReturnType<typeof pageOf>;
