import { tableFile, type Format } from '../../outputs/data/files.ts';
import type { Table } from '../../outputs/data/table.ts';
import { tables } from '../../outputs/data/tables.ts';

/** The file of every table, by the table's name. */
export const tablePaths = () => tables.map((table) => ({ params: { table: table.name }, props: { table } }));

/** Answers with the file of a table. */
export const answers =
  (format: Format, type: string) =>
  ({ props: { table }, locals }: { props: { table: Table }; locals: App.Locals }) =>
    new Response(tableFile(table, format, locals.library), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
