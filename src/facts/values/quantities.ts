import { withoutFigures } from './figure-text.ts';
import { memoize } from './memoize.ts';

const SMALL =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const BIG = ['hundred', 'thousand', 'million', 'billion'];

const BIGGER = `(?:[- ](?:${BIG.join('|')}))?`;

/** A number in words from twenty up: too many to count a list in the text, whatever noun follows. */
const MANY = `(?:${TENS.join('|')})(?:[- ](?:one|${SMALL.slice(0, 8).join('|')}))?${BIGGER}`;

/** A number in words from two up: `ten`, `twenty-four`, `two hundred`. "One" is mostly a pronoun. */
const CARDINAL = `(?:${MANY}|(?:${SMALL.join('|')})${BIGGER})`;

const VALUES = new Map<string, number>([
  ...SMALL.map((word, i): [string, number] => [word, i + 2]),
  ...TENS.map((word, i): [string, number] => [word, 10 * (i + 2)]),
]);

/** Digits for a number word, so that "five" equals "5"; one form for all of "doubled", "doubling"; any other word in lower case. */
function asDigits(word: string): string {
  if (/^(?:re)?doubl/i.test(word)) return 'double';
  const parts = word.toLowerCase().split(/[- ]/);
  const values = parts.map((part) => (part === 'one' ? 1 : VALUES.get(part)));
  return values.every((value) => value !== undefined) ? String(values.reduce((sum, value) => sum! + value!, 0)) : word.toLowerCase();
}

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';

const SPANISH_MONTH = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const SPANISH_SHORT = '(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)';

/** What may hold a number and is no quantity, by shape: never by a list of lines. */
const EXEMPT: RegExp[] = [
  /\b[A-Za-z][\w.-]*\d[\w.-]*/g, // names that hold a digit: an id, a product. Before years, since an id may end in one: tea-2026-1
  new RegExp(`\\b\\d{1,2}(?: al? \\d{1,2})? de ${SPANISH_MONTH}(?!\\p{L})`, 'giu'), // 18 de marzo
  new RegExp(`\\b\\d{1,2} ${SPANISH_SHORT}(?= (?:19|20)\\d{2}\\b)`, 'gu'), // 18 mar 2026
  /(?<!\p{L})(?:Figura|Nota|Pregunta|Versión|Sección|párrafo|declaración) \d+(?:\.\d+)?(?!\p{L})/giu, // names of parts in Spanish
  /\]\([^)]*\)/g, // the address of a Markdown link
  /https?:\/\/\S+/g,
  new RegExp(`\\b${MONTH}\\s+\\d{1,2}\\b(?:\\s+(?:to|and)\\s+\\d{1,2}\\b)?`, 'g'), // March 18
  new RegExp(`\\b\\d{1,2}\\s+${MONTH}(?=\\s|$)`, 'g'), // 18 March
  /\burn:\S+/g, // the id of an entry in a feed
  /\b\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, // 2026-03-18T00:00:00Z
  /\b\d{4}([-/])\d{2}(?:\1\d{2})?\b/g, // 2026-03-18
  /\b(?:19|20)\d{2}s?\b/g, // years
  /¶ \d+/g, // a paragraph
  /\b(?:SB|AB|HB|HR|HP|[Bb]ill|[Ss]ection|Article|[Ff]igure|[Nn]ote|[Tt]able|[Qq]uestion|[Vv]ersion|[Pp]aragraph|statement)\s\d+(?:\.\d+)?\b/g, // names of laws and parts
  /\b(?:CC (?:BY|0)[A-Z-]*|Creative Commons(?: [A-Z][A-Za-z-]+)+|[Ll]icen[cs]e)\s\d\.\d\b/g, // names of licenses
  /\b(?:Local|Ward|Room|Form|Type|type|Phase|Level)\s\d+\b/g, // names of other things
  /\b\d+(?:st|nd|rd|th)\b/g, // places in an order
  /\b\d{1,2}:\d{2}\b|\b24\/7\b/g, // times of day
  /(?<![\d-])(?:1-)?\d{3}-(?:\d{3}-)?\d{4}\b/g, // telephone numbers
  /\b(?:first|second|third|fourth|other|latter|better) (?:half|quarter)\b/gi, // a part of a year or game
  /\b(?:Thousands|Millions|Billions) of dollars(?=,|$)/g, // the unit at the head of a column
  /\b(?:ethnic|racial|religious) minorit(?:y|ies)\b/gi, // a group of people
  /\bdoubl(?:ed|es|ing) as\b/gi, // to be two things
  /\b(?:majority|minority) (?:leader|whip|caucus|party|opinion)\b/gi, // an office
];

