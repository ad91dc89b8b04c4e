import type { Check } from '../../facts/load/parse.ts';
import { edit, inBody, type Mutant } from './mutant.ts';
import { FIGURES, POSITIONS, SOURCES, QUESTIONS, TERMS, DISAGREEMENTS, CHARTS, LOCK } from './places.ts';

/** Mistakes in numbers and in what proves them, by the check that must find each. */
export const numberMutants: Pick<
  Record<Check, Mutant[]>,
  'sources' | 'keptWords' | 'digests' | 'evidence' | 'figures' | 'quantities' | 'absence'
> = {
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
  keptWords: [edit('key words of a survey without their marks', SOURCES, /“([^”]+)”(.*"\n +keeps)/, '$1$2')],
  digests: [
    edit('a link to what only a summary says', SOURCES, /^(url: .*\n[\s\S]*?^distance: )part$/m, '$1digest'),
    edit(
      'what only a summary says, stated',
      SOURCES,
      /^distance: not-opened$([\s\S]*?\n {4}text: )(?:"[^"]*"|.*)/m,
      'distance: digest$1"It stands as it is."',
    ),
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
  quantities: [
    inBody('a number typed into the body of a position', POSITIONS, 'About 3,100 people left. '),
    edit('a number typed into a summary', POSITIONS, /^summary: (\w)/m, 'summary: In 31 cases, $1'),
    edit('a number typed into a caveat of a chart', CHARTS, /^caveats:\n {2}- (.*)/m, 'caveats:\n  - $1 It took 77 days.'),
    edit('a number typed into a caveat of a claim', SOURCES, /caveat: "(.*)"/, 'caveat: "$1 Later 77."'),
    edit('a number typed into what was read of a source', SOURCES, /^read: "(.*)"/m, 'read: "$1 It has 77 pages."'),
    inBody('"seventy weeks" in the body of a position', POSITIONS, 'They waited seventy weeks. '),
    inBody('"half" in the body of a question', QUESTIONS, 'Half of the people left. '),
    inBody('"most people" on a page of prose', /^pages\/about/, 'Most people wait. '),
    edit('"three weeks" in a term', TERMS, /^meaning: "?(\w)/m, 'meaning: In three weeks, $1'),
    edit('"doubled" in what we hold', DISAGREEMENTS, /^hold: "?(\w)/m, 'hold: It doubled, and $1'),
    edit('a number of our own that is not used', CHARTS, /^ownNumbers:\n/m, 'ownNumbers:\n  - {number: seventy, why: Counted.}\n'),
  ],
  absence: [
    edit('an absence without a search', FIGURES, /^searched: .*\n/m, ''),
    edit('a silence of nothing that was read', TERMS, /^meaning: .*/m, 'meaning: Its size is not stated.'),
  ],
};
