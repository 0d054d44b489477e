import { hashCriteria } from './appraisal/content-hash.ts';
import type { Issue } from './issues/issue.ts';
import type { DossierBundle } from './schema/bundle.ts';

/**
 * Verdicts on criteria that were edited since: an official report must not print them as verdicts on what the dossier
 * now says. One error a criterion; a voice of which nobody knows what it saw is left to the state of the appraisal.
 */
export function describeStale(bundle: DossierBundle, documentId: string): readonly Issue[] {
  const stage = bundle.criteriaSet.set.data.documents.find(({ id }) => id === documentId)?.stage;
  const file = stage === undefined ? undefined : bundle.appraisal.get(stage);
  if (!file) return [];
  const voices = file.data.voices.filter(({ verdict, appraisedHash }) => verdict && appraisedHash);
  const parts = { results: bundle.results.data, documents: bundle.documents.data, evidence: bundle.evidence };
  const now = hashCriteria(parts, new Set(voices.map(({ criterion }) => criterion)));
  const stale = voices.filter(({ criterion, appraisedHash }) => appraisedHash !== now.get(criterion));
  return [...Map.groupBy(stale, ({ criterion }) => criterion)].flatMap(([criterion, [first]]): Issue[] => {
    if (!first) return [];
    const place = file.locate(['voices', file.data.voices.indexOf(first)]);
    return [
      {
        rule: 'appraisal-current',
        severity: 'error',
        file: file.file,
        ...place,
        dossier: `${bundle.commune.id}/${bundle.id}`,
        criterion,
        message: `Tiêu chí ${criterion} đã sửa sau khi thẩm định nên chưa lập được văn bản của bước này.`,
        hint: `Người thẩm định xem lại và ghi, ví dụ: /dat ${criterion}; rồi thu nhận ý kiến. Xem: npx hoso appraise status ${bundle.commune.id}/${bundle.id}`,
      },
    ];
  });
}
