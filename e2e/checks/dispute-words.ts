// The words by which a dispute is told from any other, read from its content, so that no list of them has to be kept.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { load } from 'js-yaml';
import { below } from './files.ts';

interface Fields {
  name?: string;
  short?: string;
  publisher?: string;
  term?: string;
  subject?: string;
  hosts?: string[];
  speakers?: Record<string, string>;
  claims?: (string | { id: string; speaker?: string })[];
}

/** Words that names of parties and people share with any text. */
const COMMON = new Set(
  (
    'and care department governor group health healthcare legislature managed national news nurses association southern the union workers ' +
    'office program president director medical'
  ).split(' '),
);

/** Capitalized words of a name: `Kettle` of "The Kettle Works". */
const wordsOf = (name: string) => name.split(/[^\p{L}\p{N}’'-]+/u).filter((word) => /^\p{Lu}/u.test(word) && word.length > 3);
/** An id that is more than an ordinary word. */
const isTelling = (id: string) => /[-\d]/.test(id);

function fieldsOf(file: string): Fields {
  const text = readFileSync(file, 'utf8');
  return load(file.endsWith('.mdx') ? /^---\n([\s\S]*?\n)---/.exec(text)![1]! : text) as Fields;
}

/** Names of a file: of a party or voice with each of its words, of a publisher and a law as a whole, of people who speak. */
function namesOf(path: string, { name, short, publisher, subject, hosts = [], speakers = {}, claims = [] }: Fields): string[] {
  const people = claims.flatMap((one) => (typeof one === 'object' && one.speaker ? [one.speaker.split(',')[0]!] : []));
  const full = [name, short, subject].filter((one) => one !== undefined);
  if (/^(parties|voices)\//.test(path)) return [...full, ...full.flatMap(wordsOf)];
  if (path === 'site.yaml') return [...full, ...wordsOf(subject!), ...hosts, ...Object.values(speakers)];
  if (path.startsWith('sources/')) return [publisher!, ...people, ...people.flatMap(wordsOf)];
  return path.startsWith('laws/') ? full : [];
}

/** Ids of a file: its own, and those of its claims. */
function idsOf(path: string, { claims = [] }: Fields): string[] {
  const own = /^(pages|editions)\//.test(path)
    ? []
    : path
        .replace(/\.\w+$/, '')
        .split('/')
        .slice(1);
  return [...own, ...claims.map((one) => (typeof one === 'object' ? one.id : one))].filter(isTelling);
}

/** What is said of one dispute only: its names and ids, and the terms of its glossary. @param folder a content folder, as a whole path */
export function disputeWords(folder: string): { names: string[]; terms: string[] } {
  const files = below(folder).map((file) => ({ file, path: relative(folder, file) }));
  const written = files
    .filter(({ path }) => /^(site|[\w-]+\/.+)\.(yaml|mdx)$/.test(path))
    .map(({ file, path }) => ({ path, data: fieldsOf(file) }));
  const names = written.flatMap(({ path, data }) => [...namesOf(path, data), ...idsOf(path, data)]);
  const terms = written.flatMap(({ path, data }) => (path.startsWith('terms/') ? [data.term!] : []));
  return { names: [...new Set(names)].filter((name) => !COMMON.has(name.toLowerCase())), terms };
}

/** A finder of whole words, in any case, those of several words over any space. Gives each that stands in a text, once. */
export function finder(words: string[]): (text: string) => string[] {
  const literal = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const any = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${literal.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return (text) => [...new Set([...text.matchAll(any)].map(([word]) => word))];
}
