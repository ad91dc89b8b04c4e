// What the site's own faces cost on a first page and on the next one: on a phone, which does without, and on a wide screen, preloaded or not.
import type { Screen } from '../browser.ts';
import { shown, spread, table } from '../numbers.ts';
import { middleOf } from '../pages.ts';
import type { Form, Setting } from '../setting.ts';
import { paints, roundsOf, visitsOf, type Visit } from '../visit.ts';

const NAMES = { built: 'as built', everywhere: 'with the site’s faces', preloaded: 'preloaded' } satisfies Partial<Record<Form, string>>;
type Named = keyof typeof NAMES;

/** What is held against the page as built, by screen. */
const OTHER: Record<Screen, Named> = { phone: 'everywhere', desk: 'preloaded' };

type Visits = Partial<Record<Named, Visit[]>>;

/** One line of the table: one page of the visits in one form. */
function row(screen: Screen, visits: Visits, form: Named, i: number): string[] {
  const own = visits[form]!;
  const ratios = own.map((one, round) => paints(one)[i]! / paints(visits.built![round]!)[i]!);
  return [
    screen,
    i === 0 ? 'first' : 'next',
    NAMES[form],
    shown(own[0]!.bytes[i]!),
    spread(own.map((one) => paints(one)[i]!)),
    spread(ratios, 2),
    `${own.filter(({ loads }) => loads[i]!.ownFace).length} of ${shown(own.length)}`,
  ];
}

/** Measures and reports. */
export async function fontsSection(setting: Setting): Promise<string> {
  const walked = [middleOf('question', setting.pages), middleOf('chart', setting.pages)];
  const rows: string[][] = [];
  for (const [screen, other] of Object.entries(OTHER) as [Screen, Named][]) {
    const forms = ['built', other] as const;
    const visits: Visits = await visitsOf(forms, walked, setting, screen);
    rows.push(...walked.flatMap((_, i) => forms.map((form) => row(screen, visits, form, i))));
  }
  return `A phone sets pages in faces that it has. The site's own weigh more than a page does, and while they come a browser lays a page out twice.
From 48em on pages use the site's faces, without preloading them; \`font-display\` is \`optional\`, so a font that comes too late waits for the next page, and no text moves.
For fonts that are preloaded and optional Chromium holds the first paint for a moment ([as its authors say](https://github.com/w3c/csswg-drafts/issues/5924)).
A question and then a chart, each way, medians of ${roundsOf(setting)}:

${table(['screen', 'page', 'fonts', 'bytes', 'FCP, ms', 'ratio to as built', "in the site's own face"], rows)}`;
}
