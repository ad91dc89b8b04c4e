import { add, edit, find, remove, type Fault } from './fault.ts';

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

/** Numbers that no longer are what a source prints. */
const numbers: Fault[] = [
  edit('a number typed into the body of a position', POSITIONS, /\n---\n\n/, '\n---\n\nAbout 3,100 people left. '),
  edit('a number typed into a summary', POSITIONS, /^summary: (\w)/m, 'summary: In 31 cases, $1'),
  edit('a number typed into a caveat of a chart', CHARTS, /^caveats:\n {2}- (.*)/m, 'caveats:\n  - $1 It took 77 days.'),
  edit('a number typed into a caveat of a claim', SOURCES, /caveat: "(.*)"/, 'caveat: "$1 Later 77."'),
  edit('a number typed into what a source is', SOURCES, /^read: "(.*)"/m, 'read: "$1 It has 77 pages."'),
  edit('"half" in the body of a question', /^questions\//, /\n---\n\n/, '\n---\n\nHalf of the people left. '),
  edit('"most patients" on a page of prose', /^pages\/about/, /\n---\n\n/, '\n---\n\nMost patients wait. '),
  edit('"three weeks" in a term', /^terms\//, /^meaning: "?(\w)/m, 'meaning: In three weeks, $1'),
  edit('"doubled" in what we hold', /^disagreements\//, /^hold: "?(\w)/m, 'hold: It doubled, and $1'),
  edit(
    'a digit of a claim changed, but not its list',
    SOURCES,
    /says: "(.*?)(\d)(\d*)( [a-z].*)"\n( +)numbers/,
    'says: "$1$29$3$4"\n$5numbers',
  ),
  edit('a number listed that the claim does not print', SOURCES, /numbers: \["/, 'numbers: ["777", "'),
  edit('a value changed, but not what is printed', FIGURES, /^value: (\d+)$/m, 'value: 9$1'),
  edit('what is printed changed, but not the value', FIGURES, /^shown: "(\d+)%"/m, 'shown: "9$1%"'),
  {
    name: 'value and printed form changed together',
    apply: (files) => {
      const [path] = find(files, FIGURES, /^value: (\d)(\d)\nunit: "%"\nshown: "\1\2%"/m);
      files.set(
        path,
        files
          .get(path)!
          .replace(/^value: (\d)(\d)\nunit: "%"\nshown: "\d\d%"/m, 'value: $2$10\nunit: "%"\nshown: "$2$10%"')
          .replace(/(value: \d\d)0|(shown: "\d\d)0/g, '$1$2'),
      );
      return [path];
    },
  },
  edit('a share of 140 percent', FIGURES, /^value: (\d+)\nunit: "%"\nshown: "(\d+)%"/m, 'value: 140\nunit: "%"\nshown: "140%"'),
  edit('a formula that gives another value', FIGURES, /^formula: "(.*)"/m, 'formula: "$1 * 3"'),
  edit('a formula with an open bracket', FIGURES, /^formula: "(.*)"/m, 'formula: "($1"'),
  edit('an interval beside its value', FIGURES, /^interval: \[[\d.]+, [\d.]+\]/m, 'interval: [0.1, 0.2]'),
  edit('a number of our own without its reason', FIGURES, /^ {2}- \{number: ([^,]+), why: .*\}/m, '  - {number: $1}'),
  edit('a number of our own that stands nowhere', CHARTS, /^ownNumbers:\n/m, 'ownNumbers:\n  - {number: seventy, why: Counted.}\n'),
];

/** Claims and the lock that proves them. */
const evidence: Fault[] = [
  edit('a paragraph moved', SOURCES, /at: (\d+)/, 'at: 1$1'),
  edit('a paragraph left out', SOURCES, /\n {4}at: \d+/, ''),
  {
    name: 'a digit changed in an archived claim and in its list',
    apply: (files) => {
      const shape = / {4}at: \d+\n(?: {4}(?!says).*\n)* {4}says: "([^"]*?)(\d+)(%[^"]*)"\n {4}numbers: \["\2"/;
      const [path, match] = find(files, SOURCES, shape);
      files.set(path, files.get(path)!.replace(match[0], match[0].replaceAll(match[2]!, `${match[2]}1`)));
      return [path];
    },
  },
  edit('a number changed in the lock', /^evidence\.lock\.json$/, /"numbers": \[\s+"(\d)/, '"numbers": ["9$1', SOURCES),
  edit('a paragraph changed in the lock', /^evidence\.lock\.json$/, /"at": (\d+)/, '"at": 9$1', SOURCES),
  edit('a claim renamed in the lock', /^evidence\.lock\.json$/, /"([a-z]+)-01": \{/, '"$1-x1": {'),
  edit('a fingerprint cut short in the lock', /^evidence\.lock\.json$/, /"document": "\w\w/, '"document": "'),
  edit(
    'an orphaned claim',
    SOURCES,
    /^claims:\n/m,
    'claims:\n  - {id: orphan-1, at: 1, question: none, kind: context, says: Nobody repeats it.}\n',
  ),
  edit('a used claim called unused', SOURCES, /^( {4})kind: (\w+)$/m, '$1kind: $2\n$1unused: Too thin.'),
  {
    name: 'a claim id that two sources share',
    apply: (files) => {
      const [first, match] = find(files, SOURCES, /- id: ([\w.-]+)/);
      const [second] = find(new Map([...files].filter(([path]) => path !== first)), SOURCES, /- id: [\w.-]+/);
      files.set(second, files.get(second)!.replace(/- id: [\w.-]+/, `- id: ${match[1]}`));
      return [first, second];
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
  edit('a tag in a field', POSITIONS, /^cell: (.*)/m, 'cell: \'About <Fig id="cups"/>\''),
];

/** Files that cannot be read, and files in the wrong place. */
const files: Fault[] = [
  edit('a quote left open', FIGURES, /^shown: "(.*)"$/m, 'shown: "$1'),
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
  edit('a view that takes a name of the site', CHARTS, /^views:\n {2}- id: [\w-]+/m, 'views:\n  - id: v'),
  edit('parts that miss their sum', CHARTS, /(kind: squares[\s\S]*?parts:[\s\S]*?figure: )([\w-]+)/, '$1deficiencies-listed'),
  edit('a row with a cell too few', CHARTS, /(kind: grid[\s\S]*?cells:\n)( {8}- id: [\s\S]*?)(?= {8}- id: )/, '$1'),
  edit('a mark past the end of its scale', CHARTS, /most: \d+/, 'most: 1'),
];

export const contentFaults: Fault[] = [...references, ...gone, ...numbers, ...evidence, ...shapes, ...files];
