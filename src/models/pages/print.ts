import type { Library } from '../../facts/load/types.ts';
import { t } from '../../i18n/t.ts';
import { memoize } from '../../facts/values/memoize.ts';
import { absolute, addresses } from '../addresses.ts';
import { chartCards, firstFigure } from '../chart-figure.ts';
import { METHOD, printedPages, printedQuestion, printParts, WHOLE } from '../navigation.ts';
import { pageOf } from '../page.ts';
import { questionBody } from '../question-body.ts';
import { gapsOf, matrixTable } from './lists.ts';
import { glanceOf } from './overview.ts';
import { helpList, lawList, studyFacts, termList, voiceList } from './record.ts';
import { sourceFacts } from './source.ts';
import { eventStrip, eventYears } from './timeline.ts';

/** A part of all that is there to print, or a question or chart in it. */
export interface Part {
  /** Its anchor on the page that holds all. */
  id: string;
  /** Its address below that of the contents. */
  path: string;
  /** No browser can print page numbers here, so parts have letters. */
  number: string;
  title: string;
  entries: Part[];
}

/** Anchors of what the contents list below a part. */
export const inPart = {
  question: (id: string) => `question-in-full-${id}`,
  chart: (id: string) => `figure-${id}`,
};

/** Every part, in the order in which they are read. Contents and headings are both made from this list. */
function partsOf(library: Library): Part[] {
  const { questions, charts, locale } = library;
  const entry = (id: string, path: string, number: string, title: string): Part => ({ id, path, number, title, entries: [] });
  const entries: Record<string, Part[]> = {
    questions: questions.map(({ id, number, question }) => entry(inPart.question(id), `${printedQuestion(id)}/`, String(number), question)),
    charts: charts.map(({ id, number, title }) =>
      entry(inPart.chart(id), `charts/#${inPart.chart(id)}`, t(locale).figureNumber(number), title),
    ),
  };
  return printParts(library).map(({ id, title }, i) => ({
    id,
    path: `${id}/`,
    number: String.fromCharCode('A'.charCodeAt(0) + i),
    title,
    entries: entries[id] ?? [],
  }));
}

/** Every page for paper but the contents, by its path below them, with what it holds: everything, a part, or the one question that it names. */
export function sheetsOf(library: Library) {
  const parts = partsOf(library);
  const inFull = parts.filter(({ id }) => id === 'questions');
  const sheet = (path: string, title: string, held: Part[], question?: string) => ({ path, title, parts: held, question });
  return [
    sheet(WHOLE, t(library.locale).printTitle, parts),
    ...parts.map((part) => sheet(part.id, part.title, [part])),
    ...library.questions.map(({ id, question }) => sheet(printedQuestion(id), question, inFull, id)),
  ];
}

const everything = memoize((library: Library) => {
  const address = addresses(library.locale);
  return {
    glance: glanceOf(library),
    matrix: matrixTable(library, true),
    parties: library.parties,
    voices: voiceList(library),
    questions: library.questions.map((question) => {
      const body = questionBody(question, library);
      // A part of its own draws them all.
      return { question, body, charts: chartCards(body.charts, library) };
    }),
    figures: library.charts.map((chart) => firstFigure(chart, library, ['wide', 'narrow'])),
    disagreements: library.disagreements,
    gaps: gapsOf(library),
    strip: library.events.length > 0 ? eventStrip(library) : undefined,
    years: eventYears(library),
    laws: lawList(library),
    studies: library.studies.map((study) => ({ ...study, facts: studyFacts(study, library) })),
    terms: termList(library),
    help: helpList(library),
    sources: library.sources.map((source) => sourceFacts(source, library)),
    prose: printedPages(library),
    method: { name: absolute(address.page(METHOD)), href: address.page(METHOD) },
  };
});

/** A page for paper; without a sheet, the contents. */
export function printPage(library: Library, sheet?: ReturnType<typeof sheetsOf>[number]) {
  const { site, locale, searches, questions } = library;
  const [words, address] = [t(locale), addresses(locale)];
  const parts = sheet?.parts ?? partsOf(library);
  const all = everything(library);
  return {
    ...all,
    page: pageOf(library, {
      path: address.print(sheet && `${sheet.path}/`),
      title: sheet ? words.toPrint(sheet.title) : words.print,
      description: words.printNote(site.subject, sheet ? (sheet.path === WHOLE ? words.printWhole : sheet.title) : words.printContents),
      crumbs: sheet ? [{ name: words.print, href: address.print() }] : [],
      entries: [...searches.keys()],
      ownSearch: true,
    }),
    parts,
    /** All that it lists, with the number of questions that there are. */
    of: questions.length,
    questions: all.questions.filter(({ question }) => !sheet?.question || question.id === sheet.question),
  };
}
