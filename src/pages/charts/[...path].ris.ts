import { citationFile } from '../../outputs/citation.ts';
import { library } from '../../facts/load/library.ts';
import { citationOf } from '../../models/chart.ts';
import { file, getStaticPaths, type Props } from './_views.ts';

export { getStaticPaths };

export const GET = async ({ props: { view } }: { props: Props }) =>
  file(citationFile(citationOf(view, await library()), 'ris'), 'application/x-research-info-systems; charset=utf-8');
