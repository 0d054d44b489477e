import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CriteriaSetBundle } from '../schema/bundle.ts';
import { type Loaded, loadYaml } from './load-file.ts';

/** Reads `criteria/<id>/`; the procedure may be absent. */
export function loadCriteriaSet(root: string, id: string): Loaded<CriteriaSetBundle> {
  const folder = `criteria/${id}`;
  const set = loadYaml(root, `${folder}/set.yaml`, 'criteria-set');
  const criteria = loadYaml(root, `${folder}/criteria.yaml`, 'criteria');
  const hasProcedure = existsSync(join(root, folder, 'procedure.yaml'));
  const procedure = hasProcedure ? loadYaml(root, `${folder}/procedure.yaml`, 'procedure') : undefined;
  const issues = [...set.issues, ...criteria.issues, ...(procedure?.issues ?? [])];
  // Of a set every entry counts: with one left out, each dossier would be accused of what the set lacks.
  if (!set.value || !criteria.value || set.isPartial || criteria.isPartial) return { value: undefined, issues };
  const byId = new Map(criteria.value.data.criteria.map(criterion => [criterion.id, criterion]));
  return { value: { id, set: set.value, criteria: criteria.value, procedure: procedure?.value, byId }, issues };
}
