// What preloading fonts costs, and what it brings: on a first page, and on the next one, whose fonts the browser has kept.
import { shown, spread, table } from '../numbers.ts';
import { middleOf } from '../pages.ts';
import type { Form, Setting } from '../setting.ts';
import { paints, visitsOf, type Visit } from '../visit.ts';

const FORMS = ['built', 'preloaded'] as const satisfies Form[];
const NAMES = { built: 'as built', preloaded: 'preloaded' };

/** One line of the table: one page of the visit in one form. */
function row(visits: Record<(typeof FORMS)[number], Visit[]>, form: (typeof FORMS)[number], i: number): string[] {
  const ratios = visits[form].map((one, round) => paints(one)[i]! / paints(visits.built[round]!)[i]!);
  const own = visits[form].filter(({ loads }) => loads[i]!.ownFace).length;
  return [
    i === 0 ? 'first' : 'next',
    NAMES[form],
    spread(visits[form].map((one) => paints(one)[i]!)),
    spread(ratios, 2),
    `${own} of ${shown(visits[form].length)}`,
  ];
}

/** Measures and reports. */
export async function fontsSection(setting: Setting): Promise<string> {
  const walked = [middleOf('question', setting.pages), middleOf('chart', setting.pages)];
  const visits = await visitsOf(FORMS, walked, setting);
  return `Pages do not preload their fonts, and \`font-display\` is \`optional\`: a font that comes too late waits for the next page, so no text moves. For fonts
that are preloaded and optional Chromium holds the first paint for a moment ([as its authors say](https://github.com/w3c/csswg-drafts/issues/5924)). Both ways of the same two pages, a question and then a chart, medians of ${visits.built.length}:

${table(
  ['page', 'fonts', 'FCP, ms', 'ratio to as built', "in the site's own face"],
  walked.flatMap((_, i) => FORMS.map((form) => row(visits, form, i))),
)}`;
}
