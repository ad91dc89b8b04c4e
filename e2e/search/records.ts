// The records of a built site's search, as Pagefind keeps them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface SearchRecord {
  url: string;
  filters: { kind: [string]; party?: [string]; question?: [string] };
  anchors: { id: string; text: string }[];
}

/** All records of a language in a built site. */
export function recordsOf(dist: string, language: string): SearchRecord[] {
  const folder = join(dist, 'pagefind/fragment');
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${language}_`))
    .map((name) => gunzipSync(readFileSync(join(folder, name))))
    .map((file) => JSON.parse(file.subarray('pagefind_dcd'.length).toString()) as SearchRecord);
}
