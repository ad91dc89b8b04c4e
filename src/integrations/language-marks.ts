import { decodeHTML, escapeText } from 'entities';
import { Parser } from 'htmlparser2';
import { isSaid } from '../facts/values/sentence.ts';

/** Elements that hold text alone, so that only they themselves can say its language. */
const TEXT_ONLY = new Set(['title', 'desc', 'option', 'textarea']);
const CODE = new Set(['script', 'style']);
const TEXTS = ['alt', 'title', 'aria-label', 'placeholder'];
const TEXT_META = /(^|:)(description|title|alt)$/;

/** An attribute of the page's notice, which stays where anything is marked. */
const NOTICE = 'data-where-untranslated';

const isLong = (text: string) => text.split(' ', 3).length === 3 && isSaid(text);
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Makes a function that marks what is not translated in a page's HTML. @param sentences of the original @param lang its language */
export function languageMarker(sentences: string[], lang: string): (html: string) => string {
  const pieces = sentences.flatMap((sentence) => [sentence, ...sentence.split(/\n|\{[^}]*\}|\]\([^)]*\)|\[/)]);
  const known = new Set(pieces.map(oneLine).filter(isSaid));
  const long = [...known].filter(isLong).sort((a, b) => b.length - a.length);
  const all = long.join('\n');
  /** The part of a text that is in the original's language. A drawing may have broken a sentence into lines. */
  const foreignIn = (text: string) =>
    known.has(text) || (isLong(text) && all.includes(text)) ? text : long.find((one) => one.length < text.length && text.includes(one));
  const mark = ` lang="${lang}" data-untranslated`;
  return (html) => {
    let [marked, copied] = ['', 0];
    const put = (at: number, text: string, length = 0) => {
      marked += html.slice(copied, at) + text;
      copied = at + length;
    };
    let anyMarked = false;
    let notice: { start: number; end: number } | undefined;
    /** The elements around, and whether each is in a language of its own. */
    const open: { name: string; start: number; own: boolean }[] = [];
    const parser = new Parser(
      {
        onopentag(name, attributes) {
          const start = parser.startIndex + 1 + name.length;
          const own = open.at(-1)?.own ?? false;
          const { content, name: said, property = said } = attributes;
          const texts = TEXT_META.test(property ?? '') ? [content] : TEXTS.map((key) => attributes[key]);
          const foreign = texts.some((text) => text && foreignIn(oneLine(decodeHTML(text))));
          const marks = foreign && !own && !('lang' in attributes);
          if (marks) put(start, mark);
          if (marks || 'data-untranslated' in attributes) anyMarked = true;
          if (NOTICE in attributes) notice = { start: parser.startIndex, end: html.length };
          open.push({ name, start, own: own || foreign || CODE.has(name) || (name !== 'html' && 'lang' in attributes) });
        },
        onclosetag: () => {
          const { name, start } = open.pop()!;
          if (notice && notice.start === start - 1 - name.length) notice.end = parser.endIndex + 1;
        },
        ontext(raw) {
          const around = open.at(-1);
          if (!around || around.own) return;
          const text = oneLine(decodeHTML(raw));
          const foreign = foreignIn(text);
          if (!foreign) return;
          anyMarked = true;
          if (TEXT_ONLY.has(around.name)) return put(around.start, mark);
          const tag = open.some(({ name }) => name === 'svg') ? 'tspan' : 'span';
          const [before = '', after = ''] = text.split(foreign, 2);
          const ends = [/^\s/, /\s$/].map((end) => (end.test(raw) ? ' ' : ''));
          const span = `<${tag}${mark}>${escapeText(foreign)}</${tag}>`;
          put(parser.startIndex, `${ends[0]}${escapeText(before)}${span}${escapeText(after)}${ends[1]}`, raw.length);
        },
      },
      { decodeEntities: false }, // one text node then arrives as one text
    );
    parser.end(html);
    // Where nothing is marked, nothing was put in, and places in the page are still what they were.
    if (notice && !anyMarked) return html.slice(0, notice.start) + html.slice(notice.end);
    return marked + html.slice(copied);
  };
}
