import type { Commune } from '../schema/commune.ts';
import type { AdministrativeUnit } from '../schema/content.ts';
import { capitalise } from '../text/letter-case.ts';

export type UnitsById = ReadonlyMap<string, AdministrativeUnit>;

/** Where a commune lies; names carry their kind ("thị xã Bỉm Sơn"). undefined where the units do not say. */
export interface Place {
  readonly district: string | undefined;
  readonly province: string | undefined;
}

export function buildPlace(commune: Pick<Commune, 'administrativeUnit'>, units: UnitsById): Place {
  const names = new Map<AdministrativeUnit['level'], string>();
  const seen = new Set<string>();
  let unit = units.get(commune.administrativeUnit);
  while (unit && !seen.has(unit.id)) {
    seen.add(unit.id);
    names.set(unit.level, `${unit.kind} ${unit.name}`);
    unit = unit.parent === undefined ? undefined : units.get(unit.parent);
  }
  return { district: names.get('district'), province: names.get('province') };
}

/** "thị xã Bỉm Sơn, tỉnh Thanh Hóa" */
export function formatPlace({ district, province }: Place): string {
  return [district, province].filter(part => part !== undefined).join(', ');
}

/** "Thị xã Bỉm Sơn, tỉnh Thanh Hóa": districts of the same name in two provinces stay apart. */
export function nameDistrict(place: Place): string {
  return capitalise(formatPlace(place) || 'chưa rõ cấp huyện, cấp tỉnh');
}

/** "Xã Quang Trung" */
export function formatCommune({ kind, name }: Pick<Commune, 'kind' | 'name'>): string {
  return capitalise(`${kind} ${name}`);
}
