import { readFileSync } from 'node:fs';

/** Every address ever published. It only grows. */
export const LIST = 'e2e/permalinks.txt';

export const known = () => readFileSync(LIST, 'utf8').split('\n').filter(Boolean);
