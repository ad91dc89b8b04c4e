// Made-up content of any size, for measuring builds. Nobody and nothing in it exists.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { madeUpCharts } from './made-up-charts.ts';
import { DAY, isSilent, list, Maker, name, valueOf, type Cell } from './made-up.ts';

const MARKS = ['square', 'circle', 'triangle', 'diamond', 'pentagon', 'bars', 'cross'];
const STATES = ['open', 'likely', 'settled'];
/** A month from 2010 to 2025. */
const month = (n: number) => `20${10 + (n % 16)}-0${1 + (n % 9)}`;
const isArchived = ({ n }: Cell) => n % 4 === 0;

/** The numbers that the first claim of a position prints: those of its figures. `at` is its place among those that were heard. */
function numbersOf(at: number, { heard, count }: Maker): string[] {
  const own = list(Math.ceil(Math.max(0, count.figures - at) / heard.length), (n) => at + n * heard.length);
  return [...new Set([at, ...own].map((n) => String(valueOf(n))))];
}

function claimsOf(cell: Cell, at: number, made: Maker): { id: string; numbers?: string[] }[] {
  const numbers = numbersOf(at, made);
  return cell.claims.map((id, i) => ({
    id,
    question: cell.question,
    ...(isArchived(cell) && { at: i + 1 }),
    ...(i
      ? { kind: 'position', text: made.sentence() }
      : { kind: 'figure', numbers, text: `The club wants ${numbers.map((one) => `${one}%`).join(' and ')} of the rain.` }),
  }));
}

/** One source a position that was heard; the archived ones stand in the lock too. */
function sources(made: Maker): void {
  const locked = made.heard.flatMap((cell, at) => {
    const claims = claimsOf(cell, at, made);
    made.yaml(`sources/source-${cell.n}`, {
      title: `The ${name(cell.n)} paper`,
      publisher: `Made-up ${name(cell.n % 97)} press`,
      speaksFor: cell.party,
      url: `https://www.example.org/${cell.n}`,
      published: `${month(cell.n)}-${10 + (cell.n % 19)}`,
      kind: 'party',
      distance: isArchived(cell) ? 'copy' : 'part',
      interest: 'It is made up, and so is whoever pays for it.',
      read: 'As much of it as there is.',
      lastChecked: DAY,
      claims,
    });
    if (!isArchived(cell)) return [];
    const hash = createHash('sha256').update(String(cell.n)).digest('hex');
    const proofs = claims.map(({ id, numbers = [] }, i) => [id, { at: i + 1, paragraph: hash, numbers }]);
    return [[`source-${cell.n}`, { document: hash, claims: Object.fromEntries(proofs) }]];
  });
  made.files.set('evidence.lock.json', JSON.stringify({ sources: Object.fromEntries(locked) }));
}

function partiesAndQuestions(made: Maker): void {
  made.parties.forEach((id, n) =>
    made.mdx(`parties/${id}`, {
      name: `Made-up club of ${name(n)}`,
      short: name(n),
      mark: MARKS[n % MARKS.length],
      tone: ['first', 'second'][n] ?? 'plain',
      role: n < 2 ? 'negotiating' : n % 2 ? 'authority' : 'allied',
      is: made.sentence(),
      stake: made.sentence(),
      speaks: made.sentence(),
    }),
  );
  made.questions.forEach((id, n) =>
    made.mdx(`questions/${id}`, {
      number: n + 1,
      question: `Who opens the ${name(n)} garden?`,
      short: name(n),
      about: name(n),
      answers: ['more', 'less'].map((answer) => ({ id: answer, label: answer })),
      agreed: [],
      settle: [made.sentence()],
    }),
  );
}

function positions(made: Maker): void {
  const silence = () => ({
    answer: 'none-found',
    cell: 'No position found.',
    summary: 'No statement was found.',
    missing: [made.looked()],
  });
  const said = ({ n, question, claims }: Cell, figure: string) => ({
    answer: n % 3 ? 'more' : 'less',
    cell: made.sentence(9),
    summary: `${made.sentence(18)} It names {figure-${n % made.count.figures}}.`,
    statements: claims.map((id) => ({ claims: [id] })),
    replies: n % 3 ? [] : [`${made.parties[made.some(made.count.parties)]}/${question}`],
    figures: [`figure-${n % made.count.figures}`, figure],
    charts: n % 2 ? [] : [`chart-${made.some(made.count.charts)}`],
  });
  for (const cell of made.cells) {
    const path = `positions/${cell.party}/${cell.question}`;
    const figure = made.figure();
    if (isSilent(cell)) made.mdx(path, silence(), '');
    else made.mdx(path, said(cell, figure), made.caseOf(cell.claims, figure));
  }
}

