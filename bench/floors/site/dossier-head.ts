import type { Commune } from '../../../src/schema/commune.ts';
import type { OfficialDocument } from '../../../src/schema/official-document.ts';
import type { Counts } from './figures.ts';
import { day, escapeHtml } from './page.ts';
import type { BareDossier, BareSet, Shared, Version } from './read-files.ts';

/** All that the pages of one dossier print. */
export interface DossierInput {
  readonly commune: Commune;
  /** "Xã Mẫu 001" */
  readonly name: string;
  /** "huyện Mẫu A, tỉnh Thanh Hóa" */
  readonly place: string;
  readonly dossier: BareDossier;
  readonly bare: BareSet;
  readonly shared: Shared;
  readonly counts: Counts;
  readonly pillars: readonly Counts[];
  readonly gates: readonly Gate[];
  readonly version: Version;
  /** Bytes of the three data files. */
  readonly sizes: { readonly csv: number; readonly documents: number; readonly json: number };
}

/** One condition of recognition, and whether it holds. */
export interface Gate {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly met: boolean;
  readonly reason: string;
  readonly missing: readonly string[];
}

export function pathOf({ communeId, id }: BareDossier): string {
  return `/xa/${communeId}/${id}/`;
}

/** "số liệu tính đến ngày 15/11/2022 · hồ sơ sửa lần cuối ngày ..." */
export function stateOf({ dossier, version }: DossierInput): string {
  return `số liệu tính đến ngày ${day(dossier.head.asOf)} · hồ sơ ${versionText(version)}`;
}

export function versionText({ date, commit }: Version): string {
  return `sửa lần cuối ngày ${day(date)} (bản ghi ${commit})`;
}

export function citation({ commune, dossier, version }: DossierInput, part = ''): string {
  return `<p>${escapeHtml(commune.issuer)}, “${escapeHtml(dossier.head.subject)}”, ${part}số liệu tính đến ngày ${day(dossier.head.asOf)}, Hồ Sơ Số, ${versionText(version)}.</p>`;
}

export function downloads({ dossier, sizes }: DossierInput): string {
  const base = `/api/v1/communes/${dossier.communeId}/${dossier.id}`;
  return `<li> <a href="${base}.csv" download>Kết quả từng tiêu chí</a> (CSV, ${kilobytes(sizes.csv)}). </li><li> <a href="${base}.documents.csv" download>Danh mục văn bản</a> (CSV, ${kilobytes(sizes.documents)}). </li><li> <a href="${base}.json" download>Toàn bộ số liệu</a> (JSON, ${kilobytes(sizes.json)}). </li>`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace('.', ',')} kB`;
}

/** "Kế hoạch số 20/KH-UBND ngày 08/02/2022" */
export function nameOf({ kind, documentNumber, date }: OfficialDocument, { kinds }: Shared): string {
  return escapeHtml(`${kinds.get(kind) ?? kind} số ${documentNumber} ngày ${day(date)}`);
}
