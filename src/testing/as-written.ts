import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Compares a text with a file beside the test. Run with `GOLDEN=write` to write it anew; read it before you commit it. */
export function asWritten(file: URL, text: string): void {
  if (process.env['GOLDEN'] === 'write') writeFileSync(file, text);
  assert.ok(existsSync(file), `${file.pathname} is missing: run with GOLDEN=write and read it`);
  assert.equal(text, readFileSync(file, 'utf8'));
}
