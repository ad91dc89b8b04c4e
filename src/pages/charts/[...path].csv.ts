import { allPaths, file, files, type AnyProps, type Context } from './_views.ts';

export const getStaticPaths = allPaths;

export const GET = ({ props, locals }: Context<AnyProps>) => file(files.csv(props, locals.library), 'text/csv; charset=utf-8');
