import type { APIContext } from 'astro';
import { loadDossierCsv } from '../../../../../site/dossier-tables.ts';
import { dossierPaths } from '../../../../../site/paths.ts';

export const getStaticPaths = dossierPaths;

export function GET({ params }: APIContext): Response {
  return loadDossierCsv(params.commune ?? '', params.dossier ?? '');
}
