import { stageRank, stageTitle } from '../../text/stages.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** A dossier that is being appraised has somebody who may appraise it: a fork begins with an empty table. */
export const stageReviewer: Check<DossierContext> = {
  id: 'stage-reviewer',
  severity: 'warning',
  title: 'Hồ sơ đang thẩm định thì content/roles.yaml phải có người giữ vai trò của bước đó đối với xã.',
  why: 'Quyền thẩm định chỉ lấy từ content/roles.yaml. Chưa có ai ở đó thì mọi ý kiến, câu lệnh trên đề nghị đều không được tính.',
  example: {
    wrong: 'reviewers: []',
    right:
      'reviewers:\n  - id: phong-vhtt-1\n    role: district\n    function: Phó Trưởng phòng\n    unit: bim-son\n    logins: [{ forge: github, login: ten-tai-khoan }]\n    validFrom: 2024-01-01',
  },
  *find({ bundle: { dossier, commune, criteriaSet }, known }): Iterable<Finding> {
    const procedure = criteriaSet.procedure?.data;
    const stage = procedure?.stages.find(({ id }) => id === dossier.data.stage);
    if (!stage || stageRank(stage.id, procedure) <= stageRank(procedure?.stages[0]?.id ?? '', procedure)) return;
    const units = unitAndAbove(commune.commune.data.administrativeUnit, known.administrativeUnits);
    const holds = known.reviewers.some(({ role, unit, validTo }) => {
      return role === stage.role && units.includes(unit) && validTo === undefined;
    });
    if (holds) return;
    const unit = units[1] ?? units[0] ?? '';
    yield {
      at: dossier,
      path: ['stage'],
      message: `Hồ sơ đang ở bước ${stageTitle(stage.id, procedure).toLowerCase()} nhưng content/roles.yaml chưa có ai giữ vai trò "${stage.role}" đối với xã này.`,
      hint: `Thêm vào reviewers ở content/roles.yaml một mục có role: ${stage.role}, unit: ${unit} (hoặc cấp trên nữa), function, logins và validFrom; rồi chạy npx hoso codeowners.`,
    };
  },
};

interface Unit {
  readonly id: string;
  readonly parent?: string | undefined;
}

function unitAndAbove(unit: string, units: readonly Unit[]): readonly string[] {
  const chain: string[] = [];
  for (let next: string | undefined = unit; next !== undefined && !chain.includes(next); ) {
    chain.push(next);
    const id: string = next;
    next = units.find(each => each.id === id)?.parent;
  }
  return chain;
}
