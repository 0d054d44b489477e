import { combineDigests } from '../data/digest.ts';
import { writeWorkbook } from '../documents/xlsx/write-workbook.ts';
import { layOutTableSheet, type TableSheet } from '../publish/open-data/lay-out-table-sheet.ts';
import { buildState } from '../views/criterion-state.ts';
import type { DossierSummary } from '../views/dossier-summary.ts';
import { buildRowCommunes } from '../views/tables/commune-columns.ts';
import { buildCriteriaTable } from '../views/tables/criteria-table.ts';
import type { DataTable } from '../views/tables/data-table.ts';
import { communeOf } from '../views/tables/summary-tables.ts';
import { loadLists } from './collections.ts';
import type { SiteTables } from './data-tables.ts';
import { siteRepository } from './repository.ts';

/** What the workbook of a set shows, in one digest: writing it only to find it unchanged would be dear. */
export function workbookDigest({ bySet, common }: SiteTables, set: string): string {
  return combineDigests([...common, ...(bySet.get(set) ?? [])].map(({ sha256 }) => sha256));
}

/**
 * The Excel file of a criteria set: communes by criteria for the newest dossier of each, in words and in figures, and
 * the criteria behind. The same data give the same bytes.
 */
export async function loadSetWorkbook(id: string): Promise<Uint8Array> {
  const lists = await loadLists();
  const { units, loadSet } = siteRepository();
  const set = loadSet(id);
  const dossiers = lists.newestBySet.get(id) ?? [];
  const criteria = set.criteria.data.criteria.map(criterion => criterion.id);
  const matrix = matrixOf(dossiers, criteria, communeOf(buildRowCommunes(lists.communes, units)));
  const verdicts: TableSheet = {
    name: 'Đánh giá',
    ...matrix(([state]) => (state === null ? null : buildState(state).label)),
  };
  const figures: TableSheet = {
    name: set.set.data.kind === 'scored' ? 'Điểm' : 'Kết quả',
    ...matrix(([, printed, figure]) => figure ?? (printed || null)),
  };
  const sheets = [
    ...(set.set.data.kind === 'scored' ? [] : [verdicts]),
    figures,
    sheetOf('Tiêu chí', buildCriteriaTable(set)),
  ];
  const date =
    dossiers
      .map(({ asOf }) => asOf)
      .toSorted()
      .at(-1) ??
    set.set.data.decision.date ??
    '2000-01-01';
  const title = `${set.set.data.shortTitle}: kết quả của các xã, phường, thị trấn`;
  return writeWorkbook(sheets.map(layOutTableSheet), { title, creator: 'Hồ Sơ Số', keywords: id, date });
}

type ResultCell = (result: DossierSummary['results'][string]) => string | number | null;

function matrixOf(
  dossiers: readonly DossierSummary[],
  criteria: readonly string[],
  of: ReturnType<typeof communeOf>,
): (cell: ResultCell) => Omit<TableSheet, 'name'> {
  return cell => ({
    headings: ['Mã số', 'Xã, phường, thị trấn', 'Huyện, thị xã, thành phố', 'Kỳ', ...criteria],
    rows: dossiers.map(dossier => {
      const { code = null, title, district = null } = of(dossier);
      const cells = criteria.map(criterion => {
        const result = dossier.results[criterion];
        return result ? cell(result) : null;
      });
      return [code, title, district, dossier.periodKey, ...cells];
    }),
  });
}

function sheetOf(name: string, { columns, rows }: DataTable): TableSheet {
  return { name, headings: columns.map(({ title }) => title), rows };
}
