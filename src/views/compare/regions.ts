import type { AdministrativeUnit } from '../../schema/content.ts';
import { compareText } from '../../text/collation.ts';
import { formatDate } from '../../text/dates.ts';
import { capitalise } from '../../text/letter-case.ts';
import type { UnitsById } from '../place.ts';

/** The unit right above communes: a district, or the province where there is no district level. */
export interface Region {
  /** Id of its unit: part of its address. */
  readonly id: string;
  /** "Thị xã Bỉm Sơn" */
  readonly title: string;
  readonly level: 'district' | 'province' | 'unknown';
  /** The province a district lies in, "tỉnh Thanh Hóa". */
  readonly province: string | undefined;
  /** Id of that province; of a province, its own. */
  readonly provinceId: string | undefined;
  /** The last day it existed, as printed; undefined while it does. */
  readonly until: string | undefined;
}

const unknownRegion: Region = {
  id: 'chua-ro',
  title: 'Chưa rõ cấp huyện, cấp tỉnh',
  level: 'unknown',
  province: undefined,
  provinceId: undefined,
  until: undefined,
};

/**
 * Where a commune lies: as its units say, or on a day (YYYY-MM-DD), on which units that were retired stand no more: their
 * one successor stands in, else the unit above. A commune that was retired itself stays where it last lay.
 */
export function regionOf(unit: string, units: UnitsById, day?: string): Region {
  const own = units.get(unit);
  const onDay = day !== undefined && own?.validTo !== undefined && own.validTo < day ? own.validTo : day;
  const above = own?.parent === undefined ? undefined : standing(units.get(own.parent), units, onDay);
  if (!above || above.level === 'commune') return unknownRegion;
  const province = above.parent === undefined ? undefined : standing(units.get(above.parent), units, onDay);
  return {
    id: above.id,
    title: capitalise(`${above.kind} ${above.name}`),
    level: above.level,
    province: province && `${province.kind} ${province.name}`,
    provinceId: above.level === 'province' ? above.id : province?.id,
    until: above.validTo && formatDate(above.validTo),
  };
}

/** The unit itself where it is valid on the day; else its one successor, else the next above. */
function standing(
  unit: AdministrativeUnit | undefined,
  units: UnitsById,
  day: string | undefined,
): AdministrativeUnit | undefined {
  const seen = new Set<string>();
  let current = unit;
  while (current && day !== undefined && current.validTo !== undefined && current.validTo < day) {
    if (seen.has(current.id)) return undefined;
    seen.add(current.id);
    const [successor, second] = current.successors;
    const next = successor !== undefined && second === undefined ? successor : current.parent;
    current = next === undefined ? undefined : units.get(next);
  }
  return current;
}

/** A region with its members, in Vietnamese order. */
export interface RegionGroup<T> {
  readonly region: Region;
  readonly members: readonly T[];
}

/** Regions by province and name, those without a known one last; members by their title. */
export function groupByRegion<T extends { readonly title: string; readonly unit: string }>(
  members: readonly T[],
  units: UnitsById,
  day?: string,
): readonly RegionGroup<T>[] {
  const regions = new Map<string, { region: Region; members: T[] }>();
  for (const member of members) {
    const region = regionOf(member.unit, units, day);
    const group = regions.get(region.id);
    if (group) group.members.push(member);
    else regions.set(region.id, { region, members: [member] });
  }
  return [...regions.values()]
    .map(group => ({ region: group.region, members: group.members.toSorted((a, b) => compareText(a.title, b.title)) }))
    .toSorted((left, right) => compareRegions(left.region, right.region));
}

function compareRegions(left: Region, right: Region): number {
  const isUnknown = (region: Region) => Number(region.level === 'unknown');
  return (
    isUnknown(left) - isUnknown(right) ||
    compareText(left.province ?? left.title, right.province ?? right.title) ||
    compareText(left.title, right.title)
  );
}

/** Communes that a region had on a day by the list of units. */
export function countCommunes(units: UnitsById, day: string): ReadonlyMap<string, ReadonlySet<string>> {
  const communes = new Map<string, Set<string>>();
  for (const unit of units.values()) {
    if (unit.level !== 'commune' || !wasThere(unit, day)) continue;
    const { id } = regionOf(unit.id, units, day);
    communes.set(id, (communes.get(id) ?? new Set()).add(unit.id));
  }
  return communes;
}

/** Whether a unit existed at some time in the year of the day: one retired in July had a first half. */
function wasThere({ validFrom, validTo }: AdministrativeUnit, day: string): boolean {
  const start = `${day.slice(0, 4)}-01-01`;
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || validTo >= start);
}
