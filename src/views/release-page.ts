import type { Release } from '../schema/releases.ts';
import { formatDate } from '../text/dates.ts';
import { formatBytes } from '../text/numbers.ts';
import { type ColumnsView, describeColumns } from './data-page.ts';
import { releasePath } from './links.ts';
import { type CatalogueDataset, fileOf } from './tables/catalogue.ts';
import type { WrittenTable } from './tables/data-package.ts';

/** A frozen version of the data with what stands in it; `sha256` is that of its SHA256SUMS. */
export interface FrozenVersion extends Omit<Release, 'sha256'> {
  readonly sha256: string;
  readonly tables: readonly WrittenTable[];
}

export interface ReleasePage {
  readonly title: string;
  readonly date: string;
  /** In full: somebody may want to take the files out of the repository himself. */
  readonly commit: string;
  readonly files: readonly ReleaseFile[];
  /** What vouches for the files, and what describes them to programs. */
  readonly about: readonly ReleaseFile[];
  readonly columns: readonly ColumnsView[];
  readonly citation: string;
}

export interface ReleaseFile {
  readonly title: string;
  readonly name: string;
  readonly href: string;
  /** "CSV, 7 kB" */
  readonly format: string;
  /** In full; undefined: nothing vouches for it. */
  readonly sha256: string | undefined;
}

/** The page of a frozen version: its files, what vouches for them, what the columns mean, how to cite it. */
export function buildReleasePage(release: FrozenVersion, site: URL | undefined): ReleasePage {
  const { id, title, date, commit, sha256, tables } = release;
  const href = releasePath(id);
  const day = formatDate(date);
  return {
    title,
    date: day,
    commit,
    files: tables.map(table => ({
      title: table.title,
      name: table.path.slice(href.length),
      href: table.path,
      format: `CSV, ${formatBytes(table.size)}`,
      sha256: table.sha256,
    })),
    about: [
      {
        title: 'Mã kiểm tra của các bảng',
        name: 'SHA256SUMS',
        href: `${href}SHA256SUMS`,
        format: 'tệp văn bản',
        sha256,
      },
      {
        title: 'Mô tả các bảng cho phần mềm',
        name: 'datapackage.json',
        href: `${href}datapackage.json`,
        format: 'Frictionless Data Package',
        sha256: undefined,
      },
    ],
    columns: describeColumns(tables),
    citation: [
      'Hồ Sơ Số',
      `“${title}”`,
      `phiên bản đóng băng ngày ${day}`,
      `SHA256SUMS có SHA-256 ${sha256.slice(0, 12)}`,
      ...(site ? [new URL(href, site).href] : []),
    ].join(', '),
  };
}

/** A frozen version as a dataset of the catalogue; a criteria set may have the same id. */
export function describeRelease({ id, title, date, tables }: FrozenVersion): CatalogueDataset {
  return {
    id: `phien-ban-${id}`,
    title,
    description: `Phiên bản đóng băng ngày ${formatDate(date)}: đúng như các tệp trong kho ghi khi ấy, không tính lại, không đổi về sau.`,
    keywords: ['chuyển đổi số', 'phiên bản đóng băng'],
    page: releasePath(id),
    issued: date,
    files: tables.map(fileOf),
  };
}
