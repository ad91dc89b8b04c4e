import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import { contentFolder } from './files.ts';
import type { Problem } from './problem.ts';

/** The entry of a map or list for a key. */
function childOf(node: unknown, key: string): { at: Node; value: unknown } | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(key)];
    return isNode(value) ? { at: value, value } : undefined;
  }
  const pair = isMap(node) ? (node.items as Pair[]).find((one) => isScalar(one.key) && String(one.key.value) === key) : undefined;
  return pair && isNode(pair.key) ? { at: pair.key, value: pair.value } : undefined;
}

/** The line of a field, or of the nearest thing around it that the file has. */
function lineOfField(text: string, field: string): number | undefined {
  const lines = new LineCounter();
  let node: unknown = parseDocument(text, { lineCounter: lines, logLevel: 'silent' }).contents;
  let offset: number | undefined;
  // Problems of a claim name it behind its path: `claims.3 (c-01)`.
  for (const key of field.replace(/ \(.*$/, '').split('.')) {
    const child = childOf(node, key);
    if (!child) break;
    offset = child.at.range?.[0];
    node = child.value;
  }
  return offset === undefined ? undefined : lines.linePos(offset).line;
}

/** The first line of a body that holds what a problem quotes of it, or else the first line. */
function lineInBody(text: string, wrong: string): number {
  const start = text.indexOf('\n---') + 4;
  const quoted = /"([^"]+)"|<(\w+)/.exec(wrong);
  const found = quoted ? text.indexOf(quoted[1] ?? `<${quoted[2]}`, start) : -1;
  const first = start + /^\s*/.exec(text.slice(start))![0].length;
  return text.slice(0, found < 0 ? first : found).split('\n').length;
}

/** The line of a problem in its file, from 1; undefined where the file or its field is missing. Files are read again: problems are rare. */
export function lineOf({ file, field, wrong }: Problem): number | undefined {
  const path = join(contentFolder, file.replace(/^content\//, ''));
  if (!field || file.endsWith('.json') || !existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  return field === 'body' ? lineInBody(text, wrong) : lineOfField(text, field);
}
