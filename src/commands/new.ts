// Starts a content file with the manual's words over each field. What cannot be made up is given by option, or asked for at a terminal:
// npm run new -- term --id saucer --term Saucer --meaning "What a cup stands on."
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { report } from '../facts/load/problem.ts';
import { contentFolder, readFiles } from '../facts/load/files.ts';
import { asksOf } from './templates/asks.ts';
import { checked, draft, type Base } from './templates/draft.ts';
import { TEMPLATES } from './templates/drawings.ts';
import { KINDS, pathOf, type Given } from './templates/kinds.ts';
import { faults, written } from './templates/listing.ts';
import { answered } from './templates/questions.ts';

/** Stops with what is wrong, before anything is written. */
function stop(problem: string): never {
  console.error(`${problem.trimEnd()}\n\nNothing was written.`);
  process.exit(1);
}

const [name = '', ...args] = process.argv.slice(2);
const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
if (!kind) stop(`${name ? `There is no kind "${name}".` : 'What shall it be?'} Write npm run new -- ${Object.keys(KINDS).join('|')}`);

let read: Base | undefined;
/** All content, read where it is needed: a file that stands already is refused without. */
const base = () => (read ??= checked(readFiles()));

/** Where a drawing is no mere list of figures: the chart to begin from. */
function refuseDrawing(drawing: string): void {
  if (Object.hasOwn(TEMPLATES, drawing)) return;
  const model = base().entries.charts.find(({ data }) => data.drawing.kind === drawing);
  const kinds = Object.keys(TEMPLATES).join(', ');
  if (model)
    stop(`A drawing "${drawing}" takes more than a list of figures. Copy ${model.file}: it is one. By command there are: ${kinds}.`);
  stop(`No chart has a drawing "${drawing}" to begin from. By command there are: ${kinds}.`);
}

/** Texts by option. Which options a chart has hangs on its `--kind`, so that is read first. */
function optionsOf(): Given {
  const early = parseArgs({ args, strict: false, options: { kind: { type: 'string', multiple: true } } }).values as Given;
  if (name === 'chart' && early['kind']) refuseDrawing(String(early['kind'].at(-1)));
  const known = asksOf(name, early).map(({ option }) => option);
  try {
    return parseArgs({ args, options: Object.fromEntries(known.map((option) => [option, { type: 'string', multiple: true }])) })
      .values as Given;
  } catch (fault) {
    stop(`${(fault as Error).message}\n\nOptions of a ${name}: ${known.map((option) => `--${option}`).join(' ')}`);
  }
}

/** The options, completed by questions where there is somebody to ask. */
async function completed(given: Given): Promise<Given> {
  if (!process.stdin.isTTY) return given;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const brokenOff = () => stop('\nThe questions were broken off.');
  terminal.once('close', brokenOff);
  const all = await answered(
    given,
    (known) => draft(name, known, base()),
    (question) => terminal.question(question),
  );
  terminal.off('close', brokenOff).close();
  return all;
}

function refuseExisting(given: Given): void {
  const file = join(contentFolder, pathOf(kind!, given));
  if (existsSync(file)) stop(`${file} is there already and stays as it is. Open it, or choose another id.`);
}

const options = optionsOf();
refuseExisting(options);
const given = await completed(options);
refuseExisting(given);
const made = draft(name, given, base());
if (made.missing.length + made.wrong.length > 0) stop(faults(name, made));
if (made.problems.length > 0) stop(report(made.problems));
const file = join(contentFolder, made.path);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, made.text, { flag: 'wx' });
console.log(written(file, made.left, kind.next));
