import { escapeUTF8 } from 'entities';

/** Signs that no text may hold: nobody sees them, and they change how it reads, or break a file. Joiners and Arabic letters are none. */
const REFUSED: [RegExp, string][] = [
  [/[\u202a-\u202e\u2066-\u2069]/u, 'which turns the direction of the text around it'],
  [/[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/u, 'which is a control character'],
  [/\p{Cs}/u, 'which is half a letter'],
  [/[\u2028\u2029\ufeff\ufff9-\ufffb\ufffe\uffff]/u, 'which ends a line or a file for some programs only'],
];

/** Matches each sign that no text may hold. */
export const REFUSED_SIGNS = new RegExp(REFUSED.map(([shape]) => shape.source).join('|'), 'gu');

const named = (sign: string) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Signs of a text that no text may hold, each once, as `U+202E, which turns …`. */
export const refusedSigns = (text: string): string[] =>
  [...new Set(text.match(REFUSED_SIGNS))].map((sign) => `${named(sign)}, ${REFUSED.find(([shape]) => shape.test(sign))![1]}`);

/** A text without the signs that none may hold. */
export const withoutRefused = (text: string): string => text.replace(REFUSED_SIGNS, '');

/** A text on one line, for files in which a line break or two spaces begin something new. */
export const oneLine = (text: string): string => withoutRefused(text.replace(/\s+/g, ' ')).replace(/ +/g, ' ').trim();

/** Text for an element or a quoted attribute of XML or HTML. Characters that XML 1.0 can't hold in any form are dropped. */
export const escapeXml = (text: string): string => escapeUTF8(withoutRefused(text));
