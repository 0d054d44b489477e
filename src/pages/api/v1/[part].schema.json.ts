import type { APIContext } from 'astro';
import { z } from 'zod';
import { openAggregatesSchema } from '../../../schema/open-aggregates.ts';
import {
  openChangesSchema,
  openCriteriaSetSchema,
  openDossierSchema,
  openIndexSchema,
} from '../../../schema/open-data.ts';
import { jsonResponse } from '../../../site/json-response.ts';

const schemas: Readonly<Record<string, z.ZodType>> = {
  index: openIndexSchema,
  'criteria-set': openCriteriaSetSchema,
  dossier: openDossierSchema,
  aggregates: openAggregatesSchema,
  changes: openChangesSchema,
};

export function getStaticPaths() {
  return Object.keys(schemas).map(part => ({ params: { part } }));
}

/** The JSON Schema of a part of the open data, written from the schema the program itself uses. */
export function GET({ params }: APIContext): Response {
  const schema = schemas[params.part ?? ''];
  return schema ? jsonResponse(z.toJSONSchema(schema)) : new Response(null, { status: 404 });
}
