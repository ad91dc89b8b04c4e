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

/** Parses the command line. An option that the command does not have, `--help` too, prints the usage and ends the command. */
export function commandLine<T extends Flags>(usage: string, options = {} as T, allowPositionals = false) {
  try {
    return parseArgs({ options, allowPositionals });
  } catch (error) {
    return fail((error as Error).message, usage);
  }
}

/** Ends the command if the site hasn't been built. */
export function needsBuild(): void {
  if (!existsSync(join(dist, 'index.html'))) fail(`There is no site in ${dist}. Run \`npm run build\` first.`);
}
