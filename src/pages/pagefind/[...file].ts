import { contentType } from '../../outputs/files.ts';
import { searchIndex } from '../../search/index.ts';
import { libraries } from '../_paths.ts';

/** Pagefind's index of the content, each language for itself, where the script of the search page asks for it. */
export async function getStaticPaths() {
  const files = await searchIndex(await libraries());
  return [...files].map(([file, content]) => ({ params: { file }, props: { content } }));
}

export const GET = ({ params: { file }, props: { content } }: { params: { file: string }; props: { content: Uint8Array } }) =>
  new Response(content as BodyInit, { headers: { 'Content-Type': contentType(file) } });
