/** Words of the page that shows every part of the pages. */
export const styleWords = {
  colors: { title: 'Colors', rail: 'As the reader’s device asks: light or dark.' },
  type: { title: 'Type' },
  parties: { title: 'Parties', rail: 'A shape and a name, always together. Filled: in its own words. Outlined: as reported by others.' },
  checked: { title: 'How far a statement was checked', rail: 'Words after a stroke. The less was seen, the thinner the stroke.' },
  sides: { title: 'Sides of a question', rail: 'Equal columns, equal type.' },
  silence: { title: 'Silence', rail: 'Dashes mean silence, and nothing else.' },
  lists: { title: 'Lists' },
  search: { title: 'Search' },
  statement: 'A statement and its evidence',
  partTitle: 'A part’s title',
  lede: 'The sentence that leads a page.',
  label: 'A label.',
  note: 'A note under a statement.',
  reading: 'Text for reading, with',
  link: 'a link',
  strong: 'a strong word',
  apart: 'one set apart',
  charts: {
    title: 'Charts',
    rail: 'Solid: on the record. Outlined: one side’s statement, a pledge, or no number of people. Striped: conditional.',
  },
} as const;
