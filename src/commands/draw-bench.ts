// How long each view of each chart takes to draw, both drawings of a page together. Prints JSON, times in microseconds.
// `npm run bench` runs it; alone: node src/commands/draw-bench.ts [times]
import { pageDrawings } from '../outputs/svg.ts';
import { build } from '../facts/load/build.ts';
import { allViews } from '../models/chart-views.ts';
import { rawOf, readFiles } from '../facts/load/files.ts';

const times = Number(process.argv[2] ?? 200);
const library = build(rawOf(readFiles()));

/** Microseconds that something takes. */
function microseconds(run: () => unknown): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1000;
}

const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const views = allViews(library).map(({ view: { id, drawing, title } }) => {
  // A drawing is made once for all who take it; a copy is drawn anew.
  const draw = () => pageDrawings({ ...drawing }, title);
  const first = microseconds(draw);
  const all = Array.from({ length: times }, () => microseconds(draw));
  return { view: id, kind: drawing.kind, first, median: middle(all), bytes: draw().join('').length };
});
console.log(JSON.stringify(views));
