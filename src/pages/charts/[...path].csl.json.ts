import { citationFile } from '../../exports/citation.ts';
import { library } from '../../library/library.ts';
import { citationOf } from '../../site/chart.ts';
import { file, getStaticPaths, type Props } from './_views.ts';

export { getStaticPaths };

export const GET = async ({ props: { series } }: { props: Props }) =>
  file(citationFile(citationOf(series, await library()), 'csl.json'), 'application/vnd.citationstyles.csl+json; charset=utf-8');
