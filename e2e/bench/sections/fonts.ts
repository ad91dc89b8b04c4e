// What the site's own faces cost on a first page and on the next one, on a phone and on a wide screen.
import type { Screen } from '../browser.ts';
import { shown, spread, table } from '../numbers.ts';
import { middleOf } from '../pages.ts';
import type { Form, Setting } from '../setting.ts';
import { paints, roundsOf, visitsOf, type Visit } from '../visit.ts';

const NAMES = { faceless: 'fallbacks only', built: 'as built' } satisfies Partial<Record<Form, string>>;
const FORMS = Object.keys(NAMES) as (keyof typeof NAMES)[];
const SCREENS: Screen[] = ['phone', 'desk'];

type Visits = Record<keyof typeof NAMES, Visit[]>;

/** One line of the table: one page of the visits in one form. */
function row(screen: Screen, visits: Visits, form: keyof typeof NAMES, i: number): string[] {
  const own = visits[form];
  const ratios = own.map((one, round) => paints(one)[i]! / paints(visits.faceless[round]!)[i]!);
  return [
    screen,
    i === 0 ? 'first' : 'next',
    NAMES[form],
    shown(own[0]!.bytes[i]!),
    spread(own.map((one) => paints(one)[i]!)),
    spread(ratios, 2),
    spread(
      own.map(({ loads }) => loads[i]!.cls),
      3,
    ),
    `${own.filter(({ loads }) => loads[i]!.ownFace).length} of ${shown(own.length)}`,
  ];
}

/** Measures and reports. */
export async function fontsSection(setting: Setting): Promise<string> {
  const walked = [middleOf('question', setting.pages), middleOf('chart', setting.pages)];
  const rows: string[][] = [];
  for (const screen of SCREENS) {
    const visits: Visits = await visitsOf(FORMS, walked, setting, screen);
    rows.push(...walked.flatMap((_, i) => FORMS.map((form) => row(screen, visits, form, i))));
  }
  return `Every page preloads the site's faces, phones too. Headings and labels swap in; running text is set in its face if that arrives in time for the first paint
(\`font-display: optional\`) and otherwise stays in a fallback of the same measure until the next page. A question and then a chart, each way, medians of ${roundsOf(setting)}:

${table(['screen', 'page', 'fonts', 'bytes', 'FCP, ms', 'ratio to fallbacks only', 'CLS', "in the site's own face"], rows)}`;
}
