import type { Library } from '../../facts/load/types.ts';
import { t } from '../../i18n/t.ts';
import { absolute, addresses } from '../addresses.ts';
import { chartCards, firstFigure } from '../chart-figure.ts';
import { emptyPages, METHOD, printedPages } from '../navigation.ts';
import { pageOf } from '../page.ts';
import { questionBody } from '../question-body.ts';
import { withClaims } from '../text.ts';
import { matrixTable } from './matrix.ts';
import { gapsOf } from './not-known.ts';
import { briefOf } from './overview.ts';
import { helpList, lawList, studyFacts, termList, voiceList, withAccounts } from './record.ts';
import { sourceFacts } from './source.ts';
import { eventStrip, eventYears } from './timeline.ts';

/** A part of the page that holds everything. */
export interface Part {
  /** Its anchor on the page. */
  id: string;
  /** No browser can print page numbers here, so parts have letters. */
  letter: string;
  title: string;
  /** What the contents list below the part. */
  entries: { number: string; title: string; href: string }[];
}

/** The id of the part that holds a page of prose. */
export const pagePart = (id: string) => `about-${id}`;

/** Anchors of what the contents list below a part. */
export const inPart = {
  question: (id: string) => `question-in-full-${id}`,
  chart: (id: string) => `figure-${id}`,
};

/** Every part, in the order in which they are read. Contents and headings are both made from this list. */
function partsOf(library: Library): Part[] {
  const { questions, charts, pages, locale } = library;
  const words = t(locale);
  const parts: [id: string, title: string, entries?: Part['entries']][] = [
    ['overview', words.home],
    ['parties', words.partiesTitle],
    [
      'questions',
      words.questionsTitle,
      questions.map(({ id, number, question }) => ({ number: String(number), title: question, href: `#${inPart.question(id)}` })),
    ],
    [
      'charts',
      words.chartsTitle,
      charts.map(({ id, number, title }) => ({ number: words.figureNumber(number), title, href: `#${inPart.chart(id)}` })),
    ],
    ['disagreements', words.disagreementsTitle],
    ['not-known', words.notKnownTitle],
    ['timeline', words.timelineTitle],
    ['laws', words.lawsTitle],
    ['studies', words.studies],
    ['glossary', words.glossaryTitle],
    ['help', pages.get('for-members')?.title ?? ''],
    ['sources', words.sourcesTitle],
    ...printedPages(library).map(({ id, title }): [string, string] => [pagePart(id), title]),
    [METHOD, words.methodShort],
  ];
  const pageOfPart = (id: string) => addresses(locale).page(id === 'help' ? 'for-members' : id);
  const filled = parts.filter(([id]) => !emptyPages(library).has(pageOfPart(id)));
  return filled.map(([id, title, entries = []], i) => ({ id, letter: String.fromCharCode('A'.charCodeAt(0) + i), title, entries }));
}

/** The page with everything on it, for paper. */
export function printPage(library: Library) {
  const { site, locale, searches } = library;
  const [words, address] = [t(locale), addresses(locale)];
  return {
    page: pageOf(
      {
        path: address.print(),
        title: words.printTitle,
        description: words.printNote(site.subject),
        entries: [...searches.keys()],
        ownSearch: true,
      },
      library,
    ),
    parts: partsOf(library),
    brief: briefOf(library),
    matrix: matrixTable(library, true),
    parties: library.parties,
    voices: voiceList(library),
    questions: library.questions.map((question) => {
      const body = questionBody(question, library);
      // A part of its own draws them all.
      return { question, body, charts: chartCards(body.charts, library) };
    }),
    figures: library.charts.map((chart) => firstFigure(chart, library, ['wide', 'narrow'])),
    disagreements: library.disagreements.map((entry) => withAccounts(entry, library)),
    gaps: gapsOf(library),
    strip: library.events.length > 0 ? eventStrip(library) : undefined,
    years: eventYears(library),
    laws: lawList(library),
    studies: withClaims(library.studies, library).map((study) => ({ ...study, facts: studyFacts(study, library) })),
    terms: termList(library),
    help: helpList(library),
    sources: library.sources.map((source) => sourceFacts(source, library)),
    prose: printedPages(library),
    method: { name: absolute(address.page(METHOD)), href: address.page(METHOD) },
  };
}
