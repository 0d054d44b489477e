import type { AppraisalComment, AppraisalReply } from '../../schema/appraisal.ts';
import type { CriterionState, StageStanding } from './standing.ts';

/** Something that keeps a step from its official report, in Vietnamese, with the criteria it is about. */
export interface Blocker {
  readonly id:
    | Exclude<CriterionState, 'done'>
    | 'unattached'
    | 'changes-requested'
    | 'not-independent'
    | 'refused'
    | 'conclusion'
    | 'conclusion-again';
  readonly message: string;
  readonly criteria: readonly string[];
}

const messages: Readonly<Record<Exclude<CriterionState, 'done'>, string>> = {
  missing: 'Chưa có đánh giá',
  again: 'Cần thẩm định lại vì hồ sơ đã sửa sau khi thẩm định',
  supplement: 'Đang chờ xã bổ sung',
  disagreement: 'Những người thẩm định chưa thống nhất',
  conference: 'Kết quả thẩm tra độc lập khác bước trước, cần tổ chức Hội nghị trao đổi, làm rõ',
};

/** One line a blocker: the message, and the criteria it is about. */
export function describeBlocker({ message, criteria }: Pick<Blocker, 'message' | 'criteria'>): string {
  return criteria.length === 0 ? message : `${message.replace(/\.$/, '')}: ${criteria.join(', ')}.`;
}

/** What has to be done before the step can be closed and its report issued; empty: nothing. */
export function findBlockers(standing: StageStanding): readonly Blocker[] {
  const states = Object.keys(messages) as (keyof typeof messages)[];
  const byState = states.flatMap((id): Blocker[] => {
    const criteria = standing.criteria.filter(({ state }) => state === id).map(({ criterion }) => criterion);
    return criteria.length === 0 ? [] : [{ id, message: `${messages[id]}.`, criteria }];
  });
  const refused = findRefused(standing.appraisal?.comments ?? []);
  const decision = standing.decisions.filter(({ state }) => state === 'changes-requested');
  return [
    ...byState,
    ...when(standing.unattached.length, 'unattached', count => `${count} ý kiến chưa gắn với tiêu chí nào.`),
    ...when(refused.length, 'refused', count => `${count} ý kiến có lệnh chưa dùng được, cần viết lại.`),
    ...when(decision.length, 'changes-requested', count => `${count} người đang yêu cầu sửa hồ sơ.`),
    ...when(standing.notIndependent.length, 'not-independent', count => {
      return `${count} người thẩm tra độc lập đã có ý kiến ở bước khác.`;
    }),
    ...when(
      standing.conclusion ? 0 : 1,
      'conclusion',
      () => 'Chưa có kết luận (/ket-luan dat hoặc /ket-luan khong-dat).',
    ),
    ...when(
      standing.conclusion && !standing.isConclusionCurrent ? 1 : 0,
      'conclusion-again',
      () => `${describeStaleConclusion(standing)}, cần thẩm định lại và kết luận lại (/ket-luan dat hoặc khong-dat).`,
    ),
  ];
}

/** Why a conclusion no longer stands for the dossier. */
export function describeStaleConclusion({ conclusion }: Pick<StageStanding, 'conclusion'>): string {
  return conclusion?.appraisedHash === undefined
    ? 'Không rõ hồ sơ ghi gì khi kết luận (xã đã gửi bản mới sau ý kiến)'
    : 'Hồ sơ đã sửa sau khi kết luận';
}

/** Refused commands of people with authority, until they write one that can be followed or the thread is resolved. */
function findRefused(comments: readonly AppraisalComment[]): AppraisalReply[] {
  const all = comments.flatMap(comment => [comment, ...comment.replies]);
  const open = comments.filter(({ isResolved }) => !isResolved).flatMap(comment => [comment, ...comment.replies]);
  return open.filter(({ refused, author, isDeleted, date }) => {
    const isMended = all.some(each => {
      return each.author.reviewer === author.reviewer && each.date > date && each.commands.length > 0;
    });
    return refused.length > 0 && author.role !== undefined && !isDeleted && !isMended;
  });
}

function when(count: number, id: Blocker['id'], describe: (count: number) => string): Blocker[] {
  return count === 0 ? [] : [{ id, message: describe(count), criteria: [] }];
}
