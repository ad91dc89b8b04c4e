/** The interface’s own words on paper, and on the page that holds everything for print. */
export const printWords = {
  permalink: 'Permalink',
  noHost: 'this site has no address of its own yet; put its host before the path',
  print: 'Print everything',
  printTitle: 'Everything on one page, to read or print',
  printNote: (subject: string) =>
    `${subject}: every question, position, chart, study, law and source on one page, with contents, to read or print.`,
  printHow: 'How to read this',
  printUnder:
    'Under each statement stand its source, its date and how far it was checked. Each source is told of in the list of sources: who is behind it, its interest, and its address.',
  printDiffer: '≠ stands after a number on which sources differ.',
  contents: 'Contents',
  part: (letter: string) => `Part ${letter}`,
  methodShort: 'How statements were checked',
  methodMore: 'The method is told in full here:',
};
