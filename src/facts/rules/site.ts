import { id } from '../schema/text.ts';
import { problem, type Rule } from './rule.ts';

/** Pages of prose that the site links to and cannot do without. */
const NEEDED = ['about', 'for-members', 'method', 'search'];

/** First parts of addresses that belong to other pages. */
const TAKEN = [
  'a-z',
  'cards',
  'changes',
  'charts',
  'corrections',
  'data',
  'disagreements',
  'embed',
  'es',
  'fairness',
  'figures',
  'glossary',
  'laws',
  'left-out',
  'matrix',
  'not-known',
  'parties',
  'positions',
  'print',
  'questions',
  'sources',
  'studies',
  'style',
  'timeline',
  'v',
  'voices',
];

/** Pages of prose have addresses of their own, and those that the site needs exist. */
export const pageRules: Rule = ({ pages }, raw) => [
  ...NEEDED.filter((name) => !raw.pages.some((page) => page.id === name)).map((name) =>
    problem(`content/pages/${name}.mdx`, '', 'is missing', 'Write it: other pages link to it'),
  ),
  ...pages
    .filter((page) => TAKEN.includes(page.id))
    .map(({ file, id: name }) =>
      problem(file, 'file name', `takes the address /${name}/, which belongs to another page`, 'Choose another name'),
    ),
];

/** Every party has its place in the order, once. */
export const orderRules: Rule = ({ site, parties }) =>
  site.flatMap(({ file, data }) => {
    const left = parties.filter((party) => !data.parties.includes(party.id)).map((party) => party.id);
    const twice = data.parties.filter((party, i) => data.parties.indexOf(party) !== i);
    return [
      ...left.map((party) => problem(file, 'parties', `does not name "${party}"`, 'Give it its place in the order')),
      ...twice.map((party) => problem(file, 'parties', `names "${party}" twice`, 'Take one out')),
    ];
  });

/** Names of files are ids, because they become addresses. */
export const fileNames: Rule = (_, raw) =>
  Object.values(raw)
    .flat()
    .filter((entry) => !entry.id.split('/').every((part) => id.safeParse(part).success))
    .map((entry) => problem(entry.file, 'file name', 'is no id', 'Use letters, digits, full stops and hyphens'));

/** What lasts does not end before it begins. */
export const spans: Rule = ({ events }) =>
  events
    .filter(({ data }) => data.until !== undefined && data.until < data.date)
    .map(({ file }) => problem(file, 'until', 'lies before the date', 'Correct one of the two'));
