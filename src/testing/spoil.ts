import assert from 'node:assert/strict';
import { build } from './build.ts';
import { smallContent } from './fixture.ts';
import type { Raw, RawEntry } from '../facts/load/parse-file.ts';

/** A raw file of any shape, as a test reaches into it to spoil it. */
type Loose = ReturnType<typeof JSON.parse>;
export const data = (entry: RawEntry | undefined) => entry!.data as Loose;

/** The message with which content fails after `spoil` has changed it. */
export function failure(spoil: (raw: Raw) => void): string {
  const raw = smallContent();
  spoil(raw);
  try {
    build(raw);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing failed';
}

/** One way to spoil content, the file that the message must name, and what it must say. */
export type Way = [name: string, spoil: (raw: Raw) => void, file: string, text: RegExp];

/** Spoils the small content in one way and holds the message against what it must say. */
export function failsAsItShould([, spoil, file, says]: Way): void {
  const message = failure(spoil);
  assert.ok(message.includes(`${file}\n`), message);
  assert.match(message, says);
}
