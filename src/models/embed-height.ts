import type { TextStyle } from '../charts/layout/scene.ts';
import { wrap } from '../charts/layout/text.ts';
import type { Embed, EmbedSide } from './embed.ts';

/** Widths in pixels at which an embed can be tallest: the least, where text wraps most, and the largest, of each layout and its drawing. */
const WIDTHS = { narrow: [320, 468], wide: [572, 748] } as const;
type Layout = keyof typeof WIDTHS;

/** In pixels, as in `embed.css`. */
const TYPE = {
  title: { size: 18, line: 23, serif: true },
  finding: { size: 15, line: 20 },
  small: { size: 13, line: 18 },
  notice: { size: 13, line: 18, bold: true },
};
const PADDING = { x: 28, y: 22 };
const GAPS = 62;
const NOTICE_GAPS = 18;
const SIDE = { gap: 20, edges: 30 };
const LARGEST = { narrow: 440, wide: 720 };
/** Fonts differ a little from the table of widths. A line that breaks earlier must still fit. */
const SLACK = 0.95;

const sum = (heights: number[]) => heights.reduce((total, height) => total + height, 0);

const tall = (content: string, room: number, style: TextStyle & { line: number }) =>
  content ? wrap(content, room * SLACK, style).length * style.line : 0;

function heightOfDrawing(drawings: string[], room: number, layout: Layout): number {
  const mid = layout === 'wide' ? drawings.find((svg) => /class="(mid|wide)"/.test(svg)) : undefined;
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(mid ?? drawings.at(-1)!)!.map(Number) as [number, number, number];
  return (height * Math.min(room, LARGEST[mid ? 'wide' : 'narrow'])) / width;
}

function heightOfSides(sides: EmbedSide[], room: number, layout: Layout): number {
  const width = layout === 'wide' ? (room - SIDE.gap) / 2 : room;
  const heights = sides.map(
    ({ answer, summary, source }) =>
      TYPE.small.line + tall(answer, width, TYPE.title) + tall(summary, width, TYPE.finding) + tall(source, width, TYPE.small) + SIDE.edges,
  );
  return layout === 'wide' ? Math.max(...heights) : sum(heights);
}

/** The heights in pixels that an embed needs in narrow and in wide places, so that nothing is cut off without its script. */
export function embedHeights({ title, finding, notice, noticeLink, drawings, sides, small, link }: Embed): Record<Layout, number> {
  const heightAt = (width: number, layout: Layout) => {
    const room = width - PADDING.x;
    return sum([
      notice ? tall(`${notice} ${noticeLink}`, room, TYPE.notice) + NOTICE_GAPS : 0,
      tall(title, room, TYPE.title),
      tall(finding, room, TYPE.finding),
      drawings.length > 0 ? heightOfDrawing(drawings, room, layout) : heightOfSides(sides, room, layout),
      ...[...small, link].map((content) => tall(content, room, TYPE.small) + 4),
      PADDING.y + GAPS,
    ]);
  };
  const most = (layout: Layout) => Math.ceil(Math.max(...WIDTHS[layout].map((width) => heightAt(width, layout))));
  return { narrow: Math.max(most('narrow'), most('wide')), wide: most('wide') };
}
