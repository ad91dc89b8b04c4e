import { oneOfEach } from '../browser/site.ts';
import { unpack } from '../setup/unpack.ts';
import type { Engine, Look, Session } from './engine.ts';
import { answers, drawsCharts, hasColors, hasFaces, isQuiet, marksLinks, renders } from './steps.ts';
import { FAULTY, FAULTY_KINDS, serveWatched } from './watch.ts';

/** What an engine showed. */
export interface Outcome {
  engine: Engine;
  version: string;
  pages: number;
  checks: number;
  failures: string[];
}

/** Both widths and both schemes, in two rounds. */
export const LOOKS: Look[] = [
  { dark: false, width: 1280 },
  { dark: true, width: 360 },
];

type Step = (...given: never[]) => string[] | Promise<string[]>;
/** A call of a function inside the page. */
const call = (step: Step, ...given: unknown[]) => `(${step})(${given.map((one) => JSON.stringify(one)).join(', ')})`;

/** Goes through the pages once with one look; a counter and a list are all it leaves. */
class Round {
  checks = 0;
  failures: string[] = [];
  readonly session: Session;
  readonly look: Look;
  constructor(session: Session, look: Look) {
    this.session = session;
    this.look = look;
  }

  /** Counts a check and notes its faults. */
  note(where: string, faults: string[]): void {
    const how = `${this.look.dark ? 'dark' : 'light'}, ${this.look.width} wide`;
    this.checks += 1;
    this.failures.push(...faults.map((fault) => `${where} (${how}) ${fault}`));
  }

  async run(where: string, step: Step, ...given: unknown[]): Promise<void> {
    this.note(where, (await this.session.evaluate(call(step, ...given))) as string[]);
  }
}

/** The engine sees each fault of a page that is faulty on purpose; else its silence would mean nothing. */
async function proveSight(round: Round, home: string): Promise<void> {
  await round.session.open(home + FAULTY);
  const seen = (await round.session.evaluate(call(isQuiet))) as string[];
  const blind = FAULTY_KINDS.filter((kind) => !seen.some((one) => one.startsWith(`${kind}:`)));
  round.note(
    FAULTY,
    blind.map((kind) => `is not seen to be faulty: “${kind}”`),
  );
}

async function lookAt(round: Round, home: string, path: string): Promise<void> {
  await round.session.open(home + path);
  await round.run(path, renders);
  await round.run(path, drawsCharts);
  await round.run(path, marksLinks);
  await round.run(path, hasColors, round.look.dark);
  await round.run(path, isQuiet);
  round.note(path, round.session.said());
}

async function search(round: Round, home: string): Promise<void> {
  await round.session.open(`${home}/search/`);
  await round.run('/search/', hasFaces);
  await round.run('/search/', answers, 'layoffs', true);
  await round.run('/search/', answers, 'qwrtzpsdf', false);
  await round.run('/search/', isQuiet);
  round.note('/search/', round.session.said());
}

/** The archive, opened from a folder: no server, and so no watching script, only the browser's own word. */
async function openArchive(round: Round): Promise<void> {
  const { home, remove } = unpack();
  await round.session.open(`${home}index.html`);
  await round.run('the archive’s front page', renders);
  await round.run('the archive’s front page', drawsCharts);
  await round.run('the archive’s front page', hasFaces);
  await round.session.open(`${home}a-z/index.html`);
  await round.run('the archive’s list from A to Z', renders);
  round.note('the archive’s list from A to Z', round.session.said());
  remove();
}

async function goRound(round: Round, home: string, missing: string[]): Promise<void> {
  await proveSight(round, home);
  missing.length = 0;
  for (const path of oneOfEach) await lookAt(round, home, path);
  await search(round, home);
  // Once is enough; and WebKitGTK puts a narrow page into a frame, where no file may stand.
  if (round.look === LOOKS[0]) await openArchive(round);
  round.note(
    'the site',
    missing.map((path) => `lacks ${path}, which was asked for`),
  );
}

/** Runs the whole suite in one engine. An engine that breaks down is a failure. @param site address of the built site's server */
export async function smoke(engine: Engine, programs: string[], site: string): Promise<Outcome> {
  const outcome: Outcome = { engine, version: '', pages: 0, checks: 0, failures: [] };
  for (const look of LOOKS) {
    const watched = await serveWatched(site);
    const session = await engine.start(programs, look);
    const round = new Round(session, look);
    try {
      await goRound(round, watched.home, watched.missing);
    } catch (error) {
      round.failures.push(`broke down: ${String(error)}`);
    } finally {
      await session.close();
      watched.stop();
    }
    outcome.version = session.version;
    outcome.pages += oneOfEach.length;
    outcome.checks += round.checks;
    outcome.failures.push(...round.failures);
  }
  return outcome;
}
