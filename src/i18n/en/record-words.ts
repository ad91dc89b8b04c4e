/** The interface’s own words about the record itself: who keeps it, what was looked for, counted, left out and corrected. */
export const recordWords = {
  draft: 'Unpublished draft: no publisher has taken it on yet.',
  publishedBy: (name: string) => `Published by ${name}.`,
  asOf: (date: string) => `Last looked up on ${date}.`,
  notFoundMeans: 'What is called not found or unknown here was looked for in:',
  lookedIn: 'Looked in',
  lookedUntil: 'until',
  corrections: 'Corrections',
  sendCorrection: 'Send a correction',
  correctionSubject: 'Correction',
  correctionLetter: (page: string) => `${page}\n\nWhat is wrong:\n\nSource, with its date:\n`,
  fairness: 'Fairness',
};
