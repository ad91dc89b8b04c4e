import { allPaths, file, files, type AnyProps, type Context } from './_views.ts';

export const getStaticPaths = allPaths;

export const GET = async ({ props, locals }: Context<AnyProps>) => file(await files.png(props, locals.library), 'image/png');
