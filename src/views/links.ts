/** Addresses of pages and anchors, in one place: fixed for good, because others cite them. */

export function communePath(commune: string): string {
  return `/xa/${commune}/`;
}

export function dossierPath(commune: string, dossier: string): string {
  return `/xa/${commune}/${dossier}/`;
}

export function criteriaSetPath(criteriaSet: string): string {
  return `/bo-tieu-chi/${criteriaSet}/`;
}

export function criterionPath(criteriaSet: string, criterion: string): string {
  return `/bo-tieu-chi/${criteriaSet}/${criterion}/`;
}

export function dossierDataPath(commune: string, dossier: string): string {
  return `/api/v1/communes/${commune}/${dossier}.json`;
}

export function criteriaSetDataPath(criteriaSet: string): string {
  return `/api/v1/criteria/${criteriaSet}.json`;
}

/** Where a download lies: beside the page of its dossier. */
export function downloadPath(commune: string, dossier: string, file: string): string {
  return `${dossierPath(commune, dossier)}${file}`;
}

/** Anchor of a criterion on the page of a dossier. */
export function criterionAnchor(criterion: string): string {
  return `ct-${criterion}`;
}

/** Anchor of an official document on the page of a dossier. */
export function documentAnchor(document: string): string {
  return `vb-${document}`;
}

/** Anchor of what should be looked at again, by criterion or for the dossier as a whole. */
export function noticesAnchor(criterion: string | undefined): string {
  return `xem-lai-${criterion ?? 'ho-so'}`;
}

/** Anchor of the source of guidance on the page of a criteria set. */
export const guidanceSourceAnchor = 'nguon';

/** The JSON Schema of a part of the open data. */
export function openDataSchemaPath(part: 'index' | 'criteria-set' | 'dossier'): string {
  return `/api/v1/${part}.schema.json`;
}
