import { hashCriteria, hashDossier } from './appraisal/content-hash.ts';
import { describeBlocker, describeStaleConclusion, findBlockers } from './appraisal/policy/blockers.ts';
import { standingsOf } from './appraisal-standing.ts';
import type { Issue } from './issues/issue.ts';
import type { DossierBundle } from './schema/bundle.ts';

/**
 * Verdicts on criteria that were edited since, or of which nobody knows what they saw: an official report must not
 * print them as verdicts on what the dossier now says. One error a criterion, as the state of the appraisal has it.
 */
export function describeStale(bundle: DossierBundle, documentId: string): readonly Issue[] {
  const stage = bundle.criteriaSet.set.data.documents.find(({ id }) => id === documentId)?.stage;
  const file = stage === undefined ? undefined : bundle.appraisal.get(stage);
  if (!file) return [];
  const voices = file.data.voices.filter(({ verdict }) => verdict);
  const parts = { results: bundle.results.data, documents: bundle.documents.data, evidence: bundle.evidence };
  const now = hashCriteria(parts, bundle.criteriaSet.byId.keys());
  const stale = voices.filter(({ criterion, appraisedHash }) => appraisedHash !== now.get(criterion));
  const { conclusion } = file.data;
  const isStale = conclusion !== undefined && conclusion.appraisedHash !== hashDossier(now);
  const dossier = `${bundle.commune.id}/${bundle.id}`;
  const concluded: Issue[] = isStale
    ? [
        {
          rule: 'appraisal-current',
          severity: 'error',
          file: file.file,
          ...file.locate(['conclusion']),
          dossier,
          message: `${describeStaleConclusion({ conclusion })} nên chưa lập được văn bản của bước này.`,
          hint: `Người kết luận xem lại và ghi, ví dụ: /ket-luan dat; rồi thu nhận ý kiến. Xem: npx hoso appraise status ${dossier}`,
        },
      ]
    : [];
  const criteria = [...Map.groupBy(stale, ({ criterion }) => criterion)].flatMap(([criterion, [first]]): Issue[] => {
    if (!first) return [];
    const place = file.locate(['voices', file.data.voices.indexOf(first)]);
    return [
      {
        rule: 'appraisal-current',
        severity: 'error',
        file: file.file,
        ...place,
        dossier,
        criterion,
        message: `${describeChange(criterion, first.appraisedHash)} nên chưa lập được văn bản của bước này.`,
        hint: `Người thẩm định xem lại và ghi, ví dụ: /dat ${criterion}; rồi thu nhận ý kiến. Xem: npx hoso appraise status ${dossier}`,
      },
    ];
  });
  return [...criteria, ...concluded];
}

/** What people have not finished with: it does not keep the report from being written, but it is a draft still. */
export function describeOpen(bundle: DossierBundle, documentId: string): readonly Issue[] {
  const stage = bundle.criteriaSet.set.data.documents.find(({ id }) => id === documentId)?.stage;
  const file = stage === undefined ? undefined : bundle.appraisal.get(stage);
  const [standing] = file ? standingsOf(bundle, stage) : [];
  if (!file || !standing) return [];
  const dossier = `${bundle.commune.id}/${bundle.id}`;
  return findBlockers(standing).map(blocker => ({
    rule: 'appraisal-finished',
    severity: 'warning',
    file: file.file,
    ...file.locate([]),
    dossier,
    message: `Bước thẩm định còn vướng mắc, văn bản lập ra là bản dự thảo: ${describeBlocker(blocker)}`,
    hint: `Xem từng tiêu chí: npx hoso appraise status ${dossier}`,
  }));
}

function describeChange(criterion: string, appraisedHash: string | undefined): string {
  if (appraisedHash !== undefined) return `Tiêu chí ${criterion} đã sửa sau khi thẩm định`;
  return `Không rõ tiêu chí ${criterion} ghi gì khi thẩm định (xã đã gửi bản mới sau ý kiến)`;
}
