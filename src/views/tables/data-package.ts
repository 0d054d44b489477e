import type { Column, DataTable } from './data-table.ts';
import { licence } from './licence.ts';

/** A table as it was written: bytes and checksum of its CSV. */
export interface WrittenTable extends Omit<DataTable, 'rows'> {
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

export interface DataPackageInput {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly tables: readonly WrittenTable[];
  /** Folder of the descriptor on the site, "/api/v1/": paths of resources are told from there. */
  readonly folder: string;
}

const profiles = 'https://datapackage.org/profiles/2.0';

/** A descriptor after Frictionless Data Package 2.0, readable by programs of version 1, too. */
export function buildDataPackage({ name, title, description, tables, folder }: DataPackageInput): object {
  const names = new Set(tables.map(table => table.name));
  return {
    $schema: `${profiles}/datapackage.json`,
    name,
    title,
    description,
    licenses: [{ name: licence.name, title: licence.title, path: licence.path }],
    resources: tables.map(table => ({
      name: table.name,
      title: table.title,
      type: 'table',
      path: table.path.slice(folder.length),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: table.size,
      hash: `sha256:${table.sha256}`,
      schema: {
        $schema: `${profiles}/tableschema.json`,
        fields: table.columns.map(buildField),
        primaryKey: [...table.key],
        missingValues: [''],
        ...foreignKeysOf(table, names),
      },
    })),
  };
}

function buildField({ name, title, description, type, values, isRequired }: Column): object {
  const constraints = { ...(isRequired ? { required: true } : {}), ...(values ? { enum: [...values] } : {}) };
  return {
    name,
    title,
    ...(description === undefined ? {} : { description }),
    type,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** Rows of dossiers belong to a commune, rows of results to a dossier. */
function foreignKeysOf({ name, columns }: WrittenTable, names: ReadonlySet<string>): object {
  const has = (column: string) => columns.some(each => each.name === column);
  const link = (resource: string, ...fields: readonly string[]) =>
    name !== resource && names.has(resource) && fields.every(has) ? [{ fields, reference: { resource, fields } }] : [];
  const [key = link('communes', 'commune')[0]] = link('dossiers', 'commune', 'dossier');
  return key ? { foreignKeys: [key] } : {};
}
