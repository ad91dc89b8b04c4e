import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** All files below a folder, as paths from the project's folder. */
export function filesBelow(folder: string): string[] {
  const whole = join(root, folder);
  return readdirSync(whole).flatMap((name) => {
    const path = join(whole, name);
    return statSync(path).isDirectory() ? filesBelow(relative(root, path)) : [relative(root, path)];
  });
}

export const read = (path: string) => readFileSync(join(root, path), 'utf8');
