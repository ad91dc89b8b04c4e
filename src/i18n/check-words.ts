import type { Check } from '../facts/load/parse.ts';

/** What each check of the content does, as the end of "The site is not built when …". The method page prints these. */
export const contentCheckWords: Record<Check, string> = {
  schema: 'a field is missing, unknown or of the wrong kind, or a date does not exist',
  references: 'a text names a claim, figure, party, question, event or search that does not exist',
  duplicates: 'two things share an id, or a place in an order',
  unusedClaims: 'a claim is used by no page and does not say why',
  sources: 'a source has no date and no word on it, links to a host that nobody reviewed, or a claim lists a number that it does not print',
  keptWords: 'what a survey asked lacks the key words of its item, or more than eight words are quoted',
  digests:
    'what is known only through a third-party summary made with AI tools is linked, quoted, stated instead of reported, or called highly certain, or, where confidence is low, carries a chart, summary or answer',
  evidence: 'a claim from a document that we hold differs from what a program found there: another paragraph, other numbers, or none',
  figures: 'a number is not printed by any claim that it rests on, lies outside the range that makes sense, or differs from its formula',
  charts:
    'the parts of a drawing do not add up, a mark lies past the end of its scale, a row has a cell too few, a row cites no claim that prints its number, or events are out of the order of their dates',
  versions: 'a kept version of a chart has no chart, date or reason',
  corrections: 'a correction takes the name of a version',
  cases:
    'a sentence of a party’s case cites nothing, states what we know from reports alone, a claim in it is not the party’s or about it, a statement is not used, or a case or sentence is too long',
  positions:
    'a party has no entry on a question, an answer has no statement, rests first on somebody else’s claim, or opens with a report although the party’s own page says it',
  questions: 'what both sides are said to agree on rests on no claim of one of them, or the label of an answer is too long',
  quantities: 'a sentence holds a quantity, in digits or in words, that no figure or claim named beside it prints',
  absence: 'a sentence says that we found nothing or that something is not reported, and the entry does not name the search',
  searchDays: 'a search, source, event or law is dated after the day on which we last looked things up',
  leftOut: 'a record that was left out is used after all',
  pages: 'a page that others link to is missing, or takes the address of another',
  order: 'a party has no place in the stated order, or two',
  hues: 'color-blind readers could take one side’s color for the other’s',
  fileNames: 'the name of a file could not be an address',
  spans: 'something ends before it begins, has one date twice, or a date less exact than it says',
  signs:
    'a text holds a sign that nobody sees and that changes how it reads: one that turns its direction, a control character, a torn letter',
  translations: 'a sentence is translated twice, or a translation has other figures, links or digits than its sentence',
};

/** What each check of the built site does, as the end of "It is not published when …". */
export const siteCheckWords = {
  quantities: 'a page, drawing, data file, card or feed prints a quantity that no figure or claim named on it prints',
  links: 'a link leads nowhere, or to a place that is not on its page',
  reach: 'a page or file cannot be reached from the front page',
  pages: 'two pages share a title or description, or one lacks its title, description, heading or language',
  languages:
    'a translated page holds a sentence of its original that does not say its language, or the languages of a page do not name each other',
  structuredData: 'what a page says to machines lacks a type or a field that its type needs',
  xml: 'a drawing, feed or sitemap is broken or incomplete',
  versions: 'a chart differs from its newest kept version',
  addresses: 'an address that was ever published no longer answers',
} as const;

export type SiteCheck = keyof typeof siteCheckWords;
