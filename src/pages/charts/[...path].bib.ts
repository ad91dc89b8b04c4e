import { citationFile } from '../../outputs/citation.ts';
import { library } from '../../facts/load/library.ts';
import { citationOf } from '../../models/chart.ts';
import { file, getStaticPaths, type Props } from './_views.ts';

export { getStaticPaths };

export const GET = async ({ props: { view } }: { props: Props }) =>
  file(citationFile(citationOf(view, await library()), 'bib'), 'application/x-bibtex; charset=utf-8');
