// Measures how long each view of each chart takes to draw, wide and narrow together, and prints JSON with times in microseconds. `npm run bench`
// runs it, with how often to draw.
import { draw } from '../charts/render/draw.ts';
import { PAGE_SIZES, toSvg } from '../charts/render/svg.ts';
import { build } from './build.ts';
import { rawOf } from '../facts/load/files.ts';
import { allViews } from '../models/chart-views.ts';

const times = Number(process.argv[2] ?? 200);

function microseconds(run: () => unknown): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1000;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const views = allViews(build(rawOf())).map(({ id, drawing, title }) => {
  // Drawings are memoized by object, so each run takes a copy.
  const drawAnew = () => {
    const copy = { ...drawing };
    return PAGE_SIZES.map((size) => toSvg(draw(copy, size), { 'aria-label': title }));
  };
  const first = microseconds(drawAnew);
  const all = Array.from({ length: times }, () => microseconds(drawAnew));
  return { view: id, kind: drawing.kind, first, median: median(all), bytes: drawAnew().join('').length };
});
console.log(JSON.stringify(views));
