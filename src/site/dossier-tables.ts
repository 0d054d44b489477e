import { type DataTable, writeTableCsv } from '../views/tables/data-table.ts';
import { buildDossierTable, buildRegisterTable } from '../views/tables/dossier-tables.ts';
import { loadOpenCriteriaSet, loadOpenDossier } from './pages.ts';
import { siteRepository } from './repository.ts';

/** The CSV of the results of a dossier. */
export function loadDossierCsv(commune: string, id: string): Response {
  const dossier = loadOpenDossier(commune, id);
  const set = openSet(dossier.criteriaSet);
  return respond(buildDossierTable({ dossier, set, code: codeOf(dossier.commune.administrativeUnit) }));
}

/** The CSV of the official documents that a dossier cites. */
export function loadRegisterCsv(commune: string, id: string): Response {
  const dossier = loadOpenDossier(commune, id);
  return respond(buildRegisterTable({ dossier, code: codeOf(dossier.commune.administrativeUnit) }));
}

function codeOf(unit: string): string | undefined {
  return siteRepository().units.get(unit)?.code;
}

const sets = new Map<string, ReturnType<typeof loadOpenCriteriaSet>>();

/** Thousands of dossiers share a set. */
function openSet(id: string): ReturnType<typeof loadOpenCriteriaSet> {
  const known = import.meta.env.DEV ? undefined : sets.get(id);
  const set = known ?? loadOpenCriteriaSet(id);
  sets.set(id, set);
  return set;
}

function respond(table: DataTable): Response {
  return new Response(writeTableCsv(table), { headers: { 'content-type': 'text/csv' } });
}
