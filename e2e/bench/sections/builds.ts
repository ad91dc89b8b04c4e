// How the build grows with what is in it, and what an author waits for after an edit.
import { notRun, runJson } from '../child.ts';
import { shown, table } from '../numbers.ts';
import type { Setting } from '../setting.ts';

const SCALE = 'e2e/bench/scale.ts';
const EDIT = 'e2e/bench/dev-edit.ts';
const SIZES = ['100', '1000', '5000'];

/** One line of what `scale.ts` prints. Seconds and steps are without pictures. */
interface Build {
  positions: number;
  pages: number;
  seconds: number;
  millisecondsAPage: number;
  peakMegabytes: number;
  pictureSeconds: number;
  pictures: number;
  steps: Record<string, number>;
}

/** One line of what `dev-edit.ts` prints: no milliseconds where the page never showed it. */
interface Edit {
  edit: string;
  milliseconds: number | null;
}

const buildRow = ({ positions, pages, seconds, millisecondsAPage, peakMegabytes, steps, pictures, pictureSeconds }: Build) => [
  shown(positions),
  shown(pages),
  shown(seconds, 1),
  shown(millisecondsAPage, 1),
  shown(peakMegabytes),
  ...Object.values(steps).map((value) => shown(value, 1)),
  shown(pictures),
  shown(pictureSeconds, 1),
];

async function builds(quick: boolean): Promise<string> {
  const all = await runJson<Build[]>(SCALE, ['--json', ...(quick ? SIZES.slice(0, 1) : SIZES)]);
  if (!all) return notRun(SCALE);
  const steps = Object.keys(all[0]!.steps).map((step) => `${step}, s`);
  const heads = ['positions', 'pages', 'seconds', 'ms a page', 'peak memory, MB', ...steps, 'pictures', 'pictures, s'];
  return `Made-up content of several sizes, one whole build each with nothing kept from an earlier one. Seconds, and milliseconds a page, are without painting
pictures, which stands by itself in the last column.

${table(heads, all.map(buildRow))}`;
}

async function edits(quick: boolean): Promise<string> {
  if (quick) return 'How soon an edit shows under `npm run dev` is measured in the whole run only.';
  const waits = await runJson<Edit[]>(EDIT);
  if (!waits) return notRun(EDIT);
  return `Under \`npm run dev\`, from saving a file until the page shows it:

${table(
  ['edit', 'ms'],
  waits.map(({ edit, milliseconds }) => [edit, milliseconds === null ? 'never' : shown(milliseconds)]),
)}`;
}

/** Measures and reports. */
export const buildsSection = async ({ quick }: Setting): Promise<string> => `${await builds(quick)}\n\n${await edits(quick)}`;