function figures(made: Maker): void {
  for (let n = 0; n < made.count.figures; n += 1) {
    const { party, claims } = made.heard[n % made.heard.length]!;
    const counted = { value: valueOf(n), unit: '%', display: `${valueOf(n)}%`, n: 'not reported', by: party, claims: [claims[0]] };
    made.yaml(`figures/figure-${n}`, { ...counted, counts: `Rain in the ${name(n)} garden`, of: made.sentence(6).slice(0, -1) });
  }
}

/** Entries that need nothing but claims, figures and questions. */
function rest(made: Maker): void {
  const { count, questions } = made;
  const about = (n: number) => [questions[n % questions.length]];
  const account = () => ({ who: name(made.some(count.parties)), text: made.sentence(), claims: [made.claim()] });
  for (let n = 0; n < count.disagreements; n += 1) {
    const known = { title: `Who is right about ${name(n)}?`, questions: about(n), figures: [made.figure()], state: STATES[n % 3] };
    made.mdx(`disagreements/matter-${n}`, { ...known, accounts: list(2, account), hold: made.sentence() });
  }
  for (let n = 0; n < count.events; n += 1) {
    const known = { date: month(n), precision: 'month', title: `Rain in ${name(n)}`, claims: [made.claim()] };
    made.yaml(`events/event-${n}`, { ...known, text: made.sentence() });
  }
  for (let n = 0; n < count.studies; n += 1) {
    const known = { title: `A study of ${name(n)}`, when: '2025', n: 'All gardens', questions: about(n), claims: [made.claim()] };
    made.mdx(`studies/study-${n}`, { ...known, who: made.sentence(8), shows: made.sentence(), notShown: made.sentence() });
  }
  for (let n = 0; n < count.laws; n += 1) {
    const known = { name: `The ${name(n)} act`, asOf: DAY, questions: about(n), claims: [made.claim()] };
    made.yaml(`laws/law-${n}`, { ...known, requires: made.sentence(), status: made.sentence() });
  }
  for (let n = 0; n < count.terms; n += 1) made.yaml(`terms/term-${n}`, { term: name(n), meaning: made.sentence() });
  for (let n = 0; n < count.corrections; n += 1) {
    const touches = [`figures/${made.figure()}`, `claims/${made.claim()}`];
    const kind = n % 2 ? 'correction' : 'revision';
    made.yaml(`corrections/correction-${n}`, { date: DAY, kind, touches, changed: made.sentence(), why: made.sentence() });
  }
}

/** What a dispute has once or a few times, however large it is. */
function single(made: Maker): void {
  const grounded = () => ({ text: made.sentence(), claims: [made.claim()] });
  const voice = { name: 'A made-up poet', short: 'Poet', source: `source-${made.heard[0]!.n}`, interest: 'None.' };
  made.mdx('voices/voice-0', { ...voice, argues: [{ question: made.questions[0], ...grounded() }] });
  for (const page of ['about', 'for-members', 'method', 'search'])
    made.mdx(`pages/${page}`, { title: 'A made-up page', description: made.sentence() });
  made.yaml('help/help-0', { number: 1, title: 'Ask', ...grounded(), asOf: DAY });
  made.yaml('left-out/rest', { records: list(5, (n) => ({ id: `left-${n}`, why: made.sentence() })) });
  made.yaml('searches/all', { where: 'Pages that do not exist', when: DAY });
  made.yaml('readers-words', { same: [['rain', 'drizzle']], kinds: [], misspelled: { rain: ['rane'] } });
  const named = { name: 'Made Up', subject: 'A made-up dispute', language: 'en', asOf: DAY, licence: 'None.' };
  made.yaml('site', {
    ...named,
    quarrel: made.sentence(),
    description: made.sentence(),
    parties: made.parties,
    orderSaid: 'As they were made up.',
    headline: ['chart-0', 'chart-1'],
    glance: [{}, ...made.parties.slice(0, 2).map((party) => ({ party }))].map((side) => ({
      title: made.sentence(),
      ...side,
      ...grounded(),
    })),
    unknown: [made.looked()],
    tryOut: ['rain'],
    hosts: ['example.org'],
  });
}

/** A whole content folder, as texts by their paths in it. @param count how many positions; all else grows with them */
export function synthetic(count: number, seed = 1): Map<string, string> {
  const made = new Maker(count, seed);
  for (const write of [sources, partiesAndQuestions, positions, figures, madeUpCharts, rest, single]) write(made);
  return made.files;
}

/** Writes such a folder to a new place among temporary files, and gives the place. Whoever calls removes it. */
export function writeSynthetic(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'made-up-'));
  for (const [path, text] of synthetic(count)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Writes such a folder, hands it over, and removes it whatever happens. */
export async function withSynthetic<T>(count: number, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = writeSynthetic(count);
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
