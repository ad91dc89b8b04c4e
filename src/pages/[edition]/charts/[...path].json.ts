import { file, files } from '../../charts/_views.ts';
import { filePaths, viewAt } from '../_paths.ts';

export const getStaticPaths = filePaths('json');

export const GET = async ({ props }: { props: { id: string } }) =>
  file(await files.json(await viewAt(props.id)), 'application/json; charset=utf-8');
