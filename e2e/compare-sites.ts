// Compares two builds of the site: which files each has, and whether pages show the same words and lead to the same addresses.
// npm run compare -- <built folder> <built folder> [--all]
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Parser } from 'htmlparser2';

/** What a reader gets from a page, whatever its markup. */
interface Content {
  /** The visible words, with one space between them. */
  words: string;
  /** What attributes and the head say: descriptions, labels, alternative texts. */
  labels: string[];
  /** Where its links lead. */
  links: string[];
  ids: string[];
}

/** Elements that begin a new line, so that words on both sides of their tags are apart. */
const INLINE = /^(a|abbr|b|bdi|cite|code|data|em|i|mark|q|s|small|span|strong|sub|sup|time|tspan|u)$/;
const LABELS = ['aria-label', 'alt', 'title', 'content', 'placeholder', 'data-l'];

function contentOf(html: string): Content {
  const content: Content = { words: '', labels: [], links: [], ids: [] };
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, attrs) {
      if (name === 'style' || name === 'script') hidden += 1;
      if (!INLINE.test(name)) content.words += ' ';
      // The policy is made of hashes of scripts and styles, which readers never see.
      if (attrs['http-equiv'] === 'content-security-policy') return;
      for (const label of LABELS) if (attrs[label]) content.labels.push(`${label}: ${attrs[label]}`);
      if (name === 'a' && attrs['href']) content.links.push(attrs['href']);
      if (attrs['id']) content.ids.push(attrs['id']);
    },
    ontext(text) {
      if (hidden === 0) content.words += text;
    },
    onclosetag(name) {
      if (name === 'style' || name === 'script') hidden -= 1;
      if (!INLINE.test(name)) content.words += ' ';
    },
  });
  parser.end(html);
  return { ...content, words: content.words.replace(/\s+/g, ' ').trim() };
}

const filesIn = (folder: string) =>
  new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/')),
  );

/** Where two texts part, with some words around it. */
function parting(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const from = Math.max(0, at - 40);
  return `“…${a.slice(from, at + 60)}” and “…${b.slice(from, at + 60)}”`;
}

/** What only one of two lists has. */
function apart(name: string, a: string[], b: string[]): string[] {
  const [inA, inB] = [new Set(a), new Set(b)];
  const only = [...a.filter((one) => !inB.has(one)).map((one) => `- ${one}`), ...b.filter((one) => !inA.has(one)).map((one) => `+ ${one}`)];
  return [...new Set(only)].map((one) => `${name} ${one}`);
}

function comparePages(a: string, b: string): string[] {
  const [one, other] = [contentOf(a), contentOf(b)];
  return [
    ...(one.words === other.words ? [] : [`words: ${parting(one.words, other.words)}`]),
    ...apart('label', one.labels, other.labels),
    ...apart('link', one.links, other.links),
    ...apart('id', one.ids, other.ids),
  ];
}

const [first, second, all] = process.argv.slice(2);
if (!first || !second) throw new Error('Name two built folders: npm run compare -- dist-before dist');
const [before, after] = [filesIn(first), filesIn(second)];
const report: string[] = [];
for (const file of before) if (!after.has(file)) report.push(`only in ${first}: ${file}`);
for (const file of after) if (!before.has(file)) report.push(`only in ${second}: ${file}`);
const counts = { pages: 0, same: 0, others: 0, sameOthers: 0 };
for (const file of [...before].filter((one) => after.has(one)).sort()) {
  const [a, b] = [readFileSync(join(first, file)), readFileSync(join(second, file))];
  if (file.endsWith('.html')) {
    const differences = comparePages(a.toString(), b.toString());
    counts.pages += 1;
    if (differences.length === 0) counts.same += 1;
    else report.push(`${file}\n  ${(all ? differences : differences.slice(0, 4)).join('\n  ')}`);
  } else if (!file.startsWith('_astro/')) {
    counts.others += 1;
    if (a.equals(b)) counts.sameOthers += 1;
    else report.push(`${file}: other bytes (${a.length} and ${b.length})`);
  }
}
console.log(report.join('\n'));
console.log(
  `${counts.same} of ${counts.pages} pages show the same words, labels, links and ids; ${counts.sameOthers} of ${counts.others} other files are the same byte for byte.`,
);
process.exitCode = report.length > 0 ? 1 : 0;
