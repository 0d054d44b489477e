import type { CheckReport } from './check-repository.ts';
import { formChecks } from './checks/form/form-checks.ts';
import { runChecks } from './checks/run-checks.ts';
import type { Repository } from './data/repository.ts';
import type { Issue } from './issues/issue.ts';
import { nearestName } from './text/near-miss.ts';

/** Checks the definitions of forms, and that the forms which criteria ask for exist. */
export function checkForms(repository: Repository, ids: readonly string[]): CheckReport {
  const setIds = repository.criteriaSetIds();
  const criteriaSets = new Map(setIds.map(id => [id, repository.loadCriteriaSet(id).value] as const));
  const issues = ids.flatMap(id => {
    const { value: form, issues: unread } = repository.loadForm(id);
    return [...unread, ...(form ? runChecks(formChecks, { form, criteriaSets }, { file: form.file }) : [])];
  });
  const missing = setIds.flatMap(id => describeMissing(repository, id));
  return { files: ids.length, issues: [...issues, ...missing] };
}

/** Forms that the required evidence of a set names without there being any. */
function describeMissing(repository: Repository, setId: string): readonly Issue[] {
  const known = repository.formIds();
  const criteria = repository.loadCriteriaSet(setId).value?.criteria;
  return (criteria?.data.criteria ?? []).flatMap((criterion, at) =>
    criterion.requiredEvidence.flatMap(({ form }, index): Issue[] => {
      if (!criteria || form === undefined || known.includes(form)) return [];
      const near = nearestName(form, known);
      return [
        {
          rule: 'form-exists',
          severity: 'error',
          file: criteria.file,
          ...criteria.locate(['criteria', at, 'requiredEvidence', index, 'form']),
          criterion: criterion.id,
          message: `Tiêu chí ${criterion.id} cần biểu mẫu "${form}", không có tệp templates/forms/${form}.yaml.`,
          hint: near ? `Gần giống: "${near}".` : `Các biểu mẫu hiện có: ${known.join(', ') || 'chưa có biểu nào'}.`,
        },
      ];
    }),
  );
}
