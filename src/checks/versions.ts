import { isDeepStrictEqual } from 'node:util';
import type { Problem, Result, Site } from './site.ts';

/** Data of a chart or view as it is now: `charts/x.json`, `charts/x/view.json`. */
const CURRENT = /^charts\/[^/.]+(\/(?!v\/)[^/.]+)?\.json$/;

/** What a chart tells, without its address, which depends on where the site stands, and without what was said of it since. */
const told = (json: string) => ({ ...(JSON.parse(json) as object), link: undefined, corrections: undefined });

/** True where two files of data tell the same of a chart. */
export const sameChart = (a: string, b: string): boolean => isDeepStrictEqual(told(a), told(b));

/** The newest kept version of a chart or view. */
function newest(file: string, { files }: Site): string | undefined {
  const [, chart = '', view = ''] = /^charts\/([^/.]+)(\/[^/.]+)?\.json$/.exec(file) ?? [];
  const dates = [...files.keys()].flatMap((name) => new RegExp(`^charts/${chart}/v/([\\d-]+)/index\\.html$`).exec(name)?.[1] ?? []);
  const last = dates.sort().at(-1);
  return last && `charts/${chart}/v/${last}${view}.json`;
}

function problemOf(file: string, site: Site): Problem[] {
  const kept = newest(file, site);
  const todo = 'Run `npm run freeze`, and say what changed';
  if (!kept || !site.files.has(kept)) return [{ file, wrong: 'has no version that is kept', todo }];
  return sameChart(site.files.get(file)!, site.files.get(kept)!) ? [] : [{ file, wrong: `is no longer as in ${kept}`, todo }];
}

/** Every chart and view has a version that is kept, and the newest is the chart as it is now. */
export function versions(site: Site): Result {
  const charts = [...site.files.keys()].filter((file) => CURRENT.test(file));
  return { counted: [[charts.length, 'charts and views']], problems: charts.flatMap((file) => problemOf(file, site)) };
}
