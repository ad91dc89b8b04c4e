// Words, sentences and counts of made-up content. The same seed gives the same ones.
import { dump } from 'js-yaml';
import { seeded } from '../setup/seeded.ts';

export const DAY = '2026-01-02';
const SYLLABLES = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'su', 'ta', 've', 'zi', 'ko', 'lamb', 'rin'];
const SPOKEN =
  'made-up club says that the paper garden of a river house opens early when rain keeps quiet birds near every gentle bridge and old lamps stay bright'.split(
    ' ',
  );

const syllables = (n: number): string => (n < 16 ? '' : syllables(Math.floor(n / 16))) + SYLLABLES[n % 16];

/** A name that nobody has, another one for each number: `Balamide`. */
export const name = (n: number): string => syllables(n + 4096).replace(/^./, (first) => first.toUpperCase());

export const list = <T>(length: number, item: (n: number) => T): T[] => Array.from({ length }, (_, n) => item(n));

/** How many parties and questions make that many positions. All parties face all questions, and both lists grow. */
function shapeOf(positions: number): { parties: number; questions: number } {
  const wanted = 0.7 * Math.sqrt(positions);
  const far = (parties: number) => Math.abs(parties - wanted);
  const parties = list(positions, (n) => n + 1)
    .filter((count) => count > 1 && positions % count === 0)
    .reduce((best, count) => (far(count) < far(best) ? count : best));
  return { parties, questions: positions / parties };
}

/** How many entries there are of each kind: each kind that grows with a dispute grows with the positions. */
export function countsOf(positions: number) {
  const of = (share: number) => Math.max(4, Math.ceil(positions * share));
  return {
    ...shapeOf(positions),
    figures: of(1),
    charts: of(0.04),
    disagreements: of(0.2),
    events: of(0.2),
    studies: of(0.1),
    laws: of(0.05),
    terms: of(0.05),
    corrections: of(0.01),
  };
}

/** A position of a party that was heard has a source with three claims; the first prints a number. */
export interface Cell {
  n: number;
  party: string;
  question: string;
  claims: [number: string, says: string, more: string];
}

/** What all made-up entries are written with. */
export class Maker {
  readonly files = new Map<string, string>();
  readonly count: ReturnType<typeof countsOf>;
  readonly parties: string[];
  readonly questions: string[];
  readonly cells: Cell[];
  readonly heard: Cell[];
  readonly #random: () => number;

  constructor(positions: number, seed: number) {
    this.#random = seeded(seed);
    this.count = countsOf(positions);
    this.parties = list(this.count.parties, (n) => `party-${n}`);
    this.questions = list(this.count.questions, (n) => `question-${n}`);
    const pairs = this.parties.flatMap((party) => this.questions.map((question) => ({ party, question })));
    this.cells = pairs.map((pair, n) => ({ ...pair, n, claims: [`c-${n}-number`, `c-${n}-says`, `c-${n}-more`] }));
    this.heard = this.cells.filter((cell) => !isSilent(cell));
  }

  some = (count: number): number => Math.floor(this.#random() * count);

  /** A sentence of about that many words, with a made-up name at its end. */
  sentence = (length = 14): string => {
    const [from, step] = [this.some(SPOKEN.length), 1 + this.some(3)];
    return `The ${list(length, (n) => SPOKEN[(from + n * step) % SPOKEN.length]).join(' ')} in ${name(this.some(5000))}.`;
  };

  /** Two paragraphs, which use a term of the glossary. */
  prose = (): string =>
    `${this.sentence(20)} ${this.sentence(24)} Of ${name(this.some(this.count.terms))} it is told.\n\n${this.sentence(30)} ${this.sentence()}`;

  /** A case of two paragraphs, each sentence of which cites a claim. */
  caseOf = ([number, says, more]: Cell['claims'], figure: string): string => {
    const cited = (text: string, claim: string) => `${text}<Cite claims="${claim}"/>`;
    const first = [cited(this.sentence(20), says), cited(this.sentence(24), more), cited(this.sentence(24), says)];
    return `${first.join(' ')}\n\n${cited(this.sentence(), more)} ${cited(`It counts <Fig id="${figure}"/>.`, number)}`;
  };

  looked = () => ({ for: this.sentence(8).slice(0, -1), where: 'Stored copies of pages that do not exist', when: DAY });

  /** The id of any claim. */
  claim = (): string => this.heard[this.some(this.heard.length)]!.claims[this.some(3)]!;

  /** The id of any figure. */
  figure = (): string => `figure-${this.some(this.count.figures)}`;

  yaml(path: string, data: object): void {
    this.files.set(`${path}.yaml`, dump(data, { lineWidth: -1, noRefs: true }));
  }

  mdx(path: string, data: object, body = this.prose()): void {
    this.files.set(`${path}.mdx`, `---\n${dump(data, { lineWidth: -1, noRefs: true })}---\n\n${body}\n`);
  }
}

/** Of every five positions, nothing is known of one. */
export const isSilent = ({ n }: { n: number }): boolean => n % 5 === 4;

/** The value of a figure, in percent. */
export const valueOf = (n: number): number => 5 + (n % 90);
