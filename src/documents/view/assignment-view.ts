import type { CriterionAssessment } from '../../assessment/assess-criterion.ts';
import type { DossierBundle } from '../../schema/bundle.ts';
import { formatDate } from '../../text/dates.ts';
import { lowerFirst } from '../../text/letter-case.ts';
import { type MarkdownText, valueText } from './markdown-text.ts';

/** What is asked of whom for one criterion: the set's words, or those of the letter of assignment where they differ. */
export interface AssignmentView {
  readonly requirement: string;
  readonly guidance: MarkdownText | null;
  readonly requiredEvidence: readonly string[];
  /** Guidance and evidence are one and the same text, which is then printed once. */
  readonly isCombined: boolean;
  /** The period does not assess the criterion, and nobody was given it. */
  readonly isOutside: boolean;
  /** Without the full stop; null where nobody leads yet. */
  readonly leads: string | null;
  readonly deadline: string | null;
}

export function buildAssignmentView(
  { criterion, isAssigned }: CriterionAssessment,
  { assignments, criteriaSet }: DossierBundle,
): AssignmentView {
  const entries = assignments?.data.assignments ?? [];
  const index = entries.findIndex(each => each.criterion === criterion.id);
  const entry = entries[index];
  const guidance = entry?.guidance ?? criterion.guidance;
  const requiredEvidence = entry?.requiredEvidence ?? criterion.requiredEvidence.map(({ title }) => title);
  const leads = entry ? leadText(entry.leadText, entry.leads) : null;
  const deadline = entry?.deadline ?? assignments?.data.deadline;
  const { criteria } = criteriaSet;
  const own = entry?.guidance === undefined ? undefined : assignments;
  return {
    requirement: entry?.requirement ?? criterion.requirement ?? criterion.title,
    guidance: own
      ? valueText(guidance, own, ['assignments', index, 'guidance'])
      : valueText(guidance, criteria, ['criteria', criteria.data.criteria.indexOf(criterion), 'guidance']),
    requiredEvidence,
    isCombined: requiredEvidence.length === 1 && requiredEvidence[0] === guidance,
    isOutside: !isAssigned && leads === null,
    leads,
    deadline: deadline === undefined ? null : formatDate(deadline),
  };
}

/** "Công chức Văn hóa - Xã hội, công chức Tài chính - Kế toán": the first in capitals, the others go on. */
function leadText(text: string | undefined, leads: readonly string[]): string | null {
  if (text !== undefined) return text.replace(/\.$/, '');
  if (leads.length === 0) return null;
  return leads.map((lead, index) => (index === 0 ? lead : lowerFirst(lead))).join(', ');
}
