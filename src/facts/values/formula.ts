/** What a formula is made of: numbers, figures as `{id}`, `+ - * / ^` and brackets. */
const TOKEN = /\s*(\d+(?:\.\d+)?|\{[^{}]+\}|[-+*/^()])/y;

function tokens(formula: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`cannot be read at "${formula.slice(at).trim()}"`);
    found.push(match[1]!);
  }
  return found;
}

const LEVELS: Record<string, (a: number, b: number) => number>[] = [
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  { '*': (a, b) => a * b, '/': (a, b) => a / b },
  { '^': (a, b) => a ** b },
];

/**
 * Works out a formula such as `100 - {handled-rightly}`. Powers bind from the left, which one power needs no care for.
 * @param value gives a figure's value by id
 * @throws Error in words that complete "the formula …"
 */
export function evaluate(formula: string, value: (id: string) => number): number {
  const list = tokens(formula);
  let at = 0;
  const atom = (): number => {
    const token = list[at++];
    if (token === '(') {
      const inner = level(0);
      if (list[at++] !== ')') throw new Error('has a bracket that is not closed');
      return inner;
    }
    if (token?.startsWith('{')) return value(token.slice(1, -1));
    if (token === undefined || !/^\d/.test(token)) throw new Error(`has ${token ?? 'nothing'} where a number should stand`);
    return Number(token);
  };
  const level = (depth: number): number => {
    const signs = LEVELS[depth];
    if (!signs) return atom();
    let left = level(depth + 1);
    while (list[at] !== undefined && list[at]! in signs) left = signs[list[at++]!]!(left, level(depth + 1));
    return left;
  };
  const result = level(0);
  if (at < list.length) throw new Error(`has "${list[at]}" too many`);
  return result;
}

/** A number rounded to as many decimals as another is written with. */
export const roundedAs = (number: number, like: number) => {
  const decimals = (String(like).split('.')[1] ?? '').length;
  return Number(number.toFixed(decimals));
};
