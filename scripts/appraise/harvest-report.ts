import type { HarvestOutcome } from '../../src/harvest-appraisal.ts';
import type { AppraisalReply } from '../../src/schema/appraisal.ts';

/** The report on a request that is about no dossier; what runs after the harvest finds nothing to do. */
export const nothingHarvested = {
  dossiers: [],
  changed: [],
  omitted: { pending: 0, minimised: 0 },
  answers: [],
  faults: [],
};

/** For programs: what changed, and what to answer to commands that cannot be followed, each comment once. */
export function reportHarvest({ dossiers, changed, answer, faults }: HarvestOutcome) {
  const comments = dossiers.flatMap(({ appraisals }) => [...appraisals.values()].flatMap(each => each.comments));
  const refused = comments.flatMap(comment => {
    return [comment, ...comment.replies].flatMap(({ id, refused: messages, hash }: AppraisalReply) => {
      const { thread, url } = comment;
      return messages.length === 0 ? [] : [{ comment: id, thread, ...(url && { url }), hash, messages }];
    });
  });
  const answers = [...Map.groupBy(refused, ({ comment }) => comment).values()].flatMap(([first, ...others]) => {
    const messages = new Set([first, ...others].flatMap(each => each?.messages ?? []));
    return first ? [{ ...first, messages: [...messages] }] : [];
  });
  return {
    dossiers: dossiers.map(({ dossier }) => dossier),
    changed: [...changed.keys()],
    omitted: answer.omitted,
    answers,
    faults: Array.from(faults, ([dossier, message]) => ({ dossier, message })),
  };
}

export function formatHarvest(outcome: HarvestOutcome): string {
  const { dossiers, changed, answers, omitted, faults } = reportHarvest(outcome);
  const { pending, minimised } = omitted;
  return [
    ...dossiers.map(dossier => {
      const own = changed.filter(file => file.startsWith(`communes/${dossier}/`));
      return own.length === 0 ? `${dossier}: không có gì mới.` : `${dossier}: đã ghi ${own.join(', ')}`;
    }),
    ...faults.map(({ dossier, message }) => `${dossier}: chưa thu nhận được. ${message}`),
    ...(outcome.isAnybodyListed
      ? []
      : [
          `Lưu ý: content/roles.yaml chưa ghi ai được thẩm định bằng tài khoản ${outcome.answer.request.forge} (reviewers), nên chưa ý kiến nào được tính.`,
        ]),
    ...(pending + minimised > 0 ? [`Không thu nhận: ${pending} ý kiến chưa gửi, ${minimised} ý kiến đã ẩn.`] : []),
    ...answers.flatMap(({ comment, messages }) => messages.map(message => `${comment}: ${message}`)),
    ...dossiers.map(dossier => `Xem: npx hoso appraise status ${dossier}`),
    '',
  ].join('\n');
}
