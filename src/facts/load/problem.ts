import { distance } from 'fastest-levenshtein';
import { withoutRefused } from '../values/characters.ts';
import { lineOf } from './lines.ts';

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

function asLine(problem: Problem): string {
  const { field, wrong, todo, line = lineOf(problem) } = problem;
  const place = [line && `line ${line}`, field].filter(Boolean).join(', ');
  return `  ${place ? `${place}: ` : ''}${wrong}. ${todo}.`;
}

/**
 * All problems as one message: by file, each with its line, its field and what to do. Nothing that it quotes of the content can steer a
 * terminal.
 * @param outcome what the problems prevented
 */
export function report(problems: Problem[], outcome = 'nothing was published'): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const byFile = [...Map.groupBy(problems, (problem) => problem.file)].sort();
  const blocks = byFile.map(([file, list]) => [file, ...list.map(asLine)].join('\n'));
  return withoutRefused(`The content has ${count}; ${outcome}.\n\n${blocks.join('\n\n')}\n`);
}
