import { z } from 'astro/zod';
import { day, id, sentence } from './text.ts';

/** One view of a chart as it was: its data, its text and its drawings, all written by `npm run freeze`. */
const frozenView = z.strictObject({
  /** Left out for the chart's first view. */
  view: id.optional(),
  /** What `<chart>.json` held. */
  data: z.looseObject({
    title: sentence,
    finding: sentence,
    description: sentence,
    rows: z.array(z.looseObject({ id, shown: z.string(), group: z.string(), label: z.string(), note: z.string() })),
  }),
  /** Everything printed small under the drawing. */
  small: z.array(sentence),
  source: sentence,
  csv: z.string(),
  /** The picture that carries its own text and colours; `painted` is the same for the rasterizer. */
  svg: z.string(),
  painted: z.string(),
  /** The drawings as pages hold them. */
  wide: z.string(),
  narrow: z.string(),
});

/** A chart as it was published on a day: `content/charts/<chart>/versions/<date>/version.json`. It never changes once the site is published. */
export const version = z.strictObject({
  date: day,
  /** A correction mends a mistake; a revision brings better data. */
  kind: z.enum(['first', 'correction', 'revision']),
  /** What changed and why. Needed for all but the first. */
  text: sentence.optional(),
  views: z.array(frozenView).min(1),
});

export type Version = z.infer<typeof version>;
export type FrozenView = Version['views'][number];
