// Lists every chart and view of the built site with its page, embed, files, citations and card, and says what is missing.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chartPath, CITATIONS, DOWNLOADS } from '../models/addresses.ts';

const dist = process.env['OUT_DIR'] ?? 'dist';

interface View {
  chart: string;
  view?: string;
  kind: string;
  title: string;
}

/** Views by their data files; versions and other formats of JSON left out. */
function views(): View[] {
  const names = readdirSync(join(dist, 'charts'), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /^[^.]+\.json$/.test(name) && !/(^|\/)v\//.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(dist, 'charts', name), 'utf8')) as View);
}

/** Addresses of everything that a view has, by what it is. */
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

const fileOf = (address: string) => join(dist, address.endsWith('/') ? `${address}index.html` : address);

const all = views();
let missing = 0;
for (const view of all) {
  console.log(`\n${view.title} (${view.kind})`);
  for (const [what, address] of parts(view)) {
    const file = fileOf(address);
    const there = existsSync(file);
    if (!there) missing += 1;
    console.log(`  ${what.padEnd(12)} /${address}  ${there ? `${statSync(file).size} bytes` : 'MISSING'}`);
  }
}
console.log(`\n${new Set(all.map(({ chart }) => chart)).size} charts, ${all.length} views, ${missing} files missing.`);
process.exitCode = missing > 0 || all.length === 0 ? 1 : 0;
