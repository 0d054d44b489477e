import { join, relative } from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { findCommit } from '../../src/data/find-commit.ts';
import { loadKnownContent } from '../../src/data/load-known-content.ts';
import { findOrigin } from '../../src/document-origin.ts';
import { type CommuneUnits, findUnits, type UnitGroup } from '../../src/publish/submission/find-units.ts';
import { type LeftOut, type Submission, writeSubmission } from '../../src/publish/submission/write-submission.ts';
import { ZipTooLarge } from '../../src/publish/submission/zip-file.ts';
import { nearestName } from '../../src/text/near-miss.ts';
import { formatBytes, formatNumber } from '../../src/text/numbers.ts';
import { describeFailure } from './save-documents.ts';
import { type DocumentContext, folderOf } from './write-one.ts';

interface Wanted {
  /** Id of an administrative unit; undefined for every unit directly above communes. */
  readonly district: string | undefined;
  readonly period: string | undefined;
}

/** Packs the dossiers of one unit, or of each; the exit code, or what is wrong with the call. */
export async function writeUnits(context: DocumentContext, { district, period }: Wanted): Promise<number | string> {
  // A dossier is rubbish once it is packed: a young space that stays small keeps hundreds of them in half the memory.
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=60');
  const { repository } = context;
  const units = findUnits(repository);
  const groups = district === undefined ? units.direct : [units.under(district)];
  const jobs = groups.flatMap(group => (group ? [{ group, dossiers: dossiersOf(context, group, period) }] : []));
  const [group] = groups;
  if (!group) return describeUnknownUnit(district ?? '', units);
  const filled = jobs.filter(({ dossiers }) => dossiers.length > 0);
  if (filled.length === 0) {
    return `Không có hồ sơ nào${period ? ` của kỳ "${period}"` : ''} trong ${district ? group.title : 'kho'}.`;
  }
  const packing = {
    repository,
    known: loadKnownContent(repository).known,
    origin: await findOrigin(repository, context.site),
    commit: await findCommit(repository.root),
    leftOut: units.unknown.map(describeUnplaced),
  };
  let isWhole = true;
  for (const { group: unit, dossiers } of filled) {
    const path = join(folderOf(context), `${[unit.id, period].filter(Boolean).join('-')}.zip`);
    console.error(`Đang đóng gói ${formatNumber(dossiers.length)} hồ sơ của ${unit.title} ...`);
    try {
      const submission = await writeSubmission({
        ...packing,
        path,
        title: unit.title,
        dossiers,
        onDossier: showProgress(dossiers.length),
      });
      isWhole &&= submission.leftOut.length === 0;
      console.log(describe(relative(process.cwd(), path), submission));
    } catch (error) {
      const failure = describeFault(error, folderOf(context), unit);
      if (failure === undefined) throw error;
      return failure;
    }
  }
  return isWhole ? 0 : 1;
}

/** Counts on a terminal; a log needs no more than the line before and the one after. */
function showProgress(total: number): (done: number) => void {
  if (!process.stderr.isTTY) return () => {};
  return done => process.stderr.write(done < total ? `\r  ${done}/${total}` : '\r\x1b[K');
}

function dossiersOf({ repository }: DocumentContext, { communes }: UnitGroup, period: string | undefined): string[] {
  return communes.flatMap(commune =>
    repository
      .dossierIds(commune)
      .filter(id => period === undefined || repository.periodOf(commune, id) === period)
      .map(id => `${commune}/${id}`),
  );
}

function describeUnknownUnit(id: string, { known }: CommuneUnits): string {
  const near = nearestName(id, known);
  const hint = near ? `Gần giống: "${near}".` : `Các đơn vị có hồ sơ: ${known.join(', ') || 'chưa có'}.`;
  return `Không có đơn vị "${id}" trong content/administrative-units.yaml. ${hint}`;
}

function describeUnplaced(commune: string): LeftOut {
  const file = `communes/${commune}/commune.yaml`;
  return { dossier: commune, reasons: [`${file}: tệp không đọc được nên không biết xã thuộc đơn vị nào.`] };
}

function describe(path: string, { dossiers, files, bytes, missing, leftOut }: Submission): string {
  const lines = [
    `  ${path}  (${formatNumber(dossiers)} hồ sơ, ${formatNumber(files)} tệp, ${formatBytes(bytes)}; còn thiếu ${formatNumber(missing)} minh chứng)`,
    ...leftOut.flatMap(({ dossier, reasons: [first = '', ...more] }) => [
      `    để ngoài ${dossier}: ${first}${more.length > 0 ? ` (và ${more.length} lỗi khác)` : ''}`,
    ]),
  ];
  return lines.join('\n');
}

/** What an official can mend; undefined for a fault of ours. */
function describeFault(error: unknown, folder: string, { title }: UnitGroup): string | undefined {
  if (error instanceof ZipTooLarge) {
    return `Hồ sơ của ${title} quá lớn cho một tệp ZIP (tối đa 4 GB, 65.000 tệp). Chia theo kỳ bằng --period, hoặc theo đơn vị nhỏ hơn.`;
  }
  return describeFailure(error, folder);
}
