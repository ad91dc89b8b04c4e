import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { dist } from './site-settings.ts';

type Flags = NonNullable<ParseArgsConfig['options']>;

/** Prints an error, and the usage if the call was wrong, and ends the command. */
export function fail(message: string, usage?: string): never {
  console.error(usage ? `${message}\n\n${usage}` : message);
  process.exit(1);
}

/**
 * Parses the command line. `--help` prints the usage and ends the command; an unknown option does the same with an error.
 * @param usage the call on the first line, then what it does
 * @param flags options as `node:util` describes them
 */
export function commandLine<T extends Flags>(usage: string, flags = {} as T, allowPositionals = false) {
  try {
    const parsed = parseArgs({ options: { ...flags, help: { type: 'boolean', short: 'h' } }, allowPositionals });
    if (!('help' in parsed.values)) return parsed;
  } catch (error) {
    fail((error as Error).message, usage);
  }
  console.log(usage);
  process.exit(0);
}

/** Ends the command if the site hasn't been built. */
export function needsBuild(): void {
  if (!existsSync(join(dist, 'index.html'))) fail(`There is no site in ${dist}. Run \`npm run build\` first.`);
}
