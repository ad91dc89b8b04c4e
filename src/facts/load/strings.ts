type Check = (field: string, key: string, value: string) => void;

/** Calls `check` with every string in a value, its path, and the name of the field that holds it. */
export function eachString(value: unknown, check: Check, path: string[] = [], key = ''): void {
  if (typeof value === 'string') return check(path.join('.'), key, value);
  if (Array.isArray(value)) return value.forEach((item, i) => eachString(item, check, [...path, String(i)], key));
  if (value && typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) eachString(item, check, [...path, name], name);
  }
}

/** A value with each of its strings changed. Names of fields stay. @param keep true for the names of fields that stay as they are */
export function mapStrings(value: unknown, change: (text: string) => string, keep: (field: string) => boolean = () => false): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change, keep));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, keep(name) ? item : mapStrings(item, change, keep)]));
}
