import { escapeAttribute, escapeText } from 'entities';
import type { Library } from '../facts/load/types.ts';
import { t } from '../i18n/t.ts';
import type { SearchRecord } from './records.ts';
import { fold, languageOf, numbersIn } from './text.ts';

/** What a part of a record counts, by Pagefind's weights, from 0 to 10. */
export const WEIGHT = { title: 8, about: 1.5, answer: 3, summary: 3, statement: 0.7, more: 0.3, readers: 2.5, kind: 7 };

/** A text with a space at both ends and between its words. */
const key = (text: string) => fold(` ${text} `).replace(/[^\p{L}\p{N}]+/gu, ' ');
/** True where a text says a name, in the singular or plural. */
const says = (text: string, name: string) => text.includes(name) || text.includes(`${name.slice(0, -1)}s `);

/** Gives the words that readers use for what a text says and that the text lacks. */
function readersWords({ readersWords: { same }, terms }: Library): (text: string) => string {
  const groups = [...same, ...terms.map(({ term, also }) => [term, ...also])].map((group) =>
    group.map((name) => ({ name, key: key(name) })),
  );
  return (text) => {
    const said = key(text);
    const names = groups.filter((group) => group.some((one) => says(said, one.key))).flat();
    return [...new Set(names.filter((one) => !says(said, one.key)).map(({ name }) => name))].join(' ');
  };
}

/** Makes the document by which Pagefind knows a record: its parts, each with an id, then words that find it and are not shown. */
export function documentsOf(library: Library): (record: SearchRecord) => string {
  const { locale } = library;
  const language = languageOf(t(locale).searchLanguage);
  const readers = readersWords(library);
  const kinds = new Map(library.readersWords.kinds.map(({ kind, words }) => [kind, words.join(' ')]));
  const data = (kind: 'meta' | 'filter', values: Record<string, string | undefined>) =>
    Object.entries(values).map(([name, text]) => (text ? `<i data-pagefind-${kind}="${name}:${escapeAttribute(text)}"></i>` : ''));
  // The end of other elements would get a full stop.
  const part = (id: string, weight: number, text: string) =>
    text.trim() ? `<dd id="${escapeAttribute(id)}" data-pagefind-title="-" data-pagefind-weight="${weight}">${escapeText(text)}</dd>` : '';
  const numbers = (text: string) =>
    numbersIn(text, language)
      .map(({ token }) => token)
      .join(' ');
  return ({ kind, title, note = '', about = '', summary, statements = [], more = '', party, question, answer, by, state, picture }) => {
    const silent = kind === 'position' && answer === undefined;
    const digests = statements.filter(({ digest }) => digest).map(({ id }) => id);
    const rest = [...statements.map(({ text }) => text), more].join(' ');
    return [
      `<html lang="${escapeAttribute(locale.code)}"><body data-pagefind-body>`,
      ...data('meta', { title: title + note, by, state, picture, digests: digests.join(' ') }),
      ...data('filter', { kind: silent ? 'silent' : kind, party, question }),
      part('-title', WEIGHT.title, title),
      part('-about', WEIGHT.about, about),
      part('-answer', WEIGHT.answer, answer ?? ''),
      part('-readers', WEIGHT.readers, silent ? '' : readers([title, about, answer, summary].join(' '))),
      part('-summary', WEIGHT.summary, summary),
      ...statements.map(({ id, text }) => part(id, WEIGHT.statement, text)),
      part('-more', WEIGHT.more, more),
      part('-kind', WEIGHT.kind, kinds.get(kind) ?? ''),
      part('-title-numbers', WEIGHT.title, numbers(title)),
      part('-summary-numbers', WEIGHT.summary, numbers(summary)),
      part('-numbers', WEIGHT.more, numbers(rest)),
      '</body></html>',
    ].join('');
  };
}
