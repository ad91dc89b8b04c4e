import { DomUtils, parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];

/** Elements whose words nobody reads in running text. */
const UNREAD = new Set(['script', 'style', 'template', 'svg', 'pre', 'textarea']);

/** Elements that end a sentence, whether or not it has a full stop. */
const BLOCKS = new Set('p li h1 h2 h3 h4 h5 h6 td th tr dt dd div section figure figcaption summary br details blockquote'.split(' '));

/** The sentences in the main part of a page. */
export function sentencesOf(html: string): string[] {
  const [main] = DomUtils.getElementsByTagName('main', parseDocument(html).children);
  const textOf = (node: Node): string => {
    if (node.type === 'text') return node.data;
    if (!('children' in node) || ('name' in node && UNREAD.has(node.name))) return ' ';
    const text = (node.children as Node[]).map(textOf).join('');
    return 'name' in node && BLOCKS.has(node.name) ? `\n${text}\n` : ` ${text} `;
  };
  return (main ? textOf(main) : '')
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** Words of method, by what a sentence with one tells of: how we know something, and not what happened. */
const METHOD = [
  /\b(seen in part|(original )?not opened|found in our copy|extract|stored cop(y|ies))\b/i, // how much of a source we saw
  /\b(looked (in|up)|(was|were) (read|seen|looked)|we (read|searched|looked|found no)|was not found|no position found)\b/i, // what we did
  /\b(not (reported|stated)|does not say|undated)\b/i, // what a source leaves out
  /\b(as reported by|reported by others|third-party summary)\b/i, // through whom we know it
  /\b(confidence|caveat|paragraph \d+|statement \d+)\b/i, // notes and places
];

const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** The words of a page that are in sentences of method, and all its words. */
export function methodWords(html: string) {
  const sentences = sentencesOf(html);
  const method = sentences.filter((sentence) => METHOD.some((shape) => shape.test(sentence)));
  return { method: words(method.join(' ')), all: words(sentences.join(' ')) };
}

/** Phrases that read as translated, and what to write instead. */
export const PHRASES: [RegExp, string][] = [
  [/\bas told\b/i, 'what each source says'],
  [/\bof late\b/i, 'recently, with a date'],
  [/\b(a|the) like (complaint|case|one)\b/i, 'similar'],
  [/\bwhose part\b/i, 'who caused'],
  [/\bhangs on\b/i, 'depends on'],
  [/\bis told\b/i, 'says'],
  [/\bthat the page counts\b/i, 'of those counted'],
  [/\bfalls? due only on a condition\b/i, 'may never be owed'],
  [/\bBehind past (trouble|delays) lay\b/i, 'past delays came from'],
  [/\bOnce a year’s care is paid\b/i, 'what it left of each dollar'],
  [/\bRules that spare\b/i, 'what a rule does, in the words of who says so'],
  [/\bbefore that day\b/i, 'before what, with the date'],
  [/\bMay (Kaiser|NUHW|the union)\b[^.]*\?/, 'Should… be free to…?'],
  [/\bwas looked for\b/i, 'we looked for'],
  [/\bis said to\b/i, 'who says so'],
  [/\b(what comes of|comes? of it)\b/i, 'what follows'],
  [/\b(is|are) dear to\b/i, 'is expensive to'],
  [/\bthis site calls it\b/i, 'we found no…'],
  [/\bsilence is shown\b/i, 'nothing'],
  [/\bskip to the text\b/i, 'Skip to main content'],
  [/\bfound nowhere\b/i, 'No matches for'],
  [/\bClose to it\b/, 'Did you mean…?'],
  [/\bthe record was read\b/i, 'looked up on'],
  [/\bno source that was read\b/i, 'nobody we read'],
  [/\bsigns alone\b/i, 'Type a word or two to search'],
  [/\bin its own words\b/i, 'from its own pages'],
  [/\bput at its strongest\b/i, 'the strongest case that we could make'],
  [/\b(was|were) not found\b/i, 'we found no…'],
  [/\bstands? (on|at|here|there|in|beside)\b/i, 'is'],
  [/\bread up to\b/i, 'we read to'],
];
