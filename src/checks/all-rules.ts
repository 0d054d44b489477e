import { appraisalRules } from '../issues/appraisal-rules.ts';
import { formRules } from '../issues/form-rules.ts';
import { type RuleGuide, readerRules } from '../issues/reader-rules.ts';
import { communeChecks } from './commune/commune-checks.ts';
import { contentChecks } from './content/reviewer-table.ts';
import { evidenceCopied, evidenceNearCopy } from './copy-rules.ts';
import { criteriaSetChecks } from './criteria-set/criteria-set-checks.ts';
import { dossierChecks } from './dossier/dossier-checks.ts';
import { formChecks } from './form/form-checks.ts';

/** Id and title of every rule that is a check, sorted by id. */
export const allRules: readonly { readonly id: string; readonly title: string }[] = [
  ...criteriaSetChecks,
  ...communeChecks,
  ...dossierChecks,
  ...contentChecks,
  ...formChecks,
]
  .map(({ id, title }) => ({ id, title }))
  .sort(byId);

/** Every rule a finding may carry, as the guide presents it, sorted by id. */
export const ruleGuides: readonly RuleGuide[] = [
  ...readerRules,
  ...formRules,
  ...appraisalRules,
  evidenceCopied,
  evidenceNearCopy,
  ...[...criteriaSetChecks, ...communeChecks, ...dossierChecks, ...contentChecks, ...formChecks].map(toGuide),
].sort(byId);

function toGuide({ id, severity, title, why, example }: Omit<RuleGuide, 'why'> & { readonly why?: string }): RuleGuide {
  return { id, severity, title, why: why ?? '', ...(example ? { example } : {}) };
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : 1;
}
