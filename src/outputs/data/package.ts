import { createHash } from 'node:crypto';
import type { Library } from '../../facts/load/types.ts';
import { absolute, addresses } from '../../models/addresses.ts';
import { dataWords } from '../../i18n/data-words.ts';
import { permanentId } from '../permanent-id.ts';
import { tableFile, type Field, type Table } from './table.ts';
import { tables } from './tables.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0';

/** A field as Table Schema describes it. */
function fieldOf({ name, type, text, values, required, unique, minimum, pattern }: Field) {
  const constraints = { required, unique, minimum, pattern, enum: values && Object.keys(values) };
  const categories = Object.entries(values ?? {}).map(([value, label]) => (label && label !== value ? { value, label } : { value }));
  return {
    ...{ name, type, description: text },
    ...(values && { categories }),
    ...(Object.values(constraints).some((one) => one !== undefined) && { constraints }),
  };
}

function resourceOf(table: Table, library: Library) {
  const { name, title, text, fields, keyed } = table;
  const csv = tableFile(table, 'csv', library);
  // The standard has no foreign keys for lists of ids, so only their description says what they are.
  const keys = fields.filter(({ type, of }) => of && type !== 'array');
  const foreignKeys = keys.map(({ name: key, of: resource }) => ({ fields: [key], reference: { resource, fields: ['id'] } }));
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

/** `datapackage.json` (Data Package 2.0), of the day on which we last looked things up. `licenses` would need an identifier or address. */
export function dataPackage(library: Library) {
  const { name, subject, description, asOf, licence, licenceUrl, publisher } = library.site;
  const home = absolute(addresses(library.locale).data());
  return {
    $schema: `${PROFILE}/datapackage.json`,
    // `Tea & more` is `tea-more`.
    ...{
      name:
        name
          .toLowerCase()
          .match(/[a-z0-9]+/g)
          ?.join('-') ?? 'data',
      id: permanentId(name, 'datapackage.json'),
      title: `${name}: ${subject}`,
    },
    description: `${description}\n\n${licence}\n\n${dataWords.cells}`,
    ...(home.startsWith('http') && { homepage: home }),
    // The standard allows no leading zeros in a version: `2026-11-05` is 2026.11.5.
    ...{ version: asOf.split('-').map(Number).join('.'), created: `${asOf}T00:00:00Z` },
    ...(publisher && { contributors: [{ title: publisher, roles: ['publisher'] }] }),
    ...(licenceUrl && { licenses: [{ path: licenceUrl, title: licence }] }),
    resources: tables.map((table) => resourceOf(table, library)),
  };
}
