const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** The interface’s own words about positions: what a party says on a question, and what answers it. */
export const positionWords = {
  positionTitle: (party: string, about: string) => capital(`${party} on ${about}`),
  statements: (party: string) => `What ${party} has said`,
  byWeight: { one: '# statement', many: '# statements, the most important first' },
  statementsBy: {
    one: (party: string) => `# statement by ${party}`,
    many: (party: string) => `All # statements by ${party}`,
  },
  note: 'note',
  itsCase: (party: string) => capital(`${party}’s case, at its strongest`),
  itsPosition: (party: string) => capital(`${party}’s position`),
  onNext: (party: string, number: number) => capital(`${party} on question ${number}`),
  inCharts: 'In charts',
  howItCame: 'How it came to this',
  onRecord: 'On record:',
  saidMost: 'What they say',
  othersOn: 'Others on this question',
  inDispute: 'In dispute',
  missingCount: 'Looked for and not found (#)',
  repliedBy: 'What answers it',
  replies: 'What it answers',
  declined: 'Declined to say',
  mixed: 'Mixed',
  undated: 'undated',
  ownAndReported: 'From its own pages, and as reported by others',
  firstThree: 'The first three statements of each side',
  asReportedBy: 'as reported by',
  /** A publisher's name inside a sentence. */
  inSentence: (name: string) => name.replace(/^(?:An?|The) /, (article) => article.toLowerCase()),
  nthClaim: (publisher: string, n: number) => `${publisher}, statement ${n}`,
  paragraph: (number: number) => `paragraph ${number}`,
};
