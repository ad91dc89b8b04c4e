import type { Rect } from '../layout/scene.ts';

/** Places for a label, the best first: under or over its bar, from its start or to its end, then beside it. */
function candidates(bar: Rect, { width, height }: { width: number; height: number }): Rect[] {
  const [under, over, level] = [bar.y + bar.height + 4, bar.y - height - 4, bar.y + bar.height / 2 - height / 2];
  const end = bar.x + bar.width;
  const corners: [x: number, y: number][] = [
    [bar.x, under],
    [bar.x, over],
    [end - width, under],
    [end - width, over],
    [end + 9, level],
    [bar.x - width - 9, level],
  ];
  return corners.map(([x, y]) => ({ x, y, width, height }));
}

/** True if two rectangles are less than 4 px apart from side to side, or less than `gap` from top to bottom. */
const near = (a: Rect, b: Rect, gap = 3) =>
  a.x < b.x + b.width + 4 && b.x < a.x + a.width + 4 && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

const inside = (a: Rect, b: Rect) => a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** A label this near to another bar could be read as that bar's. The cost is in ranks of candidates. */
const AMBIGUOUS = { gap: 12, cost: 6 };

interface Option {
  place: Rect;
  cost: number;
}

/** The cheapest choice of one option each, none near another; undefined if there is none. */
function cheapest([first, ...rest]: Option[][], taken: Rect[] = []): { places: Rect[]; cost: number } | undefined {
  if (!first) return { places: [], cost: 0 };
  return first
    .filter(({ place }) => !taken.some((other) => near(place, other)))
    .flatMap(({ place, cost }) => {
      const others = cheapest(rest, [...taken, place]);
      return others ? [{ places: [place, ...others.places], cost: cost + others.cost }] : [];
    })
    .sort((a, b) => a.cost - b.cost)[0];
}

/**
 * Places a label for each bar inside a frame, clear of all bars and of each other. All lengths are in pixels.
 * Tries every combination, which is fast enough for the few labels of a chart.
 * @throws Error if there is no room
 */
export function placeLabels(bars: Rect[], labels: { width: number; height: number }[], frame: Rect): Rect[] {
  const options = labels.map((label, i) =>
    candidates(bars[i]!, label)
      .map((place, rank) => {
        const ambiguous = bars.some((bar, j) => j !== i && near(place, bar, AMBIGUOUS.gap));
        return { place, cost: rank + (ambiguous ? AMBIGUOUS.cost : 0) };
      })
      .filter(({ place }) => inside(place, frame) && !bars.some((bar) => near(place, bar))),
  );
  const found = cheapest(options);
  if (!found) throw new Error('the labels of these rates have no room: shorten them, or show fewer rows');
  return found.places;
}
