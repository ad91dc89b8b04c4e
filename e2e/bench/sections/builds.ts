// How the build grows with what is in it, and what an author waits for after an edit.
import { notRun, runJson } from '../child.ts';
import { shown, table } from '../numbers.ts';
import type { Setting } from '../setting.ts';

const SCALE = 'e2e/bench/scale.ts';
const EDIT = 'e2e/bench/dev-edit.ts';
const SIZES = ['100', '1000', '5000'];

interface Build {
  positions: number;
  pages: number;
  seconds: number;
  millisecondsAPage: number;
  peakMegabytes: number;
  pictureSeconds: number;
  pictures: number;
  steps?: unknown;
}

interface Edits {
  contentMilliseconds: number;
  componentMilliseconds: number;
}

/** Steps of a build by name, or a list of them, as one cell. */
function stepsOf(steps: unknown): string {
  if (typeof steps !== 'object' || steps === null) return String(steps ?? '–');
  const said = (value: unknown) =>
    typeof value === 'number' ? shown(value, 1) : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return Object.entries(steps)
    .map(([name, value]) => (Array.isArray(steps) ? said(value) : `${name} ${said(value)}`))
    .join(', ');
}

const row = (build: Build) => [
  shown(build.positions),
  shown(build.pages),
  shown(build.seconds, 1),
  shown(build.millisecondsAPage, 1),
  shown(build.peakMegabytes),
  shown(build.pictures),
  shown(build.pictureSeconds, 1),
  stepsOf(build.steps),
];

async function builds(quick: boolean): Promise<string> {
  const all = await runJson<Build[]>(SCALE, ['--json', ...(quick ? SIZES.slice(0, 1) : SIZES)]);
  if (!all) return notRun(SCALE);
  return table(['positions', 'pages', 'seconds', 'ms a page', 'peak memory, MB', 'pictures', 'their seconds', 'steps'], all.map(row));
}

async function edits(quick: boolean): Promise<string> {
  if (quick) return 'An edit under `npm run dev` is measured in the whole run only.';
  const waits = await runJson<Edits>(EDIT, ['--json']);
  if (!waits) return notRun(EDIT);
  return `Under \`npm run dev\`, from saving a file to the changed page: ${shown(waits.contentMilliseconds)} ms for a file of content, ${shown(waits.componentMilliseconds)} ms for a component.`;
}

/** Measures and reports. */
export const buildsSection = async ({ quick }: Setting): Promise<string> => `${await builds(quick)}\n\n${await edits(quick)}`;
