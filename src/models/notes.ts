import type { Library, LinkedPosition } from '../facts/load/types.ts';
import { citedIn } from '../facts/values/cites.ts';
import { addresses } from './addresses.ts';

/** What a numbered mark in a case leads to: a statement of the position, which may rest on several claims. */
export interface Note {
  /** From 1, in the order in which the case first cites its statements. */
  number: number;
  /** The claim's place on the position's page, or on its source's where no statement holds it. */
  href: string;
}

/** The notes of a position's case, by the id of each claim that it cites. Claims of one statement share a number. */
export function notesOf({ id, statements }: LinkedPosition, library: Library): Map<string, Note> {
  const statementOf = new Map(statements.flatMap(({ claims }) => claims.map((claim) => [claim.id, claims[0].id])));
  const numbers = new Map<string, number>();
  const notes = new Map<string, Note>();
  for (const cited of citedIn(library.bodies.get(`positions/${id}`)?.text ?? '')) {
    const statement = statementOf.get(cited) ?? cited;
    if (!numbers.has(statement)) numbers.set(statement, numbers.size + 1);
    const elsewhere = addresses(library.locale).claim(library.claims.get(cited)!.source.id, cited);
    notes.set(cited, { number: numbers.get(statement)!, href: statementOf.has(cited) ? `#${cited}` : elsewhere });
  }
  return notes;
}
