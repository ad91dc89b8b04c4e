/** What an operator does, and how strongly it binds. */
const OPERATORS: Record<string, { rank: number; apply: (a: number, b: number) => number }> = {
  '+': { rank: 1, apply: (a, b) => a + b },
  '-': { rank: 1, apply: (a, b) => a - b },
  '*': { rank: 2, apply: (a, b) => a * b },
  '/': { rank: 2, apply: (a, b) => a / b },
  '^': { rank: 3, apply: (a, b) => a ** b },
};

/** The result of `100 - {handled-rightly}`; operators group from the left. @throws Error that completes “the formula …” */
export function evaluate(formula: string, value: (id: string) => number): number {
  const tokens = formula.match(/\d+(?:\.\d+)?|\{[^{}]+\}|\S/g) ?? [];
  const operand = (): number => {
    const token = tokens.shift();
    if (token === '(') {
      const inner = operation(1);
      if (tokens.shift() !== ')') throw new Error('has a bracket that is not closed');
      return inner;
    }
    if (token && /^\{.+\}$/.test(token)) return value(token.slice(1, -1));
    if (token === undefined || !/^\d/.test(token)) throw new Error(`has ${token ?? 'nothing'} where a number should be`);
    return Number(token);
  };
  const operation = (least: number): number => {
    let left = operand();
    for (let next = OPERATORS[tokens[0]!]; next && next.rank >= least; next = OPERATORS[tokens[0]!]) {
      tokens.shift();
      left = next.apply(left, operation(next.rank + 1));
    }
    return left;
  };
  const result = operation(1);
  if (tokens.length > 0) throw new Error(`has "${tokens[0]}" too many`);
  return result;
}

/** A number rounded to as many decimals as another has. */
export const roundedAs = (number: number, like: number): number => Number(number.toFixed((String(like).split('.')[1] ?? '').length));
