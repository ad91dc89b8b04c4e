import Chart from './Chart.astro';
import Checks from './Checks.astro';
import Cite from './Cite.astro';
import Contact from './Contact.astro';
import Fig from './Fig.astro';
import OwnNumbers from './OwnNumbers.astro';

/** What authors may use in bodies, as `src/facts/load/parse-file.ts` lists it. Bodies import nothing. */
export const components = { Chart, Checks, Cite, Contact, Fig, OwnNumbers };
