import type { Assignments } from '../schema/assignments.ts';
import type { CriteriaSetBundle } from '../schema/bundle.ts';
import { isAssigned } from './result-entry.ts';
import { comment, quote, switchedOff } from './yaml-text.ts';

export interface NewAssignments {
  readonly criteriaSet: CriteriaSetBundle;
  readonly period: string;
  /** Those of an earlier dossier, whose leads are carried over; deadlines are not. */
  readonly earlier: Assignments | undefined;
}

/** The text of a new assignments.yaml: every criterion of the period, leads open or as they were before. */
export function newAssignments({ criteriaSet, period, earlier }: NewAssignments): string {
  const letters = criteriaSet.set.data.documents.filter(({ stage }) => stage === undefined).map(({ id }) => id);
  const criteria = criteriaSet.criteria.data.criteria.filter(criterion => isAssigned(criterion, period));
  const before = new Map(earlier?.assignments.map(({ criterion, leads }) => [criterion, leads]));
  return [
    '# Giao nhiệm vụ từng tiêu chí: chức danh, đơn vị chủ trì (không ghi tên người) và hạn hoàn thành.\n',
    '# yaml-language-server: $schema=../../../schemas/assignments.schema.json\n',
    comment([
      'Hạn chung của mọi tiêu chí: bỏ dấu # và sửa ngày. Tiêu chí có hạn riêng thì thêm dòng deadline ở mục của nó.',
    ]),
    switchedOff([`deadline: ${period.slice(0, 4)}-10-30`]),
    ...(letters.length > 0
      ? [
          comment([
            `Để lập văn bản giao nhiệm vụ: thêm "- document: ${letters.join('", "- document: ')}" vào issued của dossier.yaml.`,
          ]),
        ]
      : []),
    'assignments:\n',
    ...criteria.map(({ id, title }) => entryText(id, title, before.get(id) ?? [])),
  ].join('');
}

function entryText(id: string, title: string, leads: readonly string[]): string {
  const listed =
    leads.length > 0
      ? `    leads:\n${leads.map(lead => `      - ${quote(lead)}\n`).join('')}`
      : switchedOff(['leads: [Công chức Văn hóa - Xã hội]'], 4);
  return `${comment([title], 2)}  - criterion: "${id}"\n${listed}`;
}
