import process from 'node:process';
import { formatStanding } from '../../src/appraisal/format-standing.ts';
import { findBlockers } from '../../src/appraisal/policy/blockers.ts';
import { standingsOf } from '../../src/appraisal-standing.ts';
import type { DossierBundle } from '../../src/schema/bundle.ts';
import type { AppraiseCall } from './run-harvest.ts';
import { useDossier } from './use-dossier.ts';

/** Prints how far the appraisal has come; the exit code, or why the call is wrong. */
export async function runStatus({ root, dossier, stage, format, head }: AppraiseCall): Promise<number | string> {
  if (dossier === undefined) return 'Cần một hồ sơ, ví dụ npx hoso appraise status quang-trung-bim-son/2023.';
  return useDossier({ root, dossier, head }, bundle => printStatus(bundle, { dossier, stage, format }));
}

interface StatusOptions {
  readonly dossier: string;
  readonly stage: string | undefined;
  readonly format: string;
}

function printStatus(bundle: DossierBundle | undefined, { dossier, stage, format }: StatusOptions): number | string {
  const procedure = bundle?.criteriaSet.procedure?.data;
  if (!bundle || !procedure) {
    console.error(
      `Hồ sơ ${dossier} hoặc trình tự của bộ tiêu chí có lỗi; xem: npx hoso check communes/${dossier}. Đề nghị chưa nhận vào kho thì thêm --head refs/hoso/SỐ.`,
    );
    return 2;
  }
  const standings = standingsOf(bundle, stage);
  const stages = standings.map(standing => ({ ...standing, blockers: findBlockers(standing) }));
  if (stage !== undefined && stages.length === 0) {
    return `Trình tự không có bước "${stage}". Các bước: ${procedure.stages.map(each => each.id).join(', ')}.`;
  }
  const text = stages.map(standing => formatStanding(standing, procedure)).join('\n\n');
  const none = `Hồ sơ ${dossier} chưa có ý kiến thẩm định nào được thu nhận.`;
  const json = () => JSON.stringify({ dossier, stages: stages.map(({ appraisal: _, ...each }) => each) }, null, 2);
  process.stdout.write(`${format === 'json' ? json() : text || none}\n`);
  return stages.some(({ blockers }) => blockers.length > 0) ? 1 : 0;
}
