import type { APIContext } from 'astro';
import { loadRegisterCsv } from '../../../../../site/dossier-tables.ts';
import { dossierPaths } from '../../../../../site/paths.ts';

export const getStaticPaths = dossierPaths;

export function GET({ params }: APIContext): Response {
  return loadRegisterCsv(params.commune ?? '', params.dossier ?? '');
}
