import type { Check } from '../../facts/load/build.ts';
import { add, edit, find, remove, type Mutant } from './mutant.ts';

const FIGURES = /^figures\//;
const POSITIONS = /^positions\//;
const SOURCES = /^sources\//;
const QUESTIONS = /^questions\//;
const EVENTS = /^events\//;
const TERMS = /^terms\//;
const SEARCHES = /^searches\//;
const DISAGREEMENTS = /^disagreements\//;
const CHARTS = /^charts\/[^/]+\.mdx$/;
const SETTINGS = /^site\.yaml$/;
const LOCK = /^evidence\.lock\.json$/;
const TEXTS = /^editions\/[^/]+\/texts\//;

const inBody = (name: string, path: RegExp, text: string) => edit(name, path, /\n---\n\n/, `$&${text}`);

const CORRECTION = 'kind: correction\nchanged: It changed.\nwhy: A slip.\n';

/** Mistakes in the content, by the check that must find each. */
export const contentMutants: Record<Check, Mutant[]> = {
  references: [
    edit('a claim id misspelled in a statement', POSITIONS, /claims: \[([\w.-]+)/, 'claims: [$1x'),
    edit('a figure id misspelled in a sentence', /\.mdx$/, /^(summary|finding|hold): (.*)\{([\w-]+)\}/m, '$1: $2{$3x}'),
    edit('a figure id misspelled in a body', /\.mdx$/, /<Fig id="([\w-]+)"/, '<Fig id="$1x"'),
    edit('a figure id misspelled in a row of a chart', CHARTS, /\{figure: ([\w-]+)/, '{figure: $1x'),
    edit('a chart id misspelled on a position', POSITIONS, /^charts: \[([\w-]+)/m, 'charts: [$1x'),
    edit('a chart id misspelled on the overview', SETTINGS, /^headline: \[([\w-]+)/m, 'headline: [$1x'),
    edit('a party misspelled in the order', SETTINGS, /^parties: \[([\w-]+)/m, 'parties: [$1x'),
    edit('a question misspelled in a claim', SOURCES, /question: ([a-z]+-[a-z]+)/, 'question: $1x'),
    edit('a voice misspelled in a claim', SOURCES, /voice: ([a-z]+)/, 'voice: $1x'),
    edit('an answer that its question does not list', POSITIONS, /^answer: (?!none)([\w-]+)/m, 'answer: $1x'),
    edit('a reply to no position', POSITIONS, /^replies: \[([\w-]+)\//m, 'replies: [$1x/'),
    edit('an event misspelled in a chart', CHARTS, /event: ([\w-]+)/, 'event: $1x'),
    edit('a search that nobody described', FIGURES, /^searched: (\w+)/m, 'searched: $1x'),
    edit('a formula over an unknown figure', FIGURES, /^formula: "(.*)\{([\w-]+)\}/m, 'formula: "$1{$2x}'),
    edit('a figure by an unknown speaker', FIGURES, /^by: ([\w-]+)/m, 'by: $1x'),
    edit('a tag in a field', POSITIONS, /^cell: (.*)/m, 'cell: \'About <Fig id="cups"/>\''),
    edit('a figure in a field that prints none', POSITIONS, /^( {2}- for: )(.*)/m, '$1"{ $2"'),
    remove('a deleted source', SOURCES, /- id: ([\w.-]+)/),
    remove('a deleted figure', FIGURES),
    remove('a deleted question', QUESTIONS),
    remove('a deleted party', /^parties\//),
    remove('a deleted chart, whose versions stay', CHARTS),
    remove('a deleted voice', /^voices\//),
    remove('a deleted search', SEARCHES),
    add('a position of an unknown party', (all) => ['positions/nobody-known/x.mdx', all.get(find(all, POSITIONS, /none-found/)[0])!]),
    add('a correction of nothing', () => ['corrections/slip.yaml', `date: "2026-12-01"\n${CORRECTION}touches: [figures/no-such-figure]\n`]),
  ],
  schema: [
    remove('no settings of the site', SETTINGS),
    {
      name: 'an emptied folder',
      apply: (files) => {
        for (const path of [...files.keys()]) if (TERMS.test(path)) files.delete(path);
        return ['terms/*.yaml'];
      },
    },
    edit('a date that does not exist', EVENTS, /^date: "\d{4}-\d\d-\d\d"/m, 'date: "2026-02-30"'),
    edit('a date without quotes', EVENTS, /^date: "(\d{4}-\d\d-\d\d)"/m, 'date: $1'),
    edit('an unknown field', FIGURES, /^unit:/m, 'units:'),
    edit('a source without its interest', SOURCES, /^interest: .*\n/m, ''),
    edit('an address that is not one', SOURCES, /^url: https:\/\//m, 'url: htps/'),
    edit('an address that runs a script', SOURCES, /^url: https:\/\/([^/\s]+).*/m, 'url: javascript://$1/%0aalert(document.domain)'),
    edit('a search without its place', POSITIONS, /\n {4}where: .*/, ''),
    edit('a chart without a caveat', CHARTS, /^caveats:\n(?: {2}- .*\n)+/m, 'caveats: []\n'),
    edit(
      'a disagreement of one account',
      DISAGREEMENTS,
      /^accounts:\n( {2}- who[\s\S]*?\n)( {2}- who[\s\S]*?)(?=^state)/m,
      'accounts:\n$1',
    ),
    edit('a number of our own without its reason', FIGURES, /^ {2}- \{number: ([^,]+), why: .*\}/m, '  - {number: $1}'),
    edit('a fingerprint cut short in the lock', LOCK, /"document": "\w\w/, '"document": "'),
    edit('a quote left open', FIGURES, /^display: "(.*)"$/m, 'display: "$1'),
    inBody('a tag left open', POSITIONS, '<b>Bold '),
    edit('fields that are never closed', /^pages\//, /\n---\n/, '\n'),
    inBody('a figure in a body without its tag', POSITIONS, 'About {cups} cups. '),
    edit('a kind of result that search does not know', /^readers-words/, /kind: law/, 'kind: lawz'),
  ],
  duplicates: [
    edit('two questions in one place', QUESTIONS, /^number: \d+/m, 'number: 3', QUESTIONS),
    add('two sources with the same claim ids', (all) => ['sources/copy.yaml', find(all, SOURCES, /[\s\S]*- id:[\s\S]*/)[1][0]]),
  ],
  unusedClaims: [
    remove('a deleted position', POSITIONS),
    edit('a claim that nothing uses', SOURCES, /- id: [\w.-]+/, '- id: orphan-1'),
    edit('a used claim called unused', SOURCES, /^( {4})kind: (\w+)$/m, '$1kind: $2\n$1unused: Too thin.'),
  ],
  sources: [
    edit(
      'a digit of a claim changed, but not its list',
      SOURCES,
      /text: "(.*?)(\d)(\d*)( [a-z].*)"\n( +)numbers/,
      'text: "$1$29$3$4"\n$5numbers',
    ),
    edit('a number listed that the claim does not print', SOURCES, /numbers: \["/, 'numbers: ["777", "'),
    edit('a source without a date or a note on it', SOURCES, /^published: .*\n(?!publishedNote)/m, ''),
    edit('a link to a host that nobody reviewed', SOURCES, /^url: https:\/\/[^/\s]+/m, 'url: https://mirror.example.net'),
    edit('a claim without its paragraph', SOURCES, /\n {4}at: \d+/, ''),
  ],
  evidence: [
    edit('a claim moved to another paragraph', SOURCES, /at: (\d+)/, 'at: 1$1'),
    edit(
      'a digit changed in an archived claim and in its list',
      SOURCES,
      /( {4}at: \d+\n(?: {4}(?!text).*\n)* {4}text: "[^"]*?)(\d+)(%[^"]*"\n {4}numbers: \[")\2"/,
      '$1$21$3$21"',
    ),
    edit('a number changed in the lock', LOCK, /"numbers": \[\s+"(\d)/, '"numbers": ["9$1', SOURCES),
    edit('a paragraph changed in the lock', LOCK, /"at": (\d+)/, '"at": 9$1', SOURCES),
    edit('a claim renamed in the lock', LOCK, /"([a-z]+)-01": \{/, '"$1-x1": {'),
  ],
  figures: [
    edit('a value changed, but not its text', FIGURES, /^value: (\d+)$/m, 'value: 9$1'),
    edit('a text changed, but not its value', FIGURES, /^display: "(\d+)%"/m, 'display: "9$1%"'),
    edit(
      'value and text changed together',
      FIGURES,
      /^value: (\d)(?!\1)(\d)\nunit: "%"\ndisplay: "\1\2%"/m,
      'value: $2$1\nunit: "%"\ndisplay: "$2$1%"',
    ),
    edit('a share of 140 percent', FIGURES, /^value: (\d+)\nunit: "%"\ndisplay: "(\d+)%"/m, 'value: 140\nunit: "%"\ndisplay: "140%"'),
    edit('a formula that gives another value', FIGURES, /^formula: "(.*)"/m, 'formula: "$1 * 3"'),
    edit('a formula with an open bracket', FIGURES, /^formula: "(.*)"/m, 'formula: "($1"'),
    edit('an interval beside its value', FIGURES, /^interval: \[[\d.]+, [\d.]+\]/m, 'interval: [0.1, 0.2]'),
  ],
  charts: [
    edit('a view with a reserved name', CHARTS, /^views:\n {2}- id: [\w-]+/m, 'views:\n  - id: v'),
    edit('parts that do not add up', CHARTS, /(kind: squares[\s\S]*?parts:\s+- \{figure: )[\w-]+([\s\S]*?figure: )([\w-]+)/, '$1$3$2$3'),
    edit('a row with a cell too few', CHARTS, /(kind: grid[\s\S]*?cells:\n)( {8}- id: [\s\S]*?)(?= {8}- id: )/, '$1'),
    edit('a mark past the end of its scale', CHARTS, /most: \d+/, 'most: 1'),
  ],
  versions: [
    {
      name: 'a version in the folder of another day',
      apply: (files) => {
        const [path, { input }] = find(files, /\/versions\//, /"date"/);
        const moved = path.replace(/versions\/[^/]+/, 'versions/1999-01-01');
        files.delete(path);
        files.set(moved, input);
        return [moved];
      },
    },
  ],
  corrections: [
    add('a correction with the name of a version', (all) => {
      const [, chart, , date] = find(all, /\/versions\//, /"date"/)[0].split('/');
      return [`corrections/${chart}-${date}.yaml`, `date: "${date}"\n${CORRECTION}touches: [charts/${chart}]\n`];
    }),
  ],
  positions: [
    edit('silence without a search', POSITIONS, /^answer: none-found\n([\s\S]*?)^missing:\n( {2}.*\n)+/m, 'answer: none-found\n$1'),
    edit('an answer without a statement', POSITIONS, /^statements:\n(?: {2,}.*\n)+/m, 'statements: []\n'),
    edit('a cell of the matrix that is too long', POSITIONS, /^cell: (.*)/m, `cell: $1${' And again.'.repeat(12)}`),
  ],
  quantities: [
    inBody('a number typed into the body of a position', POSITIONS, 'About 3,100 people left. '),
    edit('a number typed into a summary', POSITIONS, /^summary: (\w)/m, 'summary: In 31 cases, $1'),
    edit('a number typed into a caveat of a chart', CHARTS, /^caveats:\n {2}- (.*)/m, 'caveats:\n  - $1 It took 77 days.'),
    edit('a number typed into a caveat of a claim', SOURCES, /caveat: "(.*)"/, 'caveat: "$1 Later 77."'),
    edit('a number typed into what was read of a source', SOURCES, /^read: "(.*)"/m, 'read: "$1 It has 77 pages."'),
    inBody('"half" in the body of a question', QUESTIONS, 'Half of the people left. '),
    inBody('"most people" on a page of prose', /^pages\/about/, 'Most people wait. '),
    edit('"three weeks" in a term', TERMS, /^meaning: "?(\w)/m, 'meaning: In three weeks, $1'),
    edit('"doubled" in what we hold', DISAGREEMENTS, /^hold: "?(\w)/m, 'hold: It doubled, and $1'),
    edit('a number of our own that is not used', CHARTS, /^ownNumbers:\n/m, 'ownNumbers:\n  - {number: seventy, why: Counted.}\n'),
  ],
  absence: [edit('an absence without a search', FIGURES, /^searched: .*\n/m, '')],
  searchDays: [edit('a search after the last day of reading', SEARCHES, /^when: ".*"/m, 'when: "2099-01-01"')],
  leftOut: [
    add('a record left out that is a claim', (all) => {
      const [, id] = find(all, SOURCES, /- id: ([\w.-]+)/)[1];
      return ['left-out/mine.yaml', `records:\n  - {id: ${id}, why: Too thin.}\n`];
    }),
  ],
  pages: [
    remove('a deleted page that others link to', /^pages\/method/),
    add('a page at an address that is taken', () => ['pages/matrix.mdx', '---\ntitle: Mine\ndescription: Mine.\n---\n\nMine.\n']),
  ],
  order: [edit('a party named twice in the order', SETTINGS, /^parties: \[([\w-]+)/m, 'parties: [$1, $1')],
  fileNames: [add('a file whose name is not an id', () => ['terms/a b.yaml', 'term: Word\nmeaning: A word.\n'])],
  spans: [edit('an end before the beginning', EVENTS, /^until: ".*"/m, 'until: "1999-01-01"')],
  signs: [
    edit('a sign that turns the direction of a text', POSITIONS, /^summary: (\w)/m, 'summary: \u202e$1'),
    inBody('an invisible sign in a body', POSITIONS, '\u2066'),
    edit('a control character', TERMS, /^meaning: .*/m, 'meaning: "A word.\\x07"'),
  ],
  translations: [
    edit('a translation of a sentence that is gone', TEXTS, /from: "/, 'from: "Now '),
    edit('a digit changed in a translation', TEXTS, /(to: "[^"{]*?)(\d)/, '$19$2'),
    edit('a figure lost in a translation', TEXTS, /(to: "[^"]*)\{[\w-]+\}/, '$1'),
    add('a file of translations named like no collection', (all) => [
      find(all, TEXTS, /(?:)/)[0].replace(/[^/]+$/, 'poems.yaml'),
      'texts: []\n',
    ]),
  ],
};
