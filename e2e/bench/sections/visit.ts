// Style in each page, or in one file that the browser keeps?
import { median, quantile, shown, spread, table } from '../numbers.ts';
import type { Form, Setting } from '../setting.ts';
import { paints, path, visitsOf, type Visit } from '../visit.ts';

const FORMS = ['built', 'linked'] as const satisfies Form[];
type Visits = Record<(typeof FORMS)[number], Visit[]>;

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
const perPage = (visits: Visit[], i: number) => visits.map((one) => paints(one)[i]!);
const bytesAt = ([one]: Visit[], i: number) => one!.bytes[i]!;
const signed = (value: number) => `${value > 0 ? '+' : '−'}${shown(Math.abs(value))}`;

function rows(pages: string[], { built, linked }: Visits): (string | number)[][] {
  const pageRows = pages.map((page, i) => [
    `${i + 1}. \`${page}\``,
    shown(bytesAt(built, i)),
    shown(bytesAt(linked, i)),
    spread(perPage(built, i)),
    spread(perPage(linked, i)),
  ]);
  const all = (visits: Visit[]) => visits.map((one) => sum(paints(one)));
  return [...pageRows, ['**all**', shown(sum(built[0]!.bytes)), shown(sum(linked[0]!.bytes)), spread(all(built)), spread(all(linked))]];
}

/** What the visits say: differences visit by visit, style in each page less style in one file. */
function verdict({ built, linked }: Visits): string {
  const less = (of: (visit: Visit) => number) => built.map((one, i) => of(one) - of(linked[i]!));
  const told = (values: number[]) =>
    `${signed(median(values))} ms (${signed(quantile(values, 0.25))} to ${signed(quantile(values, 0.75))})`;
  const first = less((one) => paints(one)[0]!);
  const later = less((one) => sum(paints(one).slice(1)));
  const all = less((one) => sum(paints(one)));
  const bytes = sum(built[0]!.bytes) - sum(linked[0]!.bytes);
  const better =
    median(first) < 0
      ? 'Style in each page serves the first page, and is kept.'
      : '**Style in one file serves the first page better here.**';
  return `With style in each page instead of one file, the first page is there ${told(first)}, the nine after it together ${told(later)}, the whole visit
${told(all)}; it takes ${signed(bytes)} bytes in all. ${better}`;
}

/** Measures and reports. */
export async function visitSection(setting: Setting): Promise<string> {
  const walked = path();
  const visits = await visitsOf(FORMS, walked, setting);
  return `Ten pages as a reader may open them, each by a link of a page before it. Fonts and files are kept by the browser, connections are not: each page is read
for longer than hosts hold them. The one file has all rules of all reading pages, each once. Bytes are those of the page and of all that it asks for, fonts
among them; milliseconds are first paints, medians of ${visits.built.length} (with quartiles).

${verdict(visits)}

${table(['page', 'bytes, style in each page', 'bytes, one file', 'FCP, style in each page', 'FCP, one file'], rows(walked, visits))}`;
}
