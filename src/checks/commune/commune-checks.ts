import { nearestName } from '../../text/near-miss.ts';
import type { Check, CommuneContext, Finding } from '../check.ts';
import { communePersonalData } from './commune-personal-data.ts';

/** A commune belongs to an administrative unit the repository knows. */
const unitExists: Check<CommuneContext> = {
  id: 'unit-exists',
  severity: 'error',
  title: 'Đơn vị hành chính của xã phải có trong content/administrative-units.yaml.',
  why: 'Đơn vị hành chính cho biết xã thuộc huyện, tỉnh nào và còn hiệu lực đến khi nào.',
  example: { wrong: 'administrativeUnit: quang-trung', right: 'administrativeUnit: quang-trung-bim-son' },
  *find({ bundle: { commune }, known: { administrativeUnits } }): Iterable<Finding> {
    const ids = administrativeUnits.map(({ id }) => id);
    const { administrativeUnit } = commune.data;
    if (ids.includes(administrativeUnit)) return;
    const near = nearestName(administrativeUnit, ids);
    yield {
      at: commune,
      path: ['administrativeUnit'],
      message: `Không có đơn vị hành chính "${administrativeUnit}" trong content/administrative-units.yaml.`,
      hint: near ? `Gần giống: "${near}".` : 'Thêm đơn vị này vào danh mục, hoặc sửa mã.',
    };
  },
};

/** The rules for one commune. */
export const communeChecks: readonly Check<CommuneContext>[] = [unitExists, communePersonalData];
