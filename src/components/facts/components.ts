import Checks from './Checks.astro';
import Contact from './Contact.astro';
import Fig from './Fig.astro';
import OwnNumbers from './OwnNumbers.astro';

/** What authors may use in bodies, as `src/facts/load/body.ts` lists it. Content imports nothing. */
export const components = { Checks, Contact, Fig, OwnNumbers };
