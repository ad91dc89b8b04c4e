import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { check } from '../facts/load/parse.ts';
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

/** Changes fields of an entry of the small content, its first if no other is named. */
export const set =
  (name: keyof Raw, fields: object, at = 0) =>
  (raw: Raw) =>
    void Object.assign(data(raw[name][at]), fields);

/** Does one change after another. */
export const all =
  (...spoils: ((raw: Raw) => void)[]) =>
  (raw: Raw) =>
    spoils.forEach((spoil) => spoil(raw));

/** All that is said of content once it is spoiled, with the check that says so. Lines are left out: there is no file. */
function saidOf(spoil: (raw: Raw) => void): string {
  const raw = smallContent();
  spoil(raw);
  const { problems } = check(raw);
  return (
    problems.map(({ check: name, file, field, wrong, todo }) => `${file} · ${name} · ${field}: ${wrong}. ${todo}.`).join('\n') || 'Nothing.'
  );
}

/**
 * Tests that all that is said of content spoiled in each way is what a file beside the test holds. Run with `GOLDEN=write` to write it anew;
 * read it as an author would before you commit it.
 */
export function saysAsWritten(file: URL, ways: Record<string, (raw: Raw) => void>): void {
  const names = Object.keys(ways);
  if (process.env['GOLDEN'] === 'write') writeFileSync(file, names.map((name) => `# ${name}\n${saidOf(ways[name]!)}\n`).join('\n'));
  const written = new Map(
    readFileSync(file, 'utf8')
      .split(/^# /m)
      .slice(1)
      .map((part) => [part.split('\n')[0]!, part.slice(part.indexOf('\n') + 1).trimEnd()]),
  );
  test('the file says nothing of other ways', () => assert.deepEqual([...written.keys()], names));
  for (const name of names) test(`said of ${name}`, () => assert.equal(saidOf(ways[name]!), written.get(name)));
}
