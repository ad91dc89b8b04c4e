import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { filesBelow, read, root } from './files.ts';

/** A folder of the archived documents, one paragraph a line. It is not part of the project. */
const archive = process.env['SOURCES_DIR'] ?? join(root, '../shared/sources');

interface Source {
  distance: string;
  claims: { id: string; at: number; numbers?: string[] }[];
}

const sources = filesBelow('content/sources').map((file) => ({ file, ...(load(read(file)) as Source) }));

test(
  'a number of a claim stands in the paragraph that it names',
  { skip: !existsSync(archive) && 'the archived documents are not here' },
  () => {
    const archived = sources.filter(({ distance }) => distance === 'copy');
    assert.ok(archived.length > 0);
    const wrong = archived.flatMap(({ file, claims }) => {
      const name = file.replace(/^.*\//, '').replace('.yaml', '.txt');
      const lines = readFileSync(join(archive, name), 'utf8').split('\n');
      return claims.flatMap(({ id, at, numbers = [] }) => {
        const line = lines[at - 1];
        if (!line?.trim()) return [`${id}: there is no paragraph ${at} in ${name}`];
        return numbers
          .filter((number) => !line.includes(number))
          .map((number) => `${id}: ${number} does not stand in paragraph ${at} of ${name}`);
      });
    });
    assert.deepEqual(wrong, []);
  },
);
