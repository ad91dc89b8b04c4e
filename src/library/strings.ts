type Check = (field: string, key: string, value: string) => void;

/** Calls `check` with every string in a value, its path, and the name of the field that holds it. */
export function eachString(value: unknown, check: Check, path: string[] = [], key = ''): void {
  if (typeof value === 'string') return check(path.join('.'), key, value);
  if (Array.isArray(value)) return value.forEach((item, i) => eachString(item, check, [...path, String(i)], key));
  if (value && typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) eachString(item, check, [...path, name], name);
  }
}
