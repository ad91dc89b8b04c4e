import { library } from '../facts/load/library.ts';
import { contentType, filesOf, type SiteFile } from '../outputs/files.ts';
import { pictureStyles } from '../styles/pictures.ts';

/** Every file that `src/outputs/files.ts` lists, and those that a translation has of its own. */
export async function getStaticPaths() {
  const own = await library();
  const translated = own.editions.map(async ({ language, pages }) =>
    filesOf(await library(language), pictureStyles)
      .filter(({ path }) => pages.has(path))
      .map(({ path, body }) => ({ path: `${language}/${path}`, body })),
  );
  const files = [...filesOf(own, pictureStyles), ...(await Promise.all(translated)).flat()];
  return files.map((file) => ({ params: { file: file.path }, props: file }));
}

export const GET = async ({ props: { path, body } }: { props: SiteFile }) =>
  new Response((await body()) as BodyInit, { headers: { 'Content-Type': contentType(path) } });
