import { GET as chart } from '../../charts/[...path].json.ts';
import type { Context } from '../../charts/_views.ts';
import { filePaths, viewAt } from '../_paths.ts';

export const getStaticPaths = filePaths('json');

export const GET = ({ props, locals }: Context<{ id: string }>) => chart({ props: viewAt(props.id, locals.library), locals });
