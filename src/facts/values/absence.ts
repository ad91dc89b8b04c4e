/** Ways to say that we looked for something, in more than one place, and did not find it. */
const NOT_FOUND: RegExp[] = [
  /\b(?:not|never) (?:been )?found\b/i,
  /\bfound (?:nowhere|on no|in no|by nobody)\b/i,
  /\b(?:no|none)\b[^.;:]{0,80}?\b(?:was|were|has been|have been|could be) found\b/i,
  /\bwe found (?:(?:it|them|this|that) )?(?:no\b|none\b|nothing\b|nowhere\b|on no\b|in no\b)|\bwe (?:could not|couldn’t) find\b/i,
  /\bunknown\b|\bnot known\b|\bnobody (?:is known|knows)\b/i,
];

/** Ways to say that a document that was read is silent. */
const NOT_SAID = /\bnot (?:reported|stated)\b/i;

/** A text in one line, without what it only quotes. */
const said = (text: string) => text.replace(/“[^”]*”/g, '').replace(/\s+/g, ' ');

/** True where a text says that a search found nothing. */
export const saysNotFound = (text: string) => NOT_FOUND.some((shape) => shape.test(said(text)));

/** True where a text says that what was read is silent. */
export const saysNotSaid = (text: string) => NOT_SAID.test(said(text));
