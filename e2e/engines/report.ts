import type { Engine } from './engine.ts';
import { LOOKS, type Outcome } from './smoke.ts';

/** An engine that was not run, and why. */
export interface NotRun {
  engine: Engine;
  why: string;
}

function row(one: Outcome | NotRun): string {
  const cells =
    'why' in one ? [`not run: ${one.why}`, '', '', ''] : [one.version, String(one.pages), String(one.checks), String(one.failures.length)];
  return `| ${[one.engine.name, one.engine.drivenBy, one.engine.console, ...cells].join(' | ')} |`;
}

const looks = LOOKS.map(({ dark, width }) => `${dark ? 'dark' : 'light'} at ${width} pixels`).join(' and ');

/** What the engines showed, as Markdown. */
export function reportOf(outcomes: (Outcome | NotRun)[]): string {
  const failures = outcomes.flatMap((one) => ('why' in one ? [] : one.failures.map((failure) => `- ${one.engine.name}: ${failure}`)));
  return `# The site in three engines

Written by \`npm run engines\`. One list of steps (\`steps.ts\`) runs in each engine over one page of each type, ${looks}:
the page renders, each chart is drawn with its words inside it, links in sentences have a line, paper and ink follow the scheme and can
be read, nothing goes wrong, the site’s own faces arrive on the wide screen alone, and search answers. Then the archive of the whole site is unpacked and opened
from a folder: its front page and its list from A to Z render.

Errors are noted in all engines by one script that stands before everything else on the page: script errors, refused promises, what the
content policy stopped, files that did not load, \`console.error\`. Each round starts with a page that is faulty in all of these ways and
fails where the engine does not see one. Files that the server does not have count too. In the archive no such script stands, so there
only what the engine tells by itself counts, as the table says.

| engine | driven by | besides, it tells of | version | page views | checks | failures |
|---|---|---|---|---|---|---|
${outcomes.map(row).join('\n')}
${failures.length > 0 ? `\n${failures.join('\n')}\n` : ''}`;
}
