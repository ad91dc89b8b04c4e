/** A number, a figure as `{id}`, an operator or a bracket. */
const TOKEN = /\s*(\d+(?:\.\d+)?|\{[^{}]+\}|[-+*/^()])/y;

function tokenize(formula: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`cannot be read at "${formula.slice(at).trim()}"`);
    tokens.push(match[1]!);
  }
  return tokens;
}

/** Operators by precedence, the lowest first. */
const OPERATORS: Record<string, (a: number, b: number) => number>[] = [
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  { '*': (a, b) => a * b, '/': (a, b) => a / b },
  { '^': (a, b) => a ** b },
];

/**
 * The result of a formula such as `100 - {handled-rightly}`. All operators group from the left, `^` included.
 * @param value gives a figure's value by its id
 * @throws Error with a message that completes "the formula …"
 */
export function evaluate(formula: string, value: (id: string) => number): number {
  const tokens = tokenize(formula);
  let at = 0;
  const operand = (): number => {
    const token = tokens[at++];
    if (token === '(') {
      const inner = operation(0);
      if (tokens[at++] !== ')') throw new Error('has a bracket that is not closed');
      return inner;
    }
    if (token?.startsWith('{')) return value(token.slice(1, -1));
    if (token === undefined || !/^\d/.test(token)) throw new Error(`has ${token ?? 'nothing'} where a number should be`);
    return Number(token);
  };
  const operation = (precedence: number): number => {
    const operators = OPERATORS[precedence];
    if (!operators) return operand();
    let left = operation(precedence + 1);
    while (tokens[at] !== undefined && tokens[at]! in operators) left = operators[tokens[at++]!]!(left, operation(precedence + 1));
    return left;
  };
  const result = operation(0);
  if (at < tokens.length) throw new Error(`has "${tokens[at]}" too many`);
  return result;
}

/** A number rounded to as many decimals as another has. */
export const roundedAs = (number: number, like: number): number => Number(number.toFixed((String(like).split('.')[1] ?? '').length));
