import type { OpenCriteriaSet } from '../schema/open-data.ts';
import { writeTableCsv } from '../views/tables/data-table.ts';
import { buildDossierTable, buildRegisterTable } from '../views/tables/dossier-tables.ts';
import { lastMade } from './last-made.ts';
import { oncePerState } from './live.ts';
import { loadOpenCriteriaSet, loadOpenDossier } from './pages.ts';
import { siteRepository } from './repository.ts';

/** The CSV of the results of a dossier. */
export function loadDossierCsv(commune: string, id: string): Response {
  return respond(writeDossierCsv(commune, id));
}

/** The CSV of the official documents that a dossier cites. */
export function loadRegisterCsv(commune: string, id: string): Response {
  return respond(writeRegisterCsv(commune, id));
}

export const writeDossierCsv = lastMade((commune, id) => {
  const dossier = loadOpenDossier(commune, id);
  const set = openSet(dossier.criteriaSet);
  return writeTableCsv(buildDossierTable({ dossier, set, code: codeOf(dossier.commune.administrativeUnit) }));
});

export const writeRegisterCsv = lastMade((commune, id) => {
  const dossier = loadOpenDossier(commune, id);
  return writeTableCsv(buildRegisterTable({ dossier, code: codeOf(dossier.commune.administrativeUnit) }));
});

function codeOf(unit: string): string | undefined {
  return siteRepository().units.get(unit)?.code;
}

const openSets = oncePerState(() => new Map<string, OpenCriteriaSet>());

/** Thousands of dossiers share a set. */
function openSet(id: string): OpenCriteriaSet {
  const set = openSets().get(id) ?? loadOpenCriteriaSet(id);
  openSets().set(id, set);
  return set;
}

function respond(csv: string): Response {
  return new Response(csv, { headers: { 'content-type': 'text/csv' } });
}
