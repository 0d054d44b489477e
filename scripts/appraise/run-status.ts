import process from 'node:process';
import { formatStanding } from '../../src/appraisal/format-standing.ts';
import { findBlockers } from '../../src/appraisal/policy/blockers.ts';
import { standingsOf } from '../../src/appraisal-standing.ts';
import { openRepository } from '../../src/data/repository.ts';
import { nearestName } from '../../src/text/near-miss.ts';
import type { AppraiseCall } from './run-harvest.ts';

/** Prints how far the appraisal has come; the exit code, or why the call is wrong. */
export async function runStatus({ root, dossier, stage, format }: AppraiseCall): Promise<number | string> {
  if (dossier === undefined) return 'Cần một hồ sơ, ví dụ npx hoso appraise status quang-trung-bim-son/2023.';
  const repository = openRepository(root);
  const known = repository.communeIds().flatMap(id => repository.dossierIds(id).map(each => `${id}/${each}`));
  if (!known.includes(dossier)) {
    const near = nearestName(dossier, known);
    return `Không có hồ sơ "${dossier}".${near ? ` Gần giống: "${near}".` : ''}`;
  }
  const [commune = '', id = ''] = dossier.split('/');
  const bundle = repository.loadDossier(commune, id).value;
  const procedure = bundle?.criteriaSet.procedure?.data;
  if (!bundle || !procedure) {
    console.error(`Hồ sơ ${dossier} hoặc trình tự của bộ tiêu chí có lỗi; xem: npx hoso check communes/${dossier}`);
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
