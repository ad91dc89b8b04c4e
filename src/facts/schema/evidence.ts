import { z } from 'astro/zod';
import { id, place, shaped } from './text.ts';

const sha256 = shaped(/^[0-9a-f]{64}$/, 'is no SHA-256 hash: only `npm run evidence` writes this file');

/** What was proved of one claim: its place, what is written there, and which of its numbers are printed there. */
const proof = z.strictObject({
  at: place,
  paragraph: sha256,
  numbers: z.array(z.string().min(1)),
});

/** One archived document and the claims that were found in it, by their ids. */
const proved = z.strictObject({
  document: sha256.describe("Of the file's bytes."),
  claims: z.record(id, proof),
});

/** What a program found in the archived documents, by the source's id: `content/evidence.lock.json`, written by `npm run evidence`. */
export const evidence = z.strictObject({ sources: z.record(id, proved) });

export type Evidence = z.infer<typeof evidence>;
export type Proved = z.infer<typeof proved>;
