import { z } from 'astro/zod';
import { day, id, sentence } from './text.ts';

/** One view of a chart as it was: its data, its text and its drawings, all written by `npm run freeze`. */
const frozenView = z.strictObject({
  view: id.optional().describe("Missing for the chart's first view."),
  data: z
    .looseObject({
      title: sentence,
      finding: sentence,
      description: sentence,
      rows: z.array(z.looseObject({ id, shown: z.string(), group: z.string(), label: z.string(), note: z.string() })),
    })
    .describe('What `<chart>.json` held.'),
  small: z.array(sentence).describe('Everything printed small under the drawing.'),
  source: sentence,
  svg: z.string().describe('The picture that carries its own text and colors.'),
  wide: z.string().describe('The drawings as pages hold them, in literal colors.'),
  narrow: z.string(),
});

/** A chart as it was published on a day: `content/charts/<chart>/versions/<date>/version.json`. It never changes once the site is published. */
export const version = z.strictObject({
  date: day,
  kind: z.enum(['first', 'correction', 'revision', 'drawing']).describe('A `drawing` shows the same in another form.'),
  text: sentence.optional().describe('What changed and why. Needed for all but the first.'),
  views: z.array(frozenView).min(1),
});

export type Version = z.infer<typeof version>;
export type FrozenView = Version['views'][number];
