const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** The interface’s own words about positions: what a party says on a question, and what answers it. */
export const positionWords = {
  position: 'Position',
  positionTitle: (party: string, about: string) => capital(`${party} on ${about}`),
  evidence: {
    one: (party: string) => `# statement by ${party}, with its source`,
    many: (party: string) => `# statements by ${party}, with their sources`,
  },
  noteNumber: (number: number) => `Note ${number}: what it rests on`,
  statementsBy: {
    one: (party: string) => `# statement by ${party}`,
    many: (party: string) => `All # statements by ${party}`,
  },
  note: 'note',
  atItsStrongest: 'Each case is the strongest that we could make from what the party says.',
  itsCase: (party: string) => capital(`${party}’s case, at its strongest`),
  itsPosition: (party: string) => capital(`${party}’s position`),
  onNext: (party: string, number: number) => capital(`${party} on question ${number}`),
  inCharts: 'In charts',
  howItCame: 'How it came to this',
  onRecord: 'On record:',
  saidMost: 'What they say',
  othersOn: 'Others on this question',
  inDispute: 'In dispute',
  missingCount: 'What we could not find (#)',
  whoItIs: 'Who it is',
  repliedBy: 'What answers it',
  replies: 'What it answers',
  declined: 'Declined to say',
  mixed: 'Mixed',
  undated: 'undated',
  saidOf: (date: string) => `of ${date}`,
  ownAndReported: 'From its own pages, and as reported by others',
  firstThree: 'The first three statements of each side',
  asReportedBy: 'as reported by',
  /** A publisher's name inside a sentence. */
  inSentence: (name: string) => name.replace(/^(?:An?|The) /, (article) => article.toLowerCase()),
  nthClaim: (publisher: string, n: number) => `${publisher}, statement ${n}`,
  paragraph: (number: number) => `paragraph ${number}`,
};
