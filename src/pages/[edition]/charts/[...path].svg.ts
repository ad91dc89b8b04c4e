import { file, files } from '../../charts/_views.ts';
import { filePaths, viewAt } from '../_paths.ts';

export const getStaticPaths = filePaths('svg');

export const GET = async ({ props }: { props: { id: string } }) => file(await files.svg(await viewAt(props.id)), 'image/svg+xml');
