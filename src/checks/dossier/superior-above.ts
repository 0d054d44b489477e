import type { AdministrativeUnits } from '../../schema/content.ts';
import { foldText } from '../../text/collation.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** The agency that receives the dossier stands above the commune. */
export const superiorAbove: Check<DossierContext> = {
  id: 'superior-above',
  severity: 'warning',
  title: 'Cơ quan nhận hồ sơ phải thuộc huyện, tỉnh của xã.',
  why: 'Hồ sơ chép từ huyện khác hay còn tên huyện cũ ở nơi nhận.',
  example: {
    wrong: '# xã thuộc thị xã Bỉm Sơn\nsuperior: UBND huyện Hà Trung',
    right: 'superior: UBND thị xã Bỉm Sơn',
  },
  *find({ bundle: { commune, dossier }, known }): Iterable<Finding> {
    const above = unitsAbove(commune.commune.data.administrativeUnit, known.administrativeUnits);
    const [, kind = '', name = ''] = place.exec(dossier.data.superior) ?? [];
    const level = kind.toLowerCase() === 'tỉnh' ? 'province' : 'district';
    const same = above.filter(unit => unit.level === level || unit.kind === kind.toLowerCase());
    const isNamed = same.some(unit => unit.kind === kind.toLowerCase() && isSamePlace(name, unit));
    // A level that is not in the list of units contradicts nothing.
    if (name === '' || same.length === 0 || isNamed) return;
    const expected = above.map(unit => `${unit.kind} ${unit.name}`).join(', ');
    yield {
      at: dossier,
      path: ['superior'],
      message: `Cơ quan nhận hồ sơ là "${dossier.data.superior}", xã thuộc ${expected}.`,
      hint: `Sửa superior, ví dụ "UBND ${above[0]?.kind} ${above[0]?.name}".`,
    };
  },
};

const place = /(thị xã|thành phố|huyện|quận|tỉnh) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)/iu;

type Unit = AdministrativeUnits['units'][number];

function isSamePlace(name: string, unit: Unit): boolean {
  return foldText(name).startsWith(foldText(unit.name));
}

/** The units of a country are put in order once a run, not once a dossier. */
const known = new WeakMap<readonly Unit[], ReadonlyMap<string, Unit>>();

function byIdOf(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  const byId = known.get(units) ?? new Map(units.map(unit => [unit.id, unit]));
  known.set(units, byId);
  return byId;
}

function unitsAbove(id: string, units: readonly Unit[]): readonly Unit[] {
  const byId = byIdOf(units);
  const found: Unit[] = [];
  let unit = byId.get(byId.get(id)?.parent ?? '');
  while (unit && !found.includes(unit)) {
    found.push(unit);
    unit = byId.get(unit.parent ?? '');
  }
  return found;
}
