import type { APIContext } from 'astro';
import { jsonResponse } from '../../../../site/json-response.ts';
import { loadOpenCriteriaSet } from '../../../../site/pages.ts';
import { criteriaSetPaths } from '../../../../site/paths.ts';

export const getStaticPaths = criteriaSetPaths;

export function GET({ params }: APIContext): Response {
  return jsonResponse(loadOpenCriteriaSet(params.set ?? ''));
}
