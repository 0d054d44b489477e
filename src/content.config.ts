import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { dateSchema, stageSchema, verdicts } from './schema/common.ts';
import { communesLoader, criteriaLoader, dossiersLoader } from './site/loaders.ts';

const counts = z.object({
  met: z.int(),
  'not-met': z.int(),
  'in-progress': z.int(),
  'not-assessed': z.int(),
  unknown: z.int(),
  total: z.int(),
  assigned: z.int(),
});

const state = z.enum([...verdicts, 'reached', 'below', 'reported']);

/** Where Astro meets the data. Entries are summaries for lists; pages read the rest when they render. */
export const collections = {
  criteria: defineCollection({ loader: criteriaLoader(), schema: z.object({ title: z.string() }) }),
  communes: defineCollection({
    loader: communesLoader(),
    schema: z.object({
      id: z.string(),
      title: z.string(),
      unit: z.string(),
      district: z.string().optional(),
      province: z.string().optional(),
    }),
  }),
  dossiers: defineCollection({
    loader: dossiersLoader(),
    schema: z.object({
      commune: z.string(),
      dossier: z.string(),
      criteriaSet: z.string(),
      periodKey: z.string(),
      period: z.string(),
      asOf: dateSchema,
      stage: stageSchema,
      stageTitle: z.string(),
      counts,
      hasGates: z.boolean(),
      eligible: z.boolean().nullable(),
      progress: z
        .object({ reached: z.int(), below: z.int(), reported: z.int(), open: z.int(), total: z.int() })
        .nullable(),
      score: z.object({ points: z.number().nullable(), outOf: z.number(), open: z.number() }).nullable(),
      deadlines: z.array(z.tuple([dateSchema, z.int()])).optional(),
      results: z.record(z.string(), z.tuple([state.nullable(), z.string(), z.number().nullable()])),
    }),
  }),
};
