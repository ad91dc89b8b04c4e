// Asks at a terminal for what is missing, one thing after another.
import type { Draft } from './draft.ts';
import { valueOf, wrongWith } from './fields.ts';
import type { Given } from './kinds.ts';
import { explain } from './listing.ts';

/**
 * The options given, with answers to what was missing. An empty answer passes over a question; who passes over one that cannot
 * be done without is told so afterwards, with all others.
 * @param make what the options make so far, and so what is missing
 * @param ask prints a question and waits for the answer
 */
export async function answered(given: Given, make: (given: Given) => Draft, ask: (question: string) => Promise<string>): Promise<Given> {
  const passed = new Set<string>();
  let known = given;
  for (;;) {
    const next = make(known).missing.find(({ option, why }) => !why && !passed.has(option));
    if (!next) return known;
    const answer = (await ask(`\n${explain(next)}\n${next.option}: `)).trim();
    const fault = answer && wrongWith(next.schema, valueOf(next.schema, [answer]));
    if (fault) await ask(`${fault}. Press Enter to try again. `);
    else if (answer) known = { ...known, [next.option]: [answer] };
    else passed.add(next.option);
  }
}
