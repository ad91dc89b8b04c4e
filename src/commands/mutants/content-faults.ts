import { add, edit, find, remove, type Fault } from './fault.ts';
import { evidenceFaults, numberFaults } from './number-faults.ts';

const FIGURES = /^figures\//;
const POSITIONS = /^positions\//;
const SOURCES = /^sources\//;
const CHARTS = /^charts\/[^/]+\.mdx$/;

/** Ids that name nothing. */
const references: Fault[] = [
  edit('a claim id misspelt in a statement', POSITIONS, /claims: \[([\w.-]+)/, 'claims: [$1x'),
  edit('a figure id misspelt in a sentence', /\.mdx$/, /^(summary|finding|hold): (.*)\{([\w-]+)\}/m, '$1: $2{$3x}'),
  edit('a figure id misspelt in a body', /\.mdx$/, /<Fig id="([\w-]+)"/, '<Fig id="$1x"'),
  edit('a figure id misspelt in a row of a chart', CHARTS, /\{figure: ([\w-]+)/, '{figure: $1x'),
  edit('a chart id misspelt on a position', POSITIONS, /^charts: \[([\w-]+)/m, 'charts: [$1x'),
  edit('a chart id misspelt on the overview', /^site\.yaml$/, /^headline: \[([\w-]+)/m, 'headline: [$1x'),
  edit('a party misspelt in the order', /^site\.yaml$/, /^parties: \[([\w-]+)/m, 'parties: [$1x'),
  edit('a question misspelt in a claim', SOURCES, /question: ([a-z]+-[a-z]+)/, 'question: $1x'),
  edit('a voice misspelt in a claim', SOURCES, /voice: ([a-z]+)/, 'voice: $1x'),
  edit('an answer that its question does not list', POSITIONS, /^answer: (?!none)([\w-]+)/m, 'answer: $1x'),
  edit('a reply to no position', POSITIONS, /^replies: \[([\w-]+)\//m, 'replies: [$1x/'),
  edit('an event misspelt in a chart', CHARTS, /event: ([\w-]+)/, 'event: $1x'),
  edit('a search that nobody described', FIGURES, /^searched: (\w+)/m, 'searched: $1x'),
  edit('a formula over an unknown figure', FIGURES, /^formula: "(.*)\{([\w-]+)\}/m, 'formula: "$1{$2x}'),
  edit('a speaker of a figure who is nobody', FIGURES, /^by: ([\w-]+)/m, 'by: $1x'),
];

/** Files that are gone. */
const gone: Fault[] = [
  remove('a deleted source', SOURCES, /- id: ([\w.-]+)/),
  remove('a deleted figure', FIGURES, /^value/m),
  remove('a deleted question', /^questions\//, /^number/m),
  remove('a deleted party', /^parties\//, /^role/m),
  remove('a deleted position', POSITIONS, /^answer/m),
  remove('a deleted chart, whose versions stay', CHARTS, /^number/m),
  remove('a deleted voice', /^voices\//, /^name/m),
  remove('a deleted search', /^searches\//, /^where/m),
  remove('a deleted page that others link to', /^pages\/method/, /^title/m),
  remove('the settings of the site', /^site\.yaml$/, /^name/m),
  {
    name: 'an emptied folder',
    apply: (files) => {
      for (const path of [...files.keys()]) if (path.startsWith('terms/')) files.delete(path);
      return ['terms/*.yaml'];
    },
  },
];

const TEXTS = /^editions\/[^/]+\/texts\//;

/** Translations that say something else than what they translate. */
const translations: Fault[] = [
  edit('a translation of a sentence that the content no longer has', TEXTS, /from: "/, 'from: "Now '),
  edit('a digit changed in a translation', TEXTS, /(to: "[^"{]*?)(\d)/, '$19$2'),
  edit('a figure lost in a translation', TEXTS, /(to: "[^"]*)\{[\w-]+\}/, '$1'),
  {
    name: 'a file of translations named like no collection',
    apply: (files) => {
      const [path] = find(files, TEXTS, /^texts:/m);
      const strange = path.replace(/[^/]+\.yaml$/, 'poems.yaml');
      files.set(strange, files.get(path)!);
      return [strange];
    },
  },
];

/** Dates, shapes and texts that a schema or rule refuses. */
const shapes: Fault[] = [
  edit('a date that does not exist', /^events\//, /^date: "\d{4}-\d\d-\d\d"/m, 'date: "2026-02-30"'),
  edit('a date without quotes', /^events\//, /^date: "(\d{4}-\d\d-\d\d)"/m, 'date: $1'),
  edit('an end before the beginning', /^events\//, /^until: ".*"/m, 'until: "1999-01-01"'),
  edit('a search that ends after the record', /^searches\//, /^when: ".*"/m, 'when: "2099-01-01"'),
  edit('an unknown field', FIGURES, /^unit:/m, 'units:'),
  edit('a source without its interest', SOURCES, /^interest: .*\n/m, ''),
  edit('a source without a date or a word on it', SOURCES, /^published: .*\n(?!publishedNote)/m, ''),
  edit('a link to a host that nobody reviewed', SOURCES, /^url: https:\/\/[^/\s]+/m, 'url: https://mirror.example.net'),
  edit('an address that is none', SOURCES, /^url: https:\/\//m, 'url: htps/'),
  edit(
    'silence without where it was looked',
    POSITIONS,
    /^answer: none-found\n([\s\S]*?)^missing:\n( {2}.*\n)+/m,
    'answer: none-found\n$1',
  ),
  edit('a search without its place', POSITIONS, /\n {4}where: .*/, ''),
  edit('an absence without a search', FIGURES, /^searched: .*\n/m, ''),
  edit('a position without a statement', POSITIONS, /^statements:\n(?: {2,}.*\n)+/m, 'statements: []\n'),
  edit(
    'a cell of the matrix that is too long',
    POSITIONS,
    /^cell: (.*)/m,
    'cell: $1 And again and again and again and again and again and again and again and again.',
  ),
  edit('a chart without a caveat', CHARTS, /^caveats:\n(?: {2}- .*\n)+/m, 'caveats: []\n'),
  edit(
    'a disagreement of one account',
    /^disagreements\//,
    /^accounts:\n( {2}- who[\s\S]*?\n)( {2}- who[\s\S]*?)(?=^state)/m,
    'accounts:\n$1',
  ),
  edit('two questions in one place', /^questions\//, /^number: \d+/m, 'number: 3', /^questions\//),
  edit('a party named twice in the order', /^site\.yaml$/, /^parties: \[([\w-]+)/m, 'parties: [$1, $1'),
  edit('a figure in a field that prints none', POSITIONS, /^( {2}- for: )(.*)/m, '$1{cups} $2'),
  edit('a sign that turns the direction of a text', POSITIONS, /^summary: (\w)/m, 'summary: \u202e$1'),
  edit('a sign in a body that nobody sees', POSITIONS, /\n---\n\n/, '\n---\n\n\u2066'),
  edit('a control character', /^terms\//, /^meaning: .*/m, 'meaning: "A word.\\x07"'),
  edit('an address that runs a script', SOURCES, /^url: https:\/\/([^/\s]+).*/m, 'url: javascript://$1/%0aalert(document.domain)'),
  edit('a tag in a field', POSITIONS, /^cell: (.*)/m, 'cell: \'About <Fig id="cups"/>\''),
];

/** Files that cannot be read, and files in the wrong place. */
const files: Fault[] = [
  edit('a quote left open', FIGURES, /^display: "(.*)"$/m, 'display: "$1'),
  edit('a tag left open', POSITIONS, /\n---\n\n/, '\n---\n\n<b>Bold '),
  edit('fields that are never closed', /^pages\//, /\n---\n/, '\n'),
  edit('a figure in a body without its tag', POSITIONS, /\n---\n\n/, '\n---\n\nAbout {cups} cups. '),
  add('a page at an address that is taken', 'pages/matrix.mdx', () => '---\ntitle: Mine\ndescription: Mine.\n---\n\nMine.\n'),
  add('a file whose name is no id', 'terms/a b.yaml', () => 'term: Word\nmeaning: A word.\n'),
  add('a position of an unknown party', 'positions/nobody-known/x.mdx', (all) => all.get(find(all, POSITIONS, /none-found/)[0])!),
  add(
    'a record left out that is a claim',
    'left-out/mine.yaml',
    (all) => `records:\n  - {id: ${find(all, SOURCES, /- id: ([\w.-]+)/)[1][1]}, why: Too thin.}\n`,
  ),
  {
    name: 'a version in the folder of another day',
    apply: (all) => {
      const [path] = find(all, /\/versions\//, /"date"/);
      const moved = path.replace(/versions\/[^/]+/, 'versions/1999-01-01');
      all.set(moved, all.get(path)!);
      all.delete(path);
      return [moved];
    },
  },
  {
    name: 'a correction with the name of a version',
    apply: (all) => {
      const [path] = find(all, /\/versions\//, /"date"/);
      const [, chart, , date] = path.split('/');
      const file = `corrections/${chart}-${date}.yaml`;
      all.set(file, `date: "${date}"\nkind: correction\nchanged: It changed.\nwhy: A slip.\ntouches: [charts/${chart}]\n`);
      return [file];
    },
  },
  add(
    'a correction that touches nothing known',
    'corrections/slip.yaml',
    () => 'date: "2026-12-01"\nkind: correction\nchanged: It changed.\nwhy: A slip.\ntouches: [figures/no-such-figure]\n',
  ),
  edit('a kind of result that search does not know', /^readers-words/, /kind: law/, 'kind: lawz'),
  edit('a view that takes a name of the site', CHARTS, /^views:\n {2}- id: [\w-]+/m, 'views:\n  - id: v'),
  {
    name: 'parts that miss their sum',
    apply: (all) => {
      const [path] = find(all, CHARTS, /kind: squares/);
      const text = all.get(path)!;
      const figures = [...all.keys()].filter((one) => FIGURES.test(one)).map((one) => one.slice('figures/'.length, -'.yaml'.length));
      const other = figures.find((id) => !text.includes(id))!;
      all.set(path, text.replace(/(parts:[\s\S]*?figure: )[\w-]+/, `$1${other}`));
      return [path];
    },
  },
  edit('a row with a cell too few', CHARTS, /(kind: grid[\s\S]*?cells:\n)( {8}- id: [\s\S]*?)(?= {8}- id: )/, '$1'),
  edit('a mark past the end of its scale', CHARTS, /most: \d+/, 'most: 1'),
];

export const contentFaults: Fault[] = [...references, ...gone, ...translations, ...numberFaults, ...evidenceFaults, ...shapes, ...files];
