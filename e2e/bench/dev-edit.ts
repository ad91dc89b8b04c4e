// How soon an edit shows in `npm run dev`. Works on a copy of the project, so that no file of it is touched.
// `node e2e/bench/dev-edit.ts` prints one JSON array: what was edited, and the milliseconds until a page showed it.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startDev } from '../setup/dev-site.ts';

const PATIENCE = 120_000;

/** Milliseconds from an edit until a page held a text, or `null` where it never did. */
export interface Edit {
  edit: string;
  milliseconds: number | null;
}

/** A page as it is answered: its status and its text. */
interface Answer {
  status: number;
  text: string;
}

async function ask(address: string): Promise<Answer> {
  try {
    const answer = await fetch(address);
    return { status: answer.status, text: await answer.text() };
  } catch {
    return { status: 0, text: '' }; // not up yet
  }
}

type Shows = (answer: Answer) => boolean;

async function until(address: string, shows: Shows): Promise<number | null> {
  const start = performance.now();
  while (performance.now() - start < PATIENCE) {
    if (shows(await ask(address))) return Math.round(performance.now() - start);
    await wait(10);
  }
  return null;
}

/** The first position with a case of its own, whatever the dispute. */
function somePosition(copy: string): string {
  const names = readdirSync(join(copy, 'content/positions'), { recursive: true, encoding: 'utf8' }).sort();
  return names.find((name) => name.endsWith('.mdx') && !/none-found/.test(readFileSync(join(copy, 'content/positions', name), 'utf8')))!;
}

async function measure(copy: string, home: string, said: string[]): Promise<Edit[]> {
  // A sentence that changes asks for its translation anew, and pages show that until it is there.
  rmSync(join(copy, 'content/editions'), { recursive: true, force: true });
  const position = somePosition(copy);
  const page = `${home}positions/${position.replace('.mdx', '/')}`;
  const file = `content/positions/${position}`;
  const has =
    (word: string): Shows =>
    ({ status, text }) =>
      status === 200 && text.includes(word);
  const edited = async (edit: string, path: string, change: (text: string) => string, shows: Shows): Promise<Edit> => {
    const before = readFileSync(join(copy, path), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${path} no longer holds what is edited`);
    writeFileSync(join(copy, path), after);
    return { edit, milliseconds: await until(page, shows) };
  };
  // The page itself says it by the overlay, which takes its words from the same place as the terminal.
  const told: Shows = ({ status }) => status === 500 && said.join('').includes(file) && said.join('').includes('"sumary"');
  const first = { edit: 'first page after start', milliseconds: await until(page, has('</html>')) };
  await wait(2000); // What the start still has to do is no part of an edit.
  return [
    first,
    await edited('body of a content file', file, (text) => `${text}\nPlimsort.\n`, has('Plimsort')),
    await edited('field of a content file', file, (text) => text.replace(/^summary: .*$/m, 'summary: Quandle is here.'), has('Quandle')),
    await edited('mistake in a content file', file, (text) => text.replace(/^summary:/m, 'sumary:'), told),
    await edited('mistake mended', file, (text) => text.replace(/^sumary:/m, 'summary:'), has('Quandle')),
    await edited('component', 'src/layouts/Base.astro', (text) => text.replace('<slot />', '<p>Vexnot</p><slot />'), has('Vexnot')),
    await edited('code', 'src/i18n/en/words.ts', (text) => text.replace(/(  skip: )'[^']*'/, "$1'Wimbrel'"), has('Wimbrel')),
    await edited('content after code', file, (text) => `${text}\nYarfle.\n`, has('Yarfle')),
  ];
}

const { copy, home, said, stop } = await startDev();
try {
  console.log(JSON.stringify(await measure(copy, home, said), null, 2));
} finally {
  await stop();
}
