import type { APIContext } from 'astro';
import { respondWithJson } from '../../../../../site/json-response.ts';
import { writeDossierJson } from '../../../../../site/pages.ts';
import { dossierPaths } from '../../../../../site/paths.ts';

export const getStaticPaths = dossierPaths;

export function GET({ params }: APIContext): Response {
  return respondWithJson(writeDossierJson(params.commune ?? '', params.dossier ?? ''));
}
