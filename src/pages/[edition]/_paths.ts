import { library } from '../../facts/load/library.ts';
import { TRANSLATED } from '../../i18n/t.ts';

/** Kinds of pages that can be translated. A new one gets a route of its own in this folder, so that each page holds its own styles alone. */
const KINDS = ['', 'for-members', 'search', 'questions', 'positions', 'charts'] as const;
type Kind = (typeof KINDS)[number];

/** Files of charts. */
const FILE = /\.[a-z]+$/;

interface Page {
  kind: Kind;
  id: string;
}

/** The kind of page at an address, and the entry that it shows. @throws Error where that page cannot be translated */
function pageAt(path: string, language: string): Page {
  const [kind = '', ...id] = path.replace(/\/$/, '').split('/');
  if (!KINDS.includes(kind as Kind))
    throw new Error(
      `content/editions/${language}/edition.yaml: pages: "${path}" cannot be translated. There are: ${KINDS.map((one) => `"${one}"`).join(', ')}.`,
    );
  return { kind: kind as Kind, id: id.join('/') };
}

/** All translations of the site. @throws Error where the interface has no words in one's language */
async function editions() {
  const all = (await library()).editions;
  const strange = all.find(({ language }) => !TRANSLATED.includes(language.split('-')[0]!));
  if (strange)
    throw new Error(
      `content/editions/${strange.language}: the interface has no words in this language. Add src/i18n/${strange.language}/.`,
    );
  return all;
}

/** Paths of the translated pages of a kind. */
export const pagePaths = (kind: Kind) => async () =>
  (await editions()).flatMap(({ language, pages }) =>
    [...pages]
      .filter((path) => !FILE.test(path))
      .map((path) => pageAt(path, language))
      .filter((page) => page.kind === kind)
      .map(({ id }) => ({ params: { edition: language, ...(id && { id }) }, props: { id } })),
  );
