import { edit, find, type Fault } from './fault.ts';

const FIGURES = /^figures\//;
const POSITIONS = /^positions\//;
const SOURCES = /^sources\//;
const CHARTS = /^charts\/[^/]+\.mdx$/;

/** Numbers that no longer are what a source prints. */
export const numberFaults: Fault[] = [
  edit('a number typed into the body of a position', POSITIONS, /\n---\n\n/, '\n---\n\nAbout 3,100 people left. '),
  edit('a number typed into a summary', POSITIONS, /^summary: (\w)/m, 'summary: In 31 cases, $1'),
  edit('a number typed into a caveat of a chart', CHARTS, /^caveats:\n {2}- (.*)/m, 'caveats:\n  - $1 It took 77 days.'),
  edit('a number typed into a caveat of a claim', SOURCES, /caveat: "(.*)"/, 'caveat: "$1 Later 77."'),
  edit('a number typed into what a source is', SOURCES, /^read: "(.*)"/m, 'read: "$1 It has 77 pages."'),
  edit('"half" in the body of a question', /^questions\//, /\n---\n\n/, '\n---\n\nHalf of the people left. '),
  edit('"most people" on a page of prose', /^pages\/about/, /\n---\n\n/, '\n---\n\nMost people wait. '),
  edit('"three weeks" in a term', /^terms\//, /^meaning: "?(\w)/m, 'meaning: In three weeks, $1'),
  edit('"doubled" in what we hold', /^disagreements\//, /^hold: "?(\w)/m, 'hold: It doubled, and $1'),
  edit(
    'a digit of a claim changed, but not its list',
    SOURCES,
    /text: "(.*?)(\d)(\d*)( [a-z].*)"\n( +)numbers/,
    'text: "$1$29$3$4"\n$5numbers',
  ),
  edit('a number listed that the claim does not print', SOURCES, /numbers: \["/, 'numbers: ["777", "'),
  edit('a value changed, but not what is printed', FIGURES, /^value: (\d+)$/m, 'value: 9$1'),
  edit('what is printed changed, but not the value', FIGURES, /^display: "(\d+)%"/m, 'display: "9$1%"'),
  {
    name: 'value and printed form changed together',
    apply: (files) => {
      const [path] = find(files, FIGURES, /^value: (\d)(\d)\nunit: "%"\ndisplay: "\1\2%"/m);
      files.set(
        path,
        files
          .get(path)!
          .replace(/^value: (\d)(\d)\nunit: "%"\ndisplay: "\d\d%"/m, 'value: $2$10\nunit: "%"\ndisplay: "$2$10%"')
          .replace(/(value: \d\d)0|(display: "\d\d)0/g, '$1$2'),
      );
      return [path];
    },
  },
  edit('a share of 140 percent', FIGURES, /^value: (\d+)\nunit: "%"\ndisplay: "(\d+)%"/m, 'value: 140\nunit: "%"\ndisplay: "140%"'),
  edit('a formula that gives another value', FIGURES, /^formula: "(.*)"/m, 'formula: "$1 * 3"'),
  edit('a formula with an open bracket', FIGURES, /^formula: "(.*)"/m, 'formula: "($1"'),
  edit('an interval beside its value', FIGURES, /^interval: \[[\d.]+, [\d.]+\]/m, 'interval: [0.1, 0.2]'),
  edit('a number of our own without its reason', FIGURES, /^ {2}- \{number: ([^,]+), why: .*\}/m, '  - {number: $1}'),
  edit('a number of our own that stands nowhere', CHARTS, /^ownNumbers:\n/m, 'ownNumbers:\n  - {number: seventy, why: Counted.}\n'),
];

/** Claims and the lock that proves them. */
export const evidenceFaults: Fault[] = [
  edit('a paragraph moved', SOURCES, /at: (\d+)/, 'at: 1$1'),
  edit('a paragraph left out', SOURCES, /\n {4}at: \d+/, ''),
  {
    name: 'a digit changed in an archived claim and in its list',
    apply: (files) => {
      const shape = / {4}at: \d+\n(?: {4}(?!text).*\n)* {4}text: "([^"]*?)(\d+)(%[^"]*)"\n {4}numbers: \["\2"/;
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
    'claims:\n  - {id: orphan-1, at: 1, question: none, kind: context, text: Nobody repeats it.}\n',
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
