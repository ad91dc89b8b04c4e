import { answers, tablePaths } from './_files.ts';

export const getStaticPaths = tablePaths;

export const GET = answers('csv', 'text/csv');
