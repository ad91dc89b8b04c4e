import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chartPath, CITATIONS, DOWNLOADS } from '../models/addresses.ts';
import { commandLine, needsBuild } from './command-line.ts';
import { dist } from './site-settings.ts';

commandLine(
  `npm run charts

Builds the site and lists every chart and view with its page, embed, files, citations and card. Fails if one is missing.`,
);
needsBuild();

interface View {
  chart: string;
  view?: string;
  kind: string;
  title: string;
}

/** All views, read from their data files. */
const views = readdirSync(join(dist, 'charts'), { recursive: true, encoding: 'utf8' })
  // Neither versions nor other formats of JSON.
  .filter((name) => /^[^.]+\.json$/.test(name) && !/(^|\/)v\//.test(name))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(dist, 'charts', name), 'utf8')) as View);

/** What a view has, and where. */
function parts({ chart, view }: View): [what: string, address: string][] {
  const path = chartPath(chart, view);
  const formats = [...DOWNLOADS, ...CITATIONS, 'oembed.json'];
  return [
    ['page', `charts/${path}/`],
    ['embed', `embed/${path}/`],
    ...formats.map((format): [string, string] => [format, `charts/${path}.${format}`]),
    ['card', `cards/charts/${path}.png`],
  ];
}

let missing = 0;
for (const view of views) {
  console.log(`\n${view.title} (${view.kind})`);
  for (const [what, address] of parts(view)) {
    const file = join(dist, address.endsWith('/') ? `${address}index.html` : address);
    const exists = existsSync(file);
    if (!exists) missing += 1;
    console.log(`  ${what.padEnd(12)} /${address}  ${exists ? `${statSync(file).size} bytes` : 'MISSING'}`);
  }
}
console.log(`\n${new Set(views.map(({ chart }) => chart)).size} charts, ${views.length} views, ${missing} files missing.`);
process.exitCode = missing > 0 || views.length === 0 ? 1 : 0;
