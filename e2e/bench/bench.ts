// What the site costs its readers and its authors, measured. `npm run bench` writes e2e/bench/report.md; it asserts nothing.
// --quick measures less in under two minutes, and prints; --only <sections> prints these alone; --date is the date that the report carries.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dist } from '../setup/built.ts';
import { machine, report, type Section } from './report.ts';
import { buildsSection } from './sections/builds.ts';
import { drawingSection } from './sections/drawing.ts';
import { drawnSection } from './sections/drawn.ts';
import { fontsSection } from './sections/fonts.ts';
import { pagesSection } from './sections/pages.ts';
import { searchSection } from './sections/search.ts';
import { visitSection } from './sections/visit.ts';
import { setUp, type Setting } from './setting.ts';

const SECTIONS: Record<string, { title: string; measure: (setting: Setting) => Promise<string> }> = {
  pages: { title: 'One page of each type', measure: pagesSection },
  drawn: { title: 'The first paint is the chart drawn', measure: drawnSection },
  fonts: { title: 'Fonts', measure: fontsSection },
  visit: { title: 'A visit of ten pages: style in each page, or in one file', measure: visitSection },
  search: { title: 'Search', measure: searchSection },
  drawing: { title: 'Drawing a chart', measure: drawingSection },
  builds: { title: 'Builds as content grows', measure: buildsSection },
};

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

/** Names of the sections that are asked for. @throws Error where there is no such section */
function asked(): string[] {
  const names = values.only?.split(',') ?? Object.keys(SECTIONS);
  const strange = names.filter((name) => !SECTIONS[name]);
  if (strange.length > 0) throw new Error(`No section is called ${strange.join(', ')}. There are: ${Object.keys(SECTIONS).join(', ')}.`);
  return names;
}

/** Measures one section. One that fails says so in its place, and the others go on. */
async function sectionOf(name: string, setting: Setting): Promise<Section> {
  const { title, measure } = SECTIONS[name]!;
  const start = performance.now();
  console.error(`${title} …`);
  const body = await measure(setting).catch((fault: Error) => {
    process.exitCode = 1;
    console.error(fault);
    return `**Not measured:** ${fault.message.split('\n')[0]}`;
  });
  return { title, body, seconds: (performance.now() - start) / 1000 };
}

async function run(): Promise<void> {
  const names = asked();
  const setting = await setUp(values.quick);
  const before = machine(setting.browser.version());
  const sections: Section[] = [];
  for (const name of names) sections.push(await sectionOf(name, setting));
  await setting.close();
  const text = report({ date: values.date, quick: values.quick, before, after: machine(setting.browser.version()), sections });
  if (values.quick || values.only) return console.log(text);
  const file = fileURLToPath(new URL('./report.md', import.meta.url));
  writeFileSync(file, text);
  console.log(`Written: ${file}`);
}

if (existsSync(join(dist, 'index.html')))
  await run().catch((fault: Error) => {
    console.error(fault.message);
    process.exitCode = 1;
  });
else {
  console.error('There is no built site in dist/: run `npm run build` first, then this again.');
  process.exitCode = 1;
}
