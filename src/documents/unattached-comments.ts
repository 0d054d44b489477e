import type { Issue } from '../issues/issue.ts';
import { appraisalOf } from './view/appraisal-view.ts';
import type { DocumentSource } from './view/document-view.ts';

/**
 * Comments of reviewers that nobody has attached to a criterion. Whoever prints the report of their stage would pass
 * them over in silence, so each is an error until a person says what it is about.
 */
export function describeUnattached({ bundle, documentId, assessment, template }: DocumentSource): readonly Issue[] {
  const { stage } = bundle.criteriaSet.set.data.documents.find(({ id }) => id === documentId) ?? {};
  const file = stage === undefined ? undefined : bundle.appraisal.get(stage);
  if (!file) return [];
  return appraisalOf(bundle, documentId, assessment).unattached.map(comment => {
    const index = file.data.comments.indexOf(comment);
    return {
      rule: 'appraisal-attached',
      severity: 'error',
      file: file.file,
      ...file.locate(['comments', index, 'anchor']),
      dossier: `${bundle.commune.id}/${bundle.id}`,
      message: `Ý kiến "${comment.id}"${comment.author.function ? ` của ${comment.author.function}` : ''} chưa gắn với tiêu chí nào nên chưa lập được ${template.data.form ?? template.data.title}.`,
      hint: 'Ghi criterion, ví dụ criterion: "1.6", và anchor: { how: manual } cho ý kiến này; nếu không đưa vào báo cáo thì ghi isInReport: false.',
    };
  });
}
