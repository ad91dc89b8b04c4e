import { chartTables } from './charts.ts';
import { figureTables } from './figures.ts';
import { positionTables } from './positions.ts';
import { recordTables } from './record.ts';
import { sourceTables } from './sources.ts';

/** Every table of the data package, in the order of the data page. */
export const tables = [...sourceTables, ...positionTables, ...figureTables, ...recordTables, ...chartTables];
