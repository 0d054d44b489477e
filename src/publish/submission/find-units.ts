import type { Repository } from '../../data/repository.ts';
import type { AdministrativeUnit } from '../../schema/content.ts';

/** Communes that belong together, and are packed together. */
export interface UnitGroup {
  /** Id of the administrative unit; "khac" for communes whose unit names no superior one. */
  readonly id: string;
  /** "thị xã Bỉm Sơn" */
  readonly title: string;
  readonly communes: readonly string[];
}

export interface CommuneUnits {
  /** Groups by the unit directly above each commune, sorted by id. */
  readonly direct: readonly UnitGroup[];
  /** All communes under a unit, at whatever distance; undefined for a unit nobody knows. */
  under(unitId: string): UnitGroup | undefined;
  /** Ids of the units that have communes with dossiers. */
  readonly known: readonly string[];
  /** Communes whose commune.yaml cannot be used: nobody can say where they belong. */
  readonly unknown: readonly string[];
}

const none = 'khac';

/** Which communes belong to which unit, after content/administrative-units.yaml. */
export function findUnits(repository: Repository): CommuneUnits {
  const units = new Map(
    (repository.loadContent('administrative-units').value?.data.units ?? []).map(unit => [unit.id, unit]),
  );
  const communes = repository.communeIds().map(id => {
    const commune = repository.loadCommune(id).value?.commune.data;
    return { id, ancestors: commune && ancestorsOf(commune.administrativeUnit, units) };
  });
  const placed = communes.flatMap(({ id, ancestors }) => (ancestors ? [{ id, ancestors }] : []));
  const group = (id: string, members: readonly { readonly id: string }[]): UnitGroup => ({
    id,
    title: titleOf(units.get(id)) ?? 'các xã chưa rõ đơn vị cấp trên',
    communes: members.map(member => member.id).sort(),
  });
  const byParent = Map.groupBy(placed, ({ ancestors }) => ancestors[0] ?? none);
  return {
    direct: [...byParent].map(([id, members]) => group(id, members)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    under: unitId =>
      units.has(unitId)
        ? group(
            unitId,
            placed.filter(({ ancestors }) => ancestors.includes(unitId)),
          )
        : undefined,
    known: [...new Set(placed.flatMap(({ ancestors }) => ancestors))].sort(),
    unknown: communes.filter(({ ancestors }) => !ancestors).map(({ id }) => id),
  };
}

/** Units above one, the nearest first; a circle in the data ends it. */
function ancestorsOf(unitId: string, units: ReadonlyMap<string, AdministrativeUnit>): readonly string[] {
  const found: string[] = [];
  for (let next = units.get(unitId)?.parent; next !== undefined && !found.includes(next); ) {
    found.push(next);
    next = units.get(next)?.parent;
  }
  return found;
}

function titleOf(unit: AdministrativeUnit | undefined): string | undefined {
  return unit && `${unit.kind} ${unit.name}`;
}
