import { notRun, runJson } from '../child.ts';
import { median, quantile, shown, table } from '../numbers.ts';
import type { Setting } from '../setting.ts';

const DRAW = 'src/testing/draw-bench.ts';

interface View {
  view: string;
  kind: string;
  first: number;
  median: number;
  bytes: number;
}

/** Measures and reports. */
export async function drawingSection({ quick }: Setting): Promise<string> {
  const times = quick ? 20 : 200;
  const views = await runJson<View[]>(DRAW, [String(times)]);
  if (!views) return notRun(DRAW);
  const medians = views.map((view) => view.median);
  return `Every view of every chart, its wide and its narrow drawing together, from what was looked up to SVG text, in microseconds: the first time, when the
code is cold, and the median of ${times} more. Of the ${views.length} medians the middle one is ${shown(median(medians))}, nine in ten are at most ${shown(quantile(medians, 0.9))}.

${table(
  ['view', 'kind', 'first time', 'median', 'bytes of SVG'],
  views.map(({ view, kind, first, median: middle, bytes }) => [view, kind, shown(first), shown(middle), shown(bytes)]),
)}`;
}
