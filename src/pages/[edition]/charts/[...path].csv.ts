import { file, files } from '../../charts/_views.ts';
import { filePaths, viewAt } from '../_paths.ts';

export const getStaticPaths = filePaths('csv');

export const GET = async ({ props }: { props: { id: string } }) => file(await files.csv(await viewAt(props.id)), 'text/csv; charset=utf-8');
