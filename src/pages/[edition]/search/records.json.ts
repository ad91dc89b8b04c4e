import { catalogPaths } from '../_paths.ts';

export { GET } from '../../search/records.json.ts';
export const getStaticPaths = catalogPaths;
