import { isDeepStrictEqual } from 'node:util';
import { parseJson, type Result, type Site } from './site.ts';

/** Data of a chart or of one of its views: `charts/x.json`, `charts/x/view.json`. */
const CURRENT = /^charts\/([^/.]+)(\/(?!v\/)[^/.]+)?\.json$/;

/** A chart's data without its address, which depends on the host, and without later corrections. */
const comparable = (json: string) => ({ ...(parseJson(json) as object), link: undefined, corrections: undefined });

/** True where two files hold the same data of a chart. */
export const sameChart = (a: string, b: string): boolean => isDeepStrictEqual(comparable(a), comparable(b));

/** The data file of the newest version of a chart or view, if there is one. */
function newest(chart: string, view: string, { files }: Site): string | undefined {
  const folder = `charts/${chart}/v/`;
  const own = [...files.keys()].filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
  const last = own
    .flatMap((path) => /^([\d-]+)\/index\.html$/.exec(path)?.[1] ?? [])
    .sort()
    .at(-1);
  return last && `${folder}${last}${view}.json`;
}

/** Every chart and view equals its newest version. */
export function versions(site: Site): Result {
  const charts = [...site.files.keys()].flatMap((file) => {
    const [match, chart = '', view = ''] = CURRENT.exec(file) ?? [];
    return match ? [{ file, kept: newest(chart, view, site) }] : [];
  });
  const wrong = (file: string, kept: string | undefined): string | undefined => {
    if (!kept || !site.files.has(kept)) return 'has no version';
    return sameChart(site.files.get(file)!, site.files.get(kept)!) ? undefined : `differs from its newest version, ${kept}`;
  };
  return {
    counts: [[charts.length, 'charts and views']],
    problems: charts.flatMap(({ file, kept }) => {
      const fault = wrong(file, kept);
      return fault ? [{ file, wrong: fault, todo: 'Run `npm run freeze`, and say what changed' }] : [];
    }),
  };
}
