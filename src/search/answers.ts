import type { Library } from '../facts/load/types.ts';
import { answerOf } from '../models/text.ts';

/** Every answer that some position gives, as id and name, by name. */
export function answerNames({ positions, locale }: Library): [id: string, name: string][] {
  const names = new Map([...positions.values()].map((position) => [position.answer, answerOf(position, locale)]));
  return [...names].sort((a, b) => a[1].localeCompare(b[1]));
}
