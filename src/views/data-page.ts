import { formatBytes } from '../text/numbers.ts';
import type { CatalogueDataset } from './tables/catalogue.ts';
import type { Column } from './tables/data-table.ts';

/** A file to take, with what one wants to know before. */
export interface DataFileView {
  readonly title: string;
  readonly href: string;
  /** "CSV, 12,4 kB" */
  readonly format: string;
  /** First signs of the SHA-256, enough to compare by eye; undefined: see SHA256SUMS, or written with each build. */
  readonly checksum: string | undefined;
}

export interface DatasetView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly files: readonly DataFileView[];
}

/** The columns of one kind of table in words. */
export interface ColumnsView {
  readonly caption: string;
  readonly rows: readonly { readonly name: string; readonly type: string; readonly meaning: string }[];
}

export interface DataPage {
  readonly datasets: readonly DatasetView[];
  readonly columns: readonly ColumnsView[];
  /** Programs to copy, with the address of this site in them. */
  readonly examples: readonly { readonly title: string; readonly code: string }[];
}

export interface DataPageInput {
  readonly datasets: readonly CatalogueDataset[];
  readonly columns: readonly { readonly title: string; readonly columns: readonly Column[] }[];
  /** Addresses for the examples, below the site. */
  readonly sample: { readonly dossiers: string; readonly results: string | undefined };
  /** The address of the published site, where it is known. */
  readonly site: URL | undefined;
}

export function buildDataPage({ datasets, columns, sample, site }: DataPageInput): DataPage {
  const origin = site ? site.origin : 'https://dia-chi-trang';
  return {
    datasets: datasets.map(({ id, title, description, files }) => ({
      id,
      title,
      description,
      files: files.map(({ path, title: name, label = name, mediaType, size, sha256 }) => ({
        title: label,
        href: path,
        format: [formats[mediaType] ?? mediaType, ...(size === undefined ? [] : [formatBytes(size)])].join(', '),
        checksum: sha256?.slice(0, 12),
      })),
    })),
    columns: describeColumns(columns),
    examples: buildExamples(origin, sample.dossiers, sample.results ?? sample.dossiers),
  };
}

/** What the columns of tables mean. */
export function describeColumns(tables: DataPageInput['columns']): readonly ColumnsView[] {
  return tables.map(({ title, columns }) => ({ caption: title, rows: columns.map(describeColumn) }));
}

const formats: Readonly<Record<string, string>> = {
  'text/csv': 'CSV',
  'application/json': 'JSON',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
};

const types: Readonly<Record<Column['type'], string>> = {
  string: 'chữ',
  integer: 'số nguyên',
  number: 'số',
  boolean: 'true, false',
  date: 'năm-tháng-ngày',
};

function describeColumn({ name, title, description, type }: Column): ColumnsView['rows'][number] {
  return { name, type: types[type], meaning: description === undefined ? title : `${title}. ${description}` };
}

function buildExamples(origin: string, dossiers: string, results: string): DataPage['examples'] {
  return [
    {
      title: 'Tải bằng curl và đối chiếu mã kiểm tra',
      code: `curl -O ${origin}${dossiers}\ncurl -s ${origin}/api/v1/SHA256SUMS | grep dossiers.csv\nsha256sum dossiers.csv`,
    },
    {
      title: 'Python (pandas)',
      code: `import pandas as pd\nket_qua = pd.read_csv("${origin}${results}",\n                      dtype={"communeCode": str, "criterion": str})\nprint(ket_qua.groupby("criterion")["state"].value_counts())`,
    },
    {
      title: 'R',
      code: `ket_qua <- read.csv("${origin}${results}",\n                    fileEncoding = "UTF-8-BOM",\n                    colClasses = c(communeCode = "character", criterion = "character"))\ntable(ket_qua$criterion, ket_qua$state)`,
    },
    {
      title: 'DuckDB: tỷ lệ đạt theo huyện, và ghi ra Parquet',
      code: `SELECT district, avg(CAST(state = 'met' AS INT)) AS dat\nFROM read_csv('${origin}${results}',\n              types = {'criterion': 'VARCHAR', 'communeCode': 'VARCHAR'})\nGROUP BY district ORDER BY dat DESC;\n\nCOPY (FROM read_csv('${origin}${results}',\n                    types = {'criterion': 'VARCHAR', 'communeCode': 'VARCHAR'}))\nTO 'ket-qua.parquet';`,
    },
  ];
}
