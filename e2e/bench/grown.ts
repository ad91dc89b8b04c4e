// The small made-up dispute, grown: its questions with all that hangs on them, again and again under other ids.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SMALL = fileURLToPath(new URL('../disputes/tea-house', import.meta.url));
/** Folders whose entries are repeated. Parties, laws, terms and pages stay as they are. */
const REPEATED =
  /^(sources|questions|positions|figures|charts|events|disagreements|studies|voices|laws|help)\/(?!.*\/versions\/).+\.(yaml|mdx)$/;

const files = readdirSync(SMALL, { recursive: true, encoding: 'utf8' }).filter((file) => REPEATED.test(file));
const textOf = (file: string) => readFileSync(join(SMALL, file), 'utf8');
/** Ids of everything that is repeated: of entries by their files, of claims by their sources. */
const ids = files.flatMap((file) => [
  /([^/]+)\.\w+$/.exec(file)![1]!,
  ...(file.startsWith('sources/') ? [...textOf(file).matchAll(/^ {2}- id: (\S+)$/gm)].map(([, id]) => id!) : []),
]);
const ID = new RegExp(`(?<![\\w-])(?:${ids.join('|')})(?![\\w-])`, 'g');

/** Writes the dispute with each question as many times as asked. @returns how many positions it has */
export function grow(folder: string, times: number): number {
  cpSync(SMALL, folder, { recursive: true });
  for (let n = 1; n < times; n += 1)
    for (const file of files) {
      const renamed = (text: string) => text.replace(ID, `$&-x${n}`);
      // What a copy says is not in the archived document.
      const text = renamed(textOf(file))
        .replace(/^distance: copy$/m, 'distance: part')
        .replace(/^ {4}at: .*\n/gm, '')
        .replace(/^number: (\d+)$/m, (_, number: string) => `number: ${Number(number) + 10 * n}`);
      const path = join(folder, renamed(file));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  return times * files.filter((file) => file.startsWith('positions/')).length;
}
