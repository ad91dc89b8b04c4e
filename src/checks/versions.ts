import { isDeepStrictEqual } from 'node:util';
import { parseJson, type Result, type Site } from './site.ts';

/** Data of a chart or of one of its views: `charts/x.json`, `charts/x/view.json`. */
const CURRENT = /^charts\/([^/.]+)(\/(?!v\/)[^/.]+)?\.json$/;

/** A chart's data without its address, which depends on the host, and without later corrections. */
const comparable = (json: string) => ({ ...(parseJson(json) as object), link: undefined, corrections: undefined });

/** True where two files hold the same data of a chart. */
const sameChart = (a: string, b: string): boolean => isDeepStrictEqual(comparable(a), comparable(b));

/** Every chart and view equals its newest version, and every version has its data. */
export function versions({ files }: Site): Result {
  const paths = [...files.keys()];
  const dates = paths.flatMap((file) => /^charts\/([^/]+)\/v\/([\d-]+)\/index\.html$/.exec(file)?.slice(1, 3).join(' ') ?? []).sort();
  /** The newest version of each chart: sorted by date, the last one of a chart stays. */
  const newest = new Map(dates.map((one) => one.split(' ') as [chart: string, date: string]));
  const charts = paths.flatMap((file) => {
    const [match, chart = '', view = ''] = CURRENT.exec(file) ?? [];
    return match ? [{ file, kept: `charts/${chart}/v/${newest.get(chart)}${view}.json` }] : [];
  });
  const wrong = (file: string, kept: string): string | undefined => {
    if (!files.has(kept)) return 'has no version';
    return sameChart(files.get(file)!, files.get(kept)!) ? undefined : `differs from its newest version, ${kept}`;
  };
  return {
    counts: { 'charts and views': charts.length },
    problems: [
      ...charts.flatMap(({ file, kept }) => {
        const fault = wrong(file, kept);
        return fault ? [{ file, wrong: fault, todo: 'Run `npm run freeze`, and say what changed' }] : [];
      }),
      ...dates
        .map((one) => `charts/${one.replace(' ', '/v/')}.json`)
        .filter((file) => !files.has(file))
        .map((file) => ({ file, wrong: 'is missing, though its version has a page', todo: 'Restore the version in content/charts' })),
    ],
  };
}
