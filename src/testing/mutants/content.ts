import type { Check } from '../../facts/load/parse.ts';
import { add, edit, find, inBody, remove, type Mutant } from './mutant.ts';
import { numberMutants } from './numbers.ts';
import {
  BODIES,
  FIGURES,
  POSITIONS,
  SOURCES,
  QUESTIONS,
  EVENTS,
  TERMS,
  SEARCHES,
  DISAGREEMENTS,
  CHARTS,
  SETTINGS,
  LOCK,
  TEXTS,
} from './places.ts';

const CORRECTION = 'kind: correction\nchanged: It changed.\nwhy: A slip.\n';
const slip = (name: string, touches: string) => add(name, () => ['corrections/slip.yaml', `date: "2026-12-01"\n${CORRECTION}${touches}\n`]);

/** Mistakes in the content, by the check that must find each. */
export const contentMutants: Record<Check, Mutant[]> = {
  ...numberMutants,
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
    remove('a deleted figure', FIGURES, /(?:)/, CHARTS),
    remove('a deleted question', QUESTIONS),
    remove('a deleted party', /^parties\//),
    remove('a deleted chart, whose versions stay', CHARTS),
    remove('a deleted voice', /^voices\//),
    remove('a deleted search', SEARCHES),
    add('a position of an unknown party', (all) => ['positions/nobody-known/x.mdx', all.get(find(all, POSITIONS, /none-found/)[0])!]),
    slip('a correction of what does not exist', 'touches: [figures/no-such-figure]'),
    slip('a correction that names an entry without its folder', 'touches: [no-such-figure]'),
  ],
  schema: [
    remove('no settings of the site', SETTINGS),
    {
      name: 'an emptied folder',
      apply: (files) => {
        for (const path of [...files.keys()]) if (QUESTIONS.test(path)) files.delete(path);
        return ['questions/*.mdx'];
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
    slip('a correction of nothing', 'touches: []'),
    edit('a kind of result that search does not know', /^readers-words/, /kind: law/, 'kind: lawz'),
  ],
  duplicates: [
    edit('two questions in one place', QUESTIONS, /^number: (?!1$)\d+/m, 'number: 1', QUESTIONS),
    add('two sources with the same claim ids', (all) => ['sources/copy.yaml', find(all, SOURCES, /[\s\S]*- id:[\s\S]*/)[1][0]]),
  ],
  unusedClaims: [
    edit('a claim that nothing uses', SOURCES, /- id: [\w.-]+/, '- id: orphan-1'),
    edit('a used claim called unused', SOURCES, /^( {4})kind: (\w+)$/m, '$1kind: $2\n$1unused: Too thin.'),
  ],
  charts: [
    edit('a view with a reserved name', CHARTS, /^views:\n {2}- id: [\w-]+/m, 'views:\n  - id: v'),
    edit('parts that do not add up', CHARTS, /(kind: squares[\s\S]*?parts:\s+- \{figure: )[\w-]+([\s\S]*?figure: )([\w-]+)/, '$1$3$2$3'),
    edit('a row with a cell too few', CHARTS, /(kind: grid[\s\S]*?cells:\n)( {8}- id: [\s\S]*?)(?= {8}- id: )/, '$1'),
    edit(
      'two rows that cite each other’s claims',
      CHARTS,
      /(figure: [\w-]+\n.*\n +claims: )\[([\w-]+)\]([\s\S]*?figure: [\w-]+\n.*\n +claims: )\[([\w-]+)\]/,
      '$1[$4]$3[$2]',
    ),
    edit('two events of a lane the other way round', CHARTS, /(\{event: 20[^}]*\})(\n +- )(\{event: 20[^}]*\})/, '$3$2$1'),
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
  cases: [
    edit('a sentence of a case without its claims', POSITIONS, / ?<Cite claims="[^"]+"\/>/, ''),
    edit('a sentence of a case that runs on', POSITIONS, /\.<Cite/, `, ${'and so on and on and on '.repeat(6)}it went.<Cite`),
  ],
  positions: [
    remove('a deleted position', POSITIONS),
    edit('silence without a search', POSITIONS, /^answer: none-found\n([\s\S]*?)^missing:\n( {2}.*\n)+/m, 'answer: none-found\n$1'),
    edit('an answer without a statement', POSITIONS, /^statements:\n(?: {2,}.*\n)+/m, 'statements: []\n'),
    {
      name: 'statements in the opposite order',
      apply: (files) => {
        const paths = [...files.keys()].filter((path) => POSITIONS.test(path));
        for (const path of paths)
          files.set(
            path,
            files.get(path)!.replace(/(?<=^statements:\n)(?: {2}.*\n)+/m, (all) =>
              all
                .split(/(?=^ {2}- )/m)
                .toReversed()
                .join(''),
            ),
          );
        return paths;
      },
    },
    edit('a cell of the matrix that is too long', POSITIONS, /^cell: (.*)/m, `cell: $1${' And again.'.repeat(12)}`),
  ],
  questions: [
    edit('an agreement of one side', QUESTIONS, /^agreed:\n( {2}- text: .*\n {4}claims: \[[\w-]+), .*\]/m, 'agreed:\n$1]'),
    edit('a label that is too long', QUESTIONS, /(id: [\w-]+, label: )([^}]+)\}/, '$1$2 and then some and again more}'),
  ],
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
  hues: [
    edit('two colors that some eyes confuse', SETTINGS, /^(hues: .*\n)?language: .*/m, 'language: en\nhues: {first: 60, second: 120}'),
  ],
  fileNames: [add('a file whose name is not an id', () => ['terms/a b.yaml', 'term: Word\nmeaning: A word.\n'])],
  spans: [
    edit('an end before the beginning', EVENTS, /^until: ".*"/m, 'until: "1999-01-01"'),
    edit('one day with two dates', EVENTS, /^date: ("\d{4}-\d\d-\d\d")\n(?!until)/m, 'date: $1\nuntil: $1\n'),
    edit('a month called a day', EVENTS, /^precision: month/m, 'precision: day'),
  ],
  signs: [
    edit('a sign that turns the direction of a text', POSITIONS, /^summary: (\w)/m, 'summary: \u202e$1'),
    inBody('an invisible sign in a body', POSITIONS, '\u2066'),
    edit('a control character', TERMS, /^meaning: .*/m, 'meaning: "A word.\\x07"'),
  ],
  translations: [
    edit('a digit changed in a translation', TEXTS, /(to: "[^"{]*?)(\d)/, '$19$2'),
    edit('a figure lost in a translation', TEXTS, /(to: "[^"]*)\{[\w-]+\}/, '$1'),
    inBody('a digit in a translated body alone', BODIES, 'En 77 casos. '),
    add('a file of translations named like no collection', (all) => [
      find(all, TEXTS, /(?:)/)[0].replace(/[^/]+$/, 'poems.yaml'),
      'texts: []\n',
    ]),
  ],
};
