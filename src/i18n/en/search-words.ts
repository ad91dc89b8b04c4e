import type { RecordKind } from '../../facts/schema/readers-words.ts';

/** What the search says while a reader uses it. The page hands these to its script as JSON, so `#` stands for what is filled in. */
const searchMessages = {
  oneResult: '1 result',
  results: '# results',
  noResults: 'No results',
  forWords: ' for “#”',
  unknownWords: 'No matches for #.',
  quoted: '“#”',
  didYouMean: 'Did you mean “#”?',
  cut: 'That is a long question, so only its first words were searched.',
  noWord: 'Type a word or two to search.',
  stopWords: 'Those words are too common to search for. Add a word for what you want to know.',
  unknownFilter: 'No such filter, so we left it out: #.',
  failed: 'The search didn’t load. Reload the page, or use the A to Z above.',
  stale: 'This page and the search index come from different days. Reload the page, or use the A to Z above.',
  noWebAssembly: 'This browser can’t run the search, which needs WebAssembly. The A to Z above lists everything by name.',
  loading: 'Searching…',
  rest: 'Results',
  more: 'Show # more',
};

/** What a search result is. */
const recordKinds: Record<RecordKind, string> = {
  position: 'Position',
  question: 'Question',
  chart: 'Chart',
  figure: 'Figure',
  disagreement: 'Dispute',
  study: 'Study',
  law: 'Law',
  term: 'Glossary',
  event: 'Event',
  source: 'Source',
  voice: 'Commentator',
  help: 'Help for members',
  unknown: 'Not known',
  page: 'Page',
};

/** What the search must know of the language: words too common to search for, and how numbers are written in words. */
const searchLanguage = {
  stop:
    'a about after all also am an and any are as at be because been before being but by can could did do does doing for from get gets got had has have having ' +
    'he her here him his how i if in into is it its just let me more my no nor not of off on or our out over own please s she should so some such t tell than that the ' +
    'their them then there these they this those to too under until up very was we were what when where which while who whom whose why will with would you your ' +
    'much many best said say says saying really actually going like against back between both during each here most now only other same through',
  numbers:
    'one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 ' +
    'nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
  scales: 'hundred=1e2 k=1e3 thousand=1e3 m=1e6 mm=1e6 mil=1e6 million=1e6 millions=1e6 b=1e9 bn=1e9 bil=1e9 billion=1e9 billions=1e9',
};

export const searchWords = { searchMessages, recordKinds, searchLanguage };
