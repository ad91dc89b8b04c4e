import { GET as chart } from '../../charts/[...path].png.ts';
import type { Context } from '../../charts/_views.ts';
import { filePaths, viewAt } from '../_paths.ts';

export const getStaticPaths = filePaths('png');

export const GET = ({ props, locals }: Context<{ id: string }>) => chart({ props: viewAt(props.id, locals.library), locals });
