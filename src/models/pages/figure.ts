import type { Library, LinkedFigure } from '../../facts/load/types.ts';
import { formatDate } from '../../facts/values/dates.ts';
import { t } from '../../i18n/t.ts';
import { refs } from '../groups.ts';
import { askedText, attribution, dateOf, whoSays } from '../text.ts';
import { usedIn } from '../uses.ts';
import { entryPage, listPage } from './lists.ts';

export function figurePage(figure: LinkedFigure, library: Library) {
  const { locale } = library;
  const words = t(locale);
  const { id, display, counts, of, when, n, claims } = figure;
  const sources = claims.map(({ source }) => source);
  const date = (day: string) => formatDate(day, locale.code);
  const lastLooked = sources.map(({ lastChecked }) => lastChecked).sort();
  const entries = [`figures/${id}`, ...refs('sources', sources)];
  const facts = {
    [words.ofWhom]: of,
    [words.byWhom]: whoSays(figure, library),
    [words.ofWhen]: when ? date(when) : words.notStated,
    [words.howMany]: n === 'not reported' ? words.notReportedIn(date(lastLooked.at(-1)!)) : askedText(n, locale),
  };
  return {
    page: entryPage('figure', id, library, { title: `${display}: ${counts}`, description: `${counts}. ${of}.`, entries }),
    figure,
    facts,
    accounts: claims.map((claim) => ({
      ...{ id: claim.id, text: claim.text, claims: [claim] },
      ...{ who: attribution(claim, library), date: dateOf(claim, locale, true) },
    })),
    places: usedIn(figure.usedBy, library),
  };
}

/** Figures by the question that their first claim belongs to, those of no question last. */
export function figuresPage(library: Library) {
  const { questions, locale, figures } = library;
  const items = [...figures.values()].map((figure) => ({ ...figure, note: `${figure.of}. ${whoSays(figure, library)}` }));
  const byQuestion = Map.groupBy(items, ({ claims }) => claims[0]!.question);
  const group = (id: string, title: string) => {
    const list = byQuestion.get(id) ?? [];
    return { id: `on-${id}`, title, count: list.length, figures: list };
  };
  return {
    list: listPage('figures', library, { ownSearch: true }),
    groups: [...questions.map(({ id, short }) => group(id, short)), group('none', t(locale).elsewhere)].filter(({ count }) => count > 0),
  };
}
