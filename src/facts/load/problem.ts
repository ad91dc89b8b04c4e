import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { withoutRefused } from '../values/characters.ts';
import { contentFolder } from './files.ts';

/** One mistake in the content, for the author who will fix it. */
export interface Problem {
  file: string;
  /** The field as a path: `claims.3.at`. Empty where the whole file is meant. */
  field: string;
  /** Counted from 1. Left out where it is not known yet: `report` finds it. */
  line?: number;
  /** What is wrong, as a sentence that continues after the field: `is missing`. */
  wrong: string;
  /** What to do about it, as an order. */
  todo: string;
}

/** The known id that is nearest to an unknown one, or nothing where none is near. */
export function nearest(id: string, known: Iterable<string>): string | undefined {
  const ranked = [...known].map((other) => ({ other, far: distance(id, other) })).sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best && best.far <= Math.max(2, id.length / 2) ? best.other : undefined;
}

/** The line of a field, or of the nearest thing around it that the file has. */
function lineOfField(text: string, field: string): number | undefined {
  const lines = new LineCounter();
  let node = parseDocument(text, { lineCounter: lines, logLevel: 'silent' }).contents as Node | null;
  let start: number | undefined;
  // Problems of a claim name it behind its path: `claims.3 (c-01)`.
  for (const key of field.replace(/ \(.*$/, '').split('.')) {
    const pair = isMap<Node, Node>(node) ? node.items.find((one) => isScalar(one.key) && String(one.key.value) === key) : undefined;
    node = pair ? pair.value : isSeq<Node>(node) ? (node.items[Number(key)] ?? null) : null;
    start = (pair?.key ?? node)?.range?.[0] ?? start;
  }
  return start === undefined ? undefined : lines.linePos(start).line;
}

/** The first line of a body that holds what a problem quotes of it, or else the first line. */
function lineInBody(text: string, wrong: string): number {
  const start = text.indexOf('\n---') + 4;
  const [, quoted, tag] = /["“]([^"”…]+)|(<\w+)/.exec(wrong) ?? [];
  // The file may break the line elsewhere.
  const words = (quoted ?? tag)?.split(/\s+/).map((word) => word.replace(/[^\p{L}\d]/gu, '\\$&'));
  const body = text.slice(start);
  const found = words ? body.search(new RegExp(`(?<![\\w-])${words.join('\\s+')}(?![\\w-])`)) : -1;
  return text.slice(0, start + (found < 0 ? body.search(/\S|$/) : found)).split('\n').length;
}

/** The line of a problem in its file, from 1; undefined where the file or its field is missing. Files are read again: problems are rare. */
export function lineOf({ file, field, wrong }: Problem): number | undefined {
  const path = join(contentFolder, file.replace(/^content\//, ''));
  if (!field || file.endsWith('.json') || !existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  return field === 'body' ? lineInBody(text, wrong) : lineOfField(text, field);
}

/** A place in words: its file with the line or, where that has none, the field. */
export function placeOf({ file, field, value = '' }: { file: string; field: string; value?: string }): string {
  const line = lineOf({ file, field, wrong: `"${value}"`, todo: '' });
  return `${file}, ${line ? `line ${line}` : field}`;
}

function asLine(problem: Problem): string {
  const { field, wrong, todo, line = lineOf(problem) } = problem;
  const place = [line && `line ${line}`, field].filter(Boolean).join(', ');
  return `  ${place ? `${place}: ` : ''}${wrong}. ${todo}.`;
}

/** Problems by file, each with its line, its field and what to do. Nothing that it quotes of the content can steer a terminal. */
export function listed(problems: Problem[]): string {
  const byFile = [...Map.groupBy(problems, (problem) => problem.file)].sort();
  return withoutRefused(byFile.map(([file, list]) => [file, ...list.map(asLine)].join('\n')).join('\n\n'));
}

/** All problems as one message. @param outcome what the problems prevented */
export function report(problems: Problem[], outcome = 'nothing was published'): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `The content has ${count}; ${outcome}.\n\n${listed(problems)}\n`;
}
