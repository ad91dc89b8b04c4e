import { allPaths, file, files, type AnyProps } from './_views.ts';

export const getStaticPaths = allPaths;

export const GET = async ({ props }: { props: AnyProps }) => file(await files.svg(props), 'image/svg+xml');
