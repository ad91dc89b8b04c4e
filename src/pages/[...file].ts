import { literalsOf } from '../charts/render/literal.ts';
import { contentType, filesOf, type SiteFile } from '../outputs/files.ts';
import classes from '../styles/chart.css?raw';
import tokens from '../styles/tokens.css?inline';
import { folderOf, has, libraries } from './_paths.ts';

// Only drawings that travel alone have a ground.
const literals = literalsOf(tokens, `${classes}.ground{fill:var(--paper)}`);

/** Every file that `src/outputs/files.ts` lists, in each language that has it. */
export async function getStaticPaths() {
  return (await libraries()).flatMap((lib) =>
    filesOf(lib, literals)
      .filter(({ path }) => has(lib, path))
      .map((file) => ({ params: { file: [folderOf(lib) ?? [], file.path].flat().join('/') }, props: file })),
  );
}

export const GET = async ({ props: { path, body } }: { props: SiteFile }) =>
  new Response((await body()) as BodyInit, { headers: { 'Content-Type': contentType(path) } });
