import { test } from 'node:test';
import { data, failsAsItShould, type Way } from '../../testing/spoil.ts';

/** Ways to spoil numbers, and what says that there are none. */
const WAYS: Way[] = [
  [
    'a share over 100',
    (raw) => Object.assign(data(raw.figures[0]), { value: 130, unit: '%', display: '130%' }),
    'content/figures/cups.yaml',
    /value: is 130, outside 0 to 100/,
  ],
  [
    'a figure that none of its claims prints',
    (raw) => Object.assign(data(raw.figures[0]), { value: 31, display: '31' }),
    'content/figures/cups.yaml',
    /display: prints "31", which none of its claims prints/,
  ],
  [
    'a printed form that is not the value',
    (raw) => (data(raw.figures[0])['display'] = '31'),
    'content/figures/cups.yaml',
    /prints "31" but the value is 30/,
  ],
  [
    'a number typed by hand',
    (raw) => (data(raw.questions[0])['settle'] = ['All 45 cups.']),
    'content/questions/tea.mdx',
    /settle\.0: holds the quantity "45", typed by hand/,
  ],
  [
    'a quantity in words',
    (raw) => (data(raw.questions[0])['settle'] = ['Half of the cups.']),
    'content/questions/tea.mdx',
    /settle\.0: holds the quantity "half"/,
  ],
  [
    'a quantity in words that a body borrows from no claim of its page',
    (raw) => (raw.positions[0]!.body = 'They waited four weeks.'),
    'content/positions/reds/tea.mdx',
    /body: holds the quantity "four"/,
  ],
  [
    'a number of a claim that it does not list',
    (raw) => (data(raw.sources[0])['claims'][0].caveat = 'Later 31.'),
    'content/sources/paper.yaml',
    /claims\.0\.caveat: holds the quantity "31"/,
  ],
  [
    'an absence without a search',
    (raw) => (data(raw.terms[0])['meaning'] = 'What it holds was not found.'),
    'content/terms/cup.yaml',
    /meaning: says that something was not found\. Name the search/,
  ],
  [
    'a silence of nothing that was read',
    (raw) => (data(raw.terms[0])['meaning'] = 'Its size is not stated.'),
    'content/terms/cup.yaml',
    /meaning: says that something is not reported/,
  ],
  [
    'a search that nobody has described',
    (raw) => Object.assign(data(raw.terms[0]), { meaning: 'Its size was not found.', searched: 'al' }),
    'content/terms/cup.yaml',
    /searched: names the unknown search "al".*"all"/,
  ],
  [
    'a search after the day to which the record was read',
    (raw) => (data(raw.searches[0])['when'] = '2026-01-03'),
    'content/searches/all.yaml',
    /when: lies after the day/,
  ],
  [
    'a number of our own that stands nowhere',
    (raw) => (data(raw.questions[0])['ownNumbers'] = [{ number: 'ten', why: 'Counted.' }]),
    'content/questions/tea.mdx',
    /ownNumbers: lists "ten", which stands nowhere/,
  ],
  [
    'a number of our own without a reason',
    (raw) => (data(raw.questions[0])['ownNumbers'] = [{ number: 'ten' }]),
    'content/questions/tea.mdx',
    /ownNumbers\.0\.why/,
  ],
  [
    'parts that miss their sum',
    (raw) => (
      raw.figures.push({
        ...raw.figures[0]!,
        id: 'few',
        file: 'content/figures/few.yaml',
        data: { ...data(raw.figures[0]), value: 20, display: '20' },
      }),
      (data(raw.charts[0])['drawing'].groups[0].parts[0].figure = 'few')
    ),
    'content/charts/cups.mdx',
    /does not add up to "cups"/,
  ],
];

for (const way of WAYS) test(`the build fails on ${way[0]}, and says where`, () => failsAsItShould(way));
