import { library } from '../facts/load/library.ts';
import type { Library } from '../facts/load/types.ts';
import { TRANSLATED } from '../i18n/t.ts';

/** Addresses that an edition may list: those whose routes are in `[...locale]/`, and files. */
const TRANSLATABLE = /^((accessibility|for-members|search)\/)?$|^(questions|positions|charts|cards)\/./;

/** The content in every language of the site, its own first. @throws Error where an edition asks for what the site does not have */
export async function libraries(): Promise<Library[]> {
  const own = await library();
  for (const { language, pages } of own.editions) {
    const folder = `content/editions/${language}`;
    if (!TRANSLATED.includes(language.split('-')[0]!))
      throw new Error(`${folder}: the interface has no words in this language. Add src/i18n/${language}/.`);
    const strange = [...pages].find((path) => !TRANSLATABLE.test(path));
    if (strange)
      throw new Error(`${folder}/edition.yaml: pages: "${strange}" cannot be translated. Its route is not in src/pages/[...locale]/.`);
  }
  return [own, ...(await Promise.all(own.editions.map(({ language }) => library(language))))];
}

/** The folder of a language; undefined for the content's own. */
export const folderOf = ({ locale }: Library) => locale.edition?.language;

/** True where a language has the page or file at an address below its folder. */
export const has = ({ locale: { edition } }: Library, path: string) => !edition || edition.pages.has(path);

/** Paths of a single page, for `getStaticPaths`. @param path its address, as editions list it */
export const pathsOf = (path: string) => async () =>
  (await libraries()).filter((lib) => has(lib, path)).map((lib) => ({ params: { locale: folderOf(lib) } }));

/** Paths of the pages below a folder, for `getStaticPaths`. @param folder with a slash at its end; empty for pages at the top @param list what has a page there, `id` being the rest of its address */
export const pathsBelow =
  <T extends { id: string }>(folder: string, list: (lib: Library) => Iterable<T>) =>
  async () =>
    (await libraries()).flatMap((lib) =>
      [...list(lib)]
        .filter(({ id }) => has(lib, `${folder}${id}/`))
        .map((entry) => ({ params: { locale: folderOf(lib), id: entry.id }, props: { entry } })),
    );
