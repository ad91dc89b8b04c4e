import { isDeepStrictEqual } from 'node:util';
import { parseJson, type Result, type Site } from './site.ts';

/** Data of a chart or of one of its views: `charts/x.json`, `charts/x/view.json`. */
const CURRENT = /^charts\/([^/.]+)(\/(?!v\/)[^/.]+)?\.json$/;

/** The page of a version: `charts/x/v/2026-01-01/index.html`. */
const VERSION = /^charts\/([^/]+)\/v\/([\d-]+)\/index\.html$/;

/** A chart's data without its address, which depends on the host, and without later corrections. */
const comparable = (json: string) => ({ ...(parseJson(json) as object), link: undefined, corrections: undefined });

/** Every chart and view equals its newest version, and every version has its data. */
export function versions({ files }: Site): Result {
  const problems: Result['problems'] = [];
  const newest = new Map<string, string>();
  for (const file of [...files.keys()].sort()) {
    const [, chart, date] = VERSION.exec(file) ?? [];
    if (!chart || !date) continue;
    newest.set(chart, date);
    const data = `charts/${chart}/v/${date}.json`;
    const todo = 'Restore the version in content/charts';
    if (!files.has(data)) problems.push({ file: data, wrong: 'is missing, though its version has a page', todo });
  }
  const charts = [...files].filter(([file]) => CURRENT.test(file));
  for (const [file, text] of charts) {
    const [, chart = '', view = ''] = CURRENT.exec(file)!;
    const kept = `charts/${chart}/v/${newest.get(chart)}${view}.json`;
    const wrong = files.has(kept) ? `differs from its newest version, ${kept}` : 'has no version';
    // Before the first publication, nothing is kept.
    if (newest.size > 0 && (!files.has(kept) || !isDeepStrictEqual(comparable(text), comparable(files.get(kept)!))))
      problems.push({ file, wrong, todo: 'Run `npm run freeze`, and say what changed' });
  }
  return { counts: { 'charts and views': charts.length }, problems };
}
