import { createHash } from 'node:crypto';
import type { Library } from '../../facts/load/types.ts';
import { absolute, addresses } from '../../models/addresses.ts';
import { dataWords } from '../../i18n/data-words.ts';
import { permanentId } from '../permanent-id.ts';
import { tableFile, type Field, type Table } from './table.ts';
import { tables } from './tables.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0';

const categoriesOf = (values: Record<string, string>) =>
  Object.entries(values).map(([value, label]) => (label && label !== value ? { value, label } : { value }));

/** A field as Table Schema describes it. */
function fieldOf({ name, type, text, values, required, unique, minimum, pattern }: Field) {
  const constraints = { required, unique, minimum, pattern, enum: values && Object.keys(values) };
  return {
    ...{ name, type, description: text },
    ...(values && { categories: categoriesOf(values) }),
    ...(Object.values(constraints).some((one) => one !== undefined) && { constraints }),
  };
}

/** Foreign keys. The standard has none for lists of ids, so only their description says what they are. */
const keysOf = (fields: Field[]) =>
  fields.flatMap(({ name, type, of }) => (of && type !== 'array' ? [{ fields: [name], reference: { resource: of, fields: ['id'] } }] : []));

function resourceOf(table: Table, library: Library) {
  const { name, title, text, fields, keyed } = table;
  const csv = tableFile(table, 'csv', library);
  const foreignKeys = keysOf(fields);
  return {
    ...{ name, path: `${name}.csv`, type: 'table', title, description: text },
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', bytes: Buffer.byteLength(csv) },
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    schema: {
      $schema: `${PROFILE}/tableschema.json`,
      fields: fields.map(fieldOf),
      // Readers of the standard's first version know none of a single field.
      missingValues: ['', ...fields.flatMap(({ missing = [] }) => missing)],
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

/** `2026-11-05` → `2026.11.5`. The standard allows no leading zeros in a version. */
const versionOf = (day: string) => day.split('-').map(Number).join('.');

/**
 * `datapackage.json` (Data Package 2.0). Its date is the day on which we last looked things up, not the clock's.
 * `licenses` needs an identifier or an address; while no license is chosen it is left out, and the description says so.
 */
export function dataPackage(library: Library) {
  const { name, subject, description, asOf, licence, licenceUrl, publisher } = library.site;
  const home = absolute(addresses(library.locale).data());
  return {
    $schema: `${PROFILE}/datapackage.json`,
    ...{ name: slug(name), id: permanentId(name, 'datapackage.json'), title: `${name}: ${subject}` },
    description: `${description}\n\n${licence}\n\n${dataWords.cells}`,
    ...(home.startsWith('http') && { homepage: home }),
    ...{ version: versionOf(asOf), created: `${asOf}T00:00:00Z` },
    ...(publisher && { contributors: [{ title: publisher, roles: ['publisher'] }] }),
    ...(licenceUrl && { licenses: [{ path: licenceUrl, title: licence }] }),
    resources: tables.map((table) => resourceOf(table, library)),
  };
}
