// Strings that try to break out of the markup around them.

/** A seeded random number generator from 0 to 1 (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Strings that content may hold, however odd. */
const ALLOWED = [
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'><svg/onload=alert(1)>",
    '</script>',
    '</style>',
    '</title>',
    '</text>',
  ],
  ...[
    ']]>',
    '<![CDATA[',
    '-->',
    '<!--',
    '<?xml?>',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&amp;',
    '&#x27;',
    '&lt;b&gt;',
    '&',
    '&nosuch;',
    '<i>',
    '</b>',
    '<i>e</i>',
    '<sup>2</sup>',
  ],
  ...['"', "'", '`', '“”', '‘’', '«»', '\\', '\\"', "\\'", '\\u003c', '\\n', '$(x)', '<%= x %>', '$&', "$'", '$1', '%s', '%00', '%ff'],
  ...['=cmd|x!A1', '+1', '-1', '@SUM(A1)', '\t=x', ',=1+1', ';=1+1', '"=1', '＝1', '# note', ',', ';', '|'],
  ...['#', '$', '_', '~', '^', '%', '@misc', '\\textbf', '\\end', 'author = ', '},\n  year = ', '@comment', ' and '],
  ...[
    '\nER  - ',
    '\r\nTY  - BOOK',
    'TI  - ',
    '\n',
    '\t',
    '\r\n',
    '  ',
    '---\n',
    '- x: y',
    '!!js/function',
    '*a',
    '&a',
    ': ',
    '# c',
    '[a](javascript:alert)',
  ],
  ...[
    'שלום',
    'مرحبا بالعالم',
    '\u200f',
    '\u200e',
    '\u200d',
    '\u200b',
    '\u00ad',
    '\u00a0',
    'e\u0301',
    'Z\u0351\u036b\u0343\u036a\u0302',
    'ﬁ',
    'ß',
    'İ',
    '中文',
    'Ω',
  ],
  ...['👩🏽‍🚀', '🏳️‍🌈', '🇺🇸', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1️⃣', '𝒳', '\u{10ffff}', '\ue000', 'constructor', '__proto__', 'undefined', 'NaN', 'javascript:alert(1)'],
  ...['A'.repeat(300), 'ü'.repeat(120), '中'.repeat(150), 'word', 'tea', '30', '', ' '],
];

/** Strings that content may not hold. They must break no file either. */
const REFUSED = [
  ...['\0', '\u0007', '\u0008', '\u000b', '\u000c', '\u001b[31m', '\u007f', '\u0085', '\u009f', '\r', '\ud800', '\udfff', '\udc00\ud800'],
  ...['\u2028', '\u2029', '\u202e', '\u202a', '\u202d', '\u2066', '\u2067', '\u2069', '\ufeff', '\ufffe', '\uffff', '\ufff9', '\u0001'],
];

/** Makes hostile strings, the same for the same seed: one to five pieces, and two letters so that no field is empty. */
function maker(pieces: string[], seed: number): () => string {
  const next = numbers(seed);
  const one = () => pieces[Math.floor(next() * pieces.length)]!;
  return () => {
    const text = Array.from({ length: 1 + Math.floor(next() * 5) }, one).join(next() < 0.5 ? '' : ' ');
    return next() < 0.5 ? `Ab${text}` : `${text}yz`;
  };
}

/** Hostile strings that content may hold. None opens a brace, because `{…}` names a figure. */
export const allowed = (seed: number) => maker(ALLOWED, seed);
/** Hostile strings of both kinds, and with braces. */
export const anything = (seed: number) => maker([...ALLOWED, '{', '}', '{{', '${x}', '#{x}', ...REFUSED, ...REFUSED], seed);
/** Characters that content may not hold. */
export const refused = () => [...REFUSED];

/**
 * Runs a check on hostile strings, for each seed once with those that content may hold and once with any.
 * @param check returns how many strings it tried
 */
export function fuzz(
  t: { diagnostic: (message: string) => void },
  what: string,
  rounds: number,
  check: (text: () => string, isAllowed: boolean) => number,
): void {
  let cases = 0;
  for (let seed = 1; seed <= rounds; seed++) for (const make of [allowed, anything]) cases += check(make(seed), make === allowed);
  if (cases < 2 * rounds) throw new Error(`only ${cases} ${what} were tried`);
  t.diagnostic(`fuzz: ${cases} ${what}`);
}