/** What any dispute counts or measures: time, money, people, cases. A number word before one of these says how many. */
const NOUNS = [
  '(?:second|minute|hour|day|night|week|month|year|decade)s?|dollars|cents|percent|percentage points?|miles',
  'people|persons|men|women|adults|children|members|users|voters|workers|employees|lawmakers|students|participants|researchers',
  '(?:visit|session|case|call|complaint|charge|finding|fine|violation|office|machine|state|place|position|opening|job)s|countries',
].join('|');

/** Up to two words that may stand between a number and what it counts. */
const BETWEEN = '(?:[- ]+(?!(?:of|the|and|or|to|in|on|that|which|with|by|for|from|than|is|are|was|were)\\b)[a-z-]+){0,2}?[- ]+';

const PART = '(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)';

const withNouns = (nouns: string): RegExp[] => [
  new RegExp(`\\b(${CARDINAL})(?=${BETWEEN}(?:${nouns})\\b)`, 'gi'), // four years, five-day
  new RegExp(`(?<!\\bat )(?<!\\bthe )\\b(most) (?:[a-z-]+ )?(?:${nouns})\\b`, 'gi'),
];

/** Ways to say how many or how much in words. The group is what a source must print. */
const WORDS: RegExp[] = [
  ...withNouns(NOUNS),
  new RegExp(`\\b((?:one|${CARDINAL}) (?:in|out of) (?:every )?${CARDINAL})\\b`, 'gi'), // one in five
  new RegExp(`\\b((?:one|${CARDINAL})[- ]${PART}s?)\\b`, 'gi'), // two thirds
  new RegExp(`\\ba (${PART}) (?:of|more|less|fewer)\\b`, 'gi'), // a quarter of
  new RegExp(`\\bby (?:about |almost |nearly |over )?a (${PART})\\b`, 'gi'), // fell by a third
  new RegExp(`\\b(${MANY})(?=[ -][a-z])`, 'gi'), // thirty-two homes
  new RegExp(`\\b(${CARDINAL} times)\\b`, 'gi'),
  /\b(half)\b(?!-(?!hour|year|day))/gi,
  /\b(halv(?:ed|es|ing)|(?:re)?doubl(?:ed|es|ing)|(?:tripl|quadrupl)(?:e|ed|es|ing)|(?:two|three|four|five|ten)fold)\b/gi,
  /\b(double|twice) (?:as|the|its|their|that|what)\b/gi,
  /\b(majority|minority)\b/gi,
  /(?<!\bat )(?<!\bthe )\b(most) of\b/gi,
  /\b((?:nearly|almost) (?:all|every|none|no))\b/gi,
  /\b(dozens?|hundreds|thousands|millions|billions|trillions)\b/gi,
  /\ba (hundred|thousand|million|billion)\b/gi,
];

const DIGITS = /\d[\d,]*(?:\.\d+)?/g;

const TAG = /<(?:Cite|Chart)\b[^>]*>/g;

/** The text without what a figure prints and without what is no quantity. */
const bare = (text: string) => EXEMPT.reduce((rest, shape) => rest.replace(shape, ' '), withoutFigures(text).replace(TAG, ' '));

/** Quantities in digits that are in a text and come from no figure, as printed. */
export const inDigits = (text: string) =>
  !/\d/.test(text) ? [] : [...bare(text).matchAll(DIGITS)].map((match) => match[0].replace(/,+$/, ''));

const shapesFor = memoize((counted: readonly string[]) => (counted.length > 0 ? [...WORDS, ...withNouns(counted.join('|'))] : WORDS));

/** Quantities in words that come from no figure: `four` of "four years". @param counted plural nouns of the dispute, as in `site.yaml` */
export function inWords(text: string, counted: readonly string[] = []): string[] {
  const left = bare(text).replace(/\s+/g, ' ');
  return [...new Set(shapesFor(counted).flatMap((shape) => [...left.matchAll(shape)].map((match) => match[1]!.toLowerCase())))];
}

export const quantitiesIn = (text: string, counted: readonly string[] = []) => [...inDigits(text), ...inWords(text, counted)];

/** True where two forms say the same number: `Five` and `5`. */
export const sameNumber = (a: string, b: string) => asDigits(a) === asDigits(b);

/** Those of the numbers that none of the allowed ones is. */
export const without = (numbers: string[], allowed: readonly string[]) =>
  numbers.filter((one) => !allowed.some((other) => sameNumber(one, other)));
