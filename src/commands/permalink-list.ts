import { readFileSync } from 'node:fs';

/** The file that lists every address ever published. It only grows. */
export const LIST = 'e2e/permalinks.txt';

/** The addresses in it. */
export const known = () => readFileSync(LIST, 'utf8').split('\n').filter(Boolean);
