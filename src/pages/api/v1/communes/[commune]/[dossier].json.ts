import type { APIContext } from 'astro';
import { jsonResponse } from '../../../../../site/json-response.ts';
import { loadOpenDossier } from '../../../../../site/pages.ts';
import { dossierPaths } from '../../../../../site/paths.ts';

export const getStaticPaths = dossierPaths;

export function GET({ params }: APIContext): Response {
  return jsonResponse(loadOpenDossier(params.commune ?? '', params.dossier ?? ''));
}
