import { GET as chart } from '../../charts/[...path].json.ts';
import { filePaths, viewAt } from '../_paths.ts';

export const getStaticPaths = filePaths('json');

export const GET = async ({ props }: { props: { id: string } }) => chart({ props: await viewAt(props.id) });
