import type { GateAssessment } from '../../assessment/index-gate.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** A dossier that asks for recognition meets the conditions of recognition of its set. */
export const recognitionClaim: Check<DossierContext> = {
  id: 'recognition-claim',
  severity: 'warning',
  title: 'Hồ sơ đề nghị công nhận phải đủ các điều kiện công nhận.',
  why: 'Đề nghị công nhận khi chưa đủ điều kiện sẽ bị trả lại.',
  example: {
    wrong: 'requestsRecognition: true   # còn tiêu chí 4.7 đang triển khai',
    right: 'requestsRecognition: false',
  },
  needsWhole: true,
  *find({ bundle: { dossier, results }, assessment: { recognition } }): Iterable<Finding> {
    if (!dossier.data.requestsRecognition || !recognition) return;
    for (const gate of recognition.gates) {
      if (gate.met === true) continue;
      const related = gate.criteria.flatMap(criterion => {
        const index = results.data.results.findIndex(result => result.criterion === criterion);
        if (index < 0) return [];
        const { line } = results.locate(['results', index]);
        return [{ file: results.file, line, message: `Tiêu chí ${criterion}.` }];
      });
      const state = gate.met === false ? 'chưa đủ' : 'chưa rõ có đủ';
      yield {
        at: dossier,
        path: ['requestsRecognition'],
        message: `Hồ sơ đề nghị công nhận nhưng ${state} điều kiện "${gate.title}": ${gate.reason}`,
        hint: adviseOn(gate),
        related,
      };
    }
  },
};

function adviseOn({ met, criteria }: GateAssessment): string {
  if (criteria.length > 0) {
    return 'Hoàn thành các tiêu chí còn lại trước khi đề nghị, hoặc ghi requestsRecognition: false.';
  }
  return met === false
    ? 'Kiểm tra lại số điểm (indexScore, hoặc hồ sơ ở indexDossier); nếu đúng thì ghi requestsRecognition: false.'
    : 'Bổ sung indexScore (points: số điểm đạt, total: tổng số điểm, source: văn bản công bố), hoặc indexDossier (hồ sơ chấm điểm của xã, đã chấm đủ).';
}
