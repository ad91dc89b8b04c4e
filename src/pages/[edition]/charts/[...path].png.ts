import { file, files } from '../../charts/_views.ts';
import { filePaths, viewAt } from '../_paths.ts';

export const getStaticPaths = filePaths('png');

export const GET = async ({ props }: { props: { id: string } }) => file(await files.png(await viewAt(props.id)), 'image/png');
