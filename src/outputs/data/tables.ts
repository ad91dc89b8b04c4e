import { charts, ownNumbers } from './charts.ts';
import { accounts, disagreements, figures } from './figures.ts';
import { parties, positions, questions, statements } from './positions.ts';
import { events, laws, studies } from './record.ts';
import { claims, sources } from './sources.ts';
import type { Table } from './table.ts';

/** Every table of the data package, in the order of the data page. */
export const tables: Table[] = [
  sources,
  claims,
  parties,
  questions,
  positions,
  statements,
  figures,
  disagreements,
  accounts,
  events,
  laws,
  studies,
  charts,
  ownNumbers,
];
