import type { Library, LinkedClaim, LinkedPosition } from '../facts/load/types.ts';
import { citedIn } from '../facts/values/cites.ts';
import { sourceNotes } from './cited.ts';

/** What a numbered mark in a case leads to: a statement of the position, which may rest on several claims. */
export interface Note {
  /** From 1, in the order in which the case first cites its statements. */
  number: number;
  /** The id of the statement's first claim, which is its place on the position's page. */
  id: string;
  /** Who says so, when, and how far it was checked. */
  sources: ReturnType<typeof sourceNotes>;
}

/**
 * The notes of a position's case, by the id of each claim of the statements that it cites. A claim that is cited and is in no
 * statement gets a note of its own.
 */
export function notesOf({ id, statements }: LinkedPosition, library: Library): Map<string, Note> {
  const statementOf = new Map<string, LinkedClaim[]>(statements.flatMap(({ claims }) => claims.map((claim) => [claim.id, claims])));
  const notes = new Map<string, Note>();
  let number = 0;
  for (const cited of citedIn(library.bodies.get(`positions/${id}`)?.text ?? '')) {
    if (notes.has(cited)) continue;
    number += 1;
    const claims = statementOf.get(cited) ?? [library.claims.get(cited)!];
    const note = { number, id: claims[0]!.id, sources: sourceNotes(claims, library.locale) };
    for (const claim of claims) notes.set(claim.id, note);
  }
  return notes;
}
