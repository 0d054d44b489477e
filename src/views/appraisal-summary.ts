import type { StageInput } from './appraisal-page.ts';
import { vietnameseDay } from './history-view.ts';
import { appraisalPath } from './links.ts';
import type { StageStanding } from './stage-view.ts';

/** What the dossier page tells of an appraised step: how many criteria were judged how, what is open, who concluded. */
export function summariseStage(input: StageInput, dossier: { commune: string; id: string }): StageStanding {
  return {
    events: [describeVoices(input), describeComments(input), describeConclusion(input)].filter(
      line => line !== undefined,
    ),
    blockers: input.blockers,
    href: `${appraisalPath(dossier.commune, dossier.id)}#buoc-${input.stage}`,
  };
}

/** "Đã có đánh giá 35/37 tiêu chí, gần nhất ngày 02/11/2024: 33 đạt, 2 không đạt" */
function describeVoices({ stage, criteria }: StageInput): string | undefined {
  const own = criteria.map(({ voices }) => voices.map(({ voice }) => voice).filter(voice => voice.stage === stage));
  const judged = own.filter(voices => voices.some(({ verdict }) => verdict !== undefined));
  if (judged.length === 0) return undefined;
  const [last = ''] = judged
    .flatMap(voices => voices.map(({ date }) => date))
    .toSorted((left, right) => (left < right ? 1 : -1));
  const met = judged.filter(voices => voices.every(({ verdict }) => verdict === undefined || verdict === 'met')).length;
  const rest = judged.length > met ? `, ${judged.length - met} đánh giá khác` : '';
  return `Đã có đánh giá ${judged.length}/${criteria.length} tiêu chí, gần nhất ngày ${vietnameseDay(last)}: ${met} đạt${rest}`;
}

function describeComments({ appraisal }: StageInput): string | undefined {
  const withRole = (appraisal?.comments ?? []).filter(({ author }) => author.role !== undefined);
  return withRole.length > 0 ? `${withRole.length} ý kiến` : undefined;
}

function describeConclusion({ conclusion }: StageInput): string | undefined {
  if (!conclusion) return undefined;
  const verdict = conclusion.verdict === 'met' ? 'đạt' : 'không đạt';
  return `Kết luận: ${verdict}, ngày ${vietnameseDay(conclusion.date)} (${conclusion.function ?? conclusion.reviewer})`;
}
