import { createHash } from 'node:crypto';
import type { Library } from '../../facts/load/types.ts';
import { absolute, addresses } from '../../models/addresses.ts';
import { dataWords } from '../../i18n/data-words.ts';
import { lastingId } from '../feed.ts';
import { tableFile } from './files.ts';
import type { Field, Table } from './table.ts';
import { tables } from './tables.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0';

const categoriesOf = (values: Record<string, string>) =>
  Object.entries(values).map(([value, label]) => (label && label !== value ? { value, label } : { value }));

/** A field in the terms of Table Schema. */
function fieldOf({ name, type, text: says, values, missing, required, unique, minimum, pattern }: Field) {
  const constraints = { required, unique, minimum, pattern, enum: values && Object.keys(values) };
  return {
    ...{ name, type, description: says },
    ...(values && { categories: categoriesOf(values) }),
    ...(missing && { missingValues: ['', ...missing] }),
    ...(Object.values(constraints).some((one) => one !== undefined) && { constraints }),
  };
}

/** Fields whose values are ids of another table. Of lists, which the standard cannot say this of, only the description does. */
const keysOf = (fields: Field[]) =>
  fields.flatMap(({ name, type, of }) => (of && type !== 'array' ? [{ fields: [name], reference: { resource: of, fields: ['id'] } }] : []));

function resourceOf(table: Table, library: Library) {
  const { name, title, text: says, fields, keyed } = table;
  const text = tableFile(table, 'csv', library);
  const foreignKeys = keysOf(fields);
  return {
    ...{ name, path: `${name}.csv`, type: 'table', title, description: says },
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', bytes: Buffer.byteLength(text) },
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    schema: {
      $schema: `${PROFILE}/tableschema.json`,
      fields: fields.map(fieldOf),
      missingValues: [''],
      ...(keyed && { primaryKey: ['id'] }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

const slug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'data';

/** `2026-11-05` → `2026.11.5`: versions as Data Package wants them have no leading zeros. */
const versionOf = (day: string) => day.split('-').map(Number).join('.');

/**
 * What `datapackage.json` says (Data Package 2.0). Its date is the day to which the record was read, never the clock’s.
 * `licenses` must give a license by its identifier or its address. So as long as none is chosen it is left out, and the
 * description says so in words.
 */
export function dataPackage(library: Library) {
  const { name, subject, description, asOf, licence, licenceUrl, publisher } = library.site;
  const home = absolute(addresses(library.locale).data());
  return {
    $schema: `${PROFILE}/datapackage.json`,
    ...{ name: slug(name), id: lastingId(name, 'datapackage.json'), title: `${name}: ${subject}` },
    description: `${description}\n\n${licence}\n\n${dataWords.cells}`,
    ...(home.startsWith('http') && { homepage: home }),
    ...{ version: versionOf(asOf), created: `${asOf}T00:00:00Z` },
    ...(publisher && { contributors: [{ title: publisher, roles: ['publisher'] }] }),
    ...(licenceUrl && { licenses: [{ path: licenceUrl, title: licence }] }),
    resources: tables.map((table) => resourceOf(table, library)),
  };
}
