/** What the search says while a reader uses it. Apart from the other words, because a script loads these. */
export const searchWords = {
  results: (count: number) => (count === 1 ? '1 result.' : `${count} results.`),
  noResults: 'Nothing was found.',
  unknownWords: 'Found nowhere',
  searchFailed: 'The search index could not be loaded. Reload the page, or use the list of positions.',
  askSomething: 'Type a word, or choose a party or question.',
} as const;
