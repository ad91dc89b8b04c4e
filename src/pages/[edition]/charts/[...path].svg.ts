import { GET as chart } from '../../charts/[...path].svg.ts';
import { filePaths, viewAt } from '../_paths.ts';

export const getStaticPaths = filePaths('svg');

export const GET = async ({ props }: { props: { id: string } }) => chart({ props: await viewAt(props.id) });
