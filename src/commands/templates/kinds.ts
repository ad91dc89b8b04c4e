// What an author can start by command.
import { collections, type CollectionName } from '../../facts/schema/collections.ts';

/** Texts given for options, by the option's name. */
export type Given = Record<string, string[] | undefined>;

/** Options needed because of what another says. */
interface Also {
  needs: string[];
  /** True or false once that is known. */
  when: (given: Given) => boolean | undefined;
  /** The same in words, for who has not said it yet: `where the answer is none-found`. */
  why: string;
}

export interface Kind {
  collection: CollectionName;
  /** Options that name the file, in the order of its path. */
  names: string[];
  /** Fields that hold fields, and what the options for those begin with. */
  parts: Record<string, string>;
  also: Also[];
  /** What to do once the file stands. */
  next: string;
}

/** The text given for an option; of several, the last. */
export const said = (given: Given, option: string) => given[option]?.at(-1);
const BODY: Also = { needs: ['body'], when: () => true, why: '' };

const where = (option: string, value: string, is = true): Omit<Also, 'needs'> => ({
  when: (given) => given[option] && (said(given, option) === value) === is,
  why: `where ${option} is ${is ? '' : 'not '}${value}`,
});

const simple = (collection: CollectionName, next: string, also: Also[] = []): Kind => ({
  ...{ collection, names: ['id'], parts: {}, also, next },
});
const LINK = 'Once the site is built, `npm run permalinks` keeps its address.';

/** Each kind is named after its schema's file and constant. */
export const KINDS: Record<string, Kind> = {
  source: {
    ...simple('sources', 'More claims go below the first, each with an id of its own. Cite them by id in `claims`.'),
    parts: { claims: 'claim' },
    also: [
      { needs: ['published', 'published-note'], when: (given) => !given['published'] && !given['published-note'], why: '' },
      { needs: ['claim-at'], ...where('distance', 'copy') },
    ],
  },
  figure: simple('figures', 'Sentences name it as `{id}`, bodies as `<Fig id="id"/>`, charts by its id.'),
  position: {
    ...simple('positions', 'More statements go below the first, each with its claims.'),
    names: ['party', 'question'],
    parts: { statements: '', missing: 'lastChecked' },
    also: [
      { needs: ['looked-for', 'looked-where', 'looked-when'], ...where('answer', 'none-found') },
      { needs: ['claims', 'body'], ...where('answer', 'none-found', false) },
    ],
  },
  chart: {
    ...simple(
      'charts',
      `Look at it; shorten labels, set notes. Then \`npm run freeze -- --date YYYY-MM-DD id\` keeps this version. ${LINK}`,
    ),
    parts: { card: 'card' },
    also: [BODY],
  },
  party: simple('parties', 'Give it its place in `parties` of site.yaml, and a position on each question.', [BODY]),
  study: simple('studies', LINK, [BODY]),
  event: simple('events', LINK),
  law: simple('laws', LINK),
  term: simple('terms', 'The first use of the word on a page links to it.'),
};

/** The path of a new file below the content folder. */
export const pathOf = ({ collection, names }: Kind, given: Given) =>
  names.reduce((path, name) => path.replace('*', said(given, name) ?? ''), collections[collection].pattern as string);
