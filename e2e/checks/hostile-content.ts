// A copy of the content with a hostile text behind every text that an author writes, for the test that builds it.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dump, load } from 'js-yaml';
import { below, root } from './files.ts';

/** Fields that name something, or whose form is fixed: a text behind them would be refused. */
const FIXED = new Set(
  (
    'id url kind distance published date until when asOf lastChecked number numbers at question questions party parties speaksFor voice claim claims ' +
    'figure figures charts headline replies by answer mark tone role language hosts display unit value formula searched texture precision ' +
    'counted form view event from to pages source phone drop interval touches ownNumbers misspelled confidence state upTo size n'
  ).split(' '),
);

/** Texts of these folders reach pictures, whose face has the letters of a few languages only; the build names any other. */
const IN_PICTURES = /^(charts|parties|questions|events)\/|^site\.yaml$/;
/** And so do names of publishers. */
const PICTURED = new Set(['publisher', 'publishedNote', 'counts']);

const PLAIN = ['<b>"', '</title>', "'><i>", '&amp;', '&lt;', '-->', '<!--', ']]>', '=x', '\\"', '$&', '%ff', '`'];
const LONG = [
  ...[
    '<script>alert()</script>',
    '"><img src=x onerror=alert()>',
    '</script><script>',
    '</style>',
    '<svg onload=alert()>',
    '<iframe>',
    '<style>',
    '<script src=x>',
    "script-src 'none';",
    '<!-- x',
  ],
  ...["' onclick='alert()", '" onfocus="alert()" x="', '[a](javascript:alert)', ', =x', '; @x', '\nER  - ', '\n---\n'],
];
const STRANGE = ['שלום', 'مرحبا', '👩🏽‍🚀', '🏳️‍🌈', '𝒳', 'Z\u0351\u036b', '\u200f', 'W'.repeat(300)];

/** Of these a rule counts the words: their tails are part of the last. */
const COUNTED = new Set(['cell', 'summary', 'label', 'short']);
const JOINED = ['<b"', '"><i', '&amp;', '&lt;', '<!--', ']]>', '$&', '%ff', '`'];

/** What was put into the copy, by the file that holds it. */
export type Texts = Map<string, Set<string>>;

/** What became of each text of a folder. */
type Became = Map<string, Set<string>>;

let turn = 0;
/** The next of a list, so that each is put somewhere. */
const next = (list: string[]) => list[turn++ % list.length]!;

/** Claims that a summary alone tells of, which a rule lets nobody quote. */
const digests = new Set(
  below(join(root, 'content/sources')).flatMap((file) => {
    const { distance, claims } = load(readFileSync(file, 'utf8')) as { distance: string; claims: { id: string; distance?: string }[] };
    return claims.filter((claim) => (claim.distance ?? distance) === 'digest').map(({ id }) => id);
  }),
);
const restsOnDigests = ({ claims }: { claims?: unknown }) => Array.isArray(claims) && claims.some((id: string) => digests.has(id));

function tail(path: string, key: string, quotes: boolean): string {
  const short = COUNTED.has(key) ? JOINED : PLAIN;
  if (!quotes) return next(short.filter((text) => !/["']/.test(text)));
  if (COUNTED.has(key)) return next(short);
  if (path.startsWith('charts/')) return next(PLAIN);
  return IN_PICTURES.test(path) || PICTURED.has(key) ? next([...PLAIN, ...LONG]) : next([...LONG, ...PLAIN, ...STRANGE]);
}

function spoiled(value: unknown, path: string, key: string, texts: Set<string>, became: Became, quotes = true): unknown {
  if (Array.isArray(value)) return value.map((one) => spoiled(one, path, key, texts, became, quotes));
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [
        name,
        FIXED.has(name) ? one : spoiled(one, path, name, texts, became, !restsOnDigests(value)),
      ]),
    );
  if (typeof value !== 'string' || (path.startsWith('editions/') && key === 'of')) return value;
  // Charts are grouped by what they say of their theme.
  if (key === 'theme' && became.has(value)) return [...became.get(value)!][0];
  const text = `${value}${COUNTED.has(key) ? '' : ' '}${tail(path, key, quotes)}`;
  texts.add(text);
  became.set(value, (became.get(value) ?? new Set()).add(text));
  return text;
}

/** A correction, since there is none yet. */
export const CORRECTION = {
  date: '2026-12-01',
  kind: 'correction',
  changed: 'It was <script>alert()</script> "wrong" & is right.',
  why: '</title>]]> haste -->',
  said: '"><img src=x onerror=alert()>',
  touches: ['claims/h-H04'],
};

const folderOf = (path: string) => path.split(/[/.]/)[0]!;

/** Translations follow what they translate: the same hostile text stands behind both. */
function translated(file: string, became: Became): void {
  const { texts } = load(readFileSync(file, 'utf8')) as { texts: { from: string; to: string }[] };
  const followed = texts.flatMap(({ from, to }) =>
    [...(became.get(from) ?? [from])].map((text) => ({ from: text, to: to + text.slice(from.length) })),
  );
  writeFileSync(file, dump({ texts: followed }));
}

/** Writes the copy. @returns what was put into it */
export function spoil(folder: string): Texts {
  const texts: Texts = new Map();
  const all = new Map<string, Became>();
  cpSync(join(root, 'content'), folder, { recursive: true });
  for (const file of below(folder)) {
    const path = relative(folder, file);
    if (!/\.(yaml|mdx)$/.test(path) || /^(redirects|readers-words)\.yaml$/.test(path)) continue;
    const source = readFileSync(file, 'utf8');
    const [, front, body = ''] = path.endsWith('.mdx') ? /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(source)! : [, source];
    const held = new Set<string>();
    const became = all.get(folderOf(path)) ?? new Map();
    all.set(folderOf(path), became);
    const data = dump(spoiled(load(front!), path, '', held, became));
    writeFileSync(file, path.endsWith('.mdx') ? `---\n${data}---\n${body}` : data);
    texts.set(path, held);
  }
  for (const file of below(join(folder, 'editions')).filter((one) => /texts\/[^/]+\.yaml$/.test(one)))
    translated(file, all.get(/([^/]+)\.yaml$/.exec(file)![1]!) ?? new Map());
  mkdirSync(join(folder, 'corrections'), { recursive: true });
  writeFileSync(join(folder, 'corrections/slip.yaml'), dump(CORRECTION));
  return texts;
}
