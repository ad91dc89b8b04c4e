import type { RecordKind } from '../../facts/schema/readers-words.ts';

/** What the search says while a reader uses it. The page hands these to its script as JSON, so `#` stands for what is filled in. */
const searchMessages = {
  oneResult: '1 result.',
  results: '# results.',
  noResults: 'Nothing was found.',
  unknownWords: 'Found nowhere',
  didYouMean: 'Close to it',
  cut: 'The question is very long: only its beginning was looked at.',
  noWord: 'Type a word: signs alone find nothing.',
  unknownFilter: 'There is no such filter, so it was left out',
  searchFailed: 'The search could not be loaded. Reload the page, or use the list of positions.',
  otherForm: 'This page is older than the search’s catalog. Reload it, or use the list of positions.',
  askSomething: 'Type a word, or choose a party or question.',
  loading: 'Searching…',
  onQuestion: 'On the question: #',
  heard: '#: heard',
  silent: '#: silent',
  rest: 'Also found',
  more: 'Show # more',
};

/** What a search result is. */
const recordKinds: Record<RecordKind, string> = {
  position: 'Position',
  chart: 'Chart',
  figure: 'Figure',
  disagreement: 'Disagreement',
  study: 'Study',
  law: 'Law',
  term: 'Glossary',
  event: 'Event',
  source: 'Source',
  voice: 'Commentator',
  help: 'Help',
  page: 'Page',
};

export const searchWords = { searchMessages, recordKinds };
