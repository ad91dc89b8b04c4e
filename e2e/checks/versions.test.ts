import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './files.ts';

interface Version {
  date: string;
  views: { view?: string; data: Record<string, unknown> }[];
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const charts = readdirSync(join(root, 'content/charts'))
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => name.replace('.mdx', ''));

/** A chart's data without its address, which depends on where the site stands, and without what was said of it since. */
const told = (data: unknown) => ({ ...(data as object), link: undefined, corrections: undefined });

test('every chart has a version, and the newest is the chart as it is now', () => {
  const changed = charts.flatMap((chart) => {
    const folder = join(root, 'content/charts', chart, 'versions');
    if (!existsSync(folder)) return [`${chart} has no version: npm run freeze -- --date YYYY-MM-DD ${chart}`];
    const newest = json(join(folder, readdirSync(folder).sort().at(-1)!, 'version.json')) as Version;
    return newest.views
      .filter(({ view, data }) => {
        const now = json(join(root, 'dist/charts', `${view ? `${chart}/${view}` : chart}.json`));
        return JSON.stringify(told(now)) !== JSON.stringify(told(data));
      })
      .map(({ view }) => `${chart} ${view ?? ''} is no longer as in its version of ${newest.date}: npm run freeze, with what changed`);
  });
  assert.deepEqual(changed, []);
});
