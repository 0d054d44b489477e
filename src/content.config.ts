import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { communesLoader, criteriaLoader, dossiersLoader } from './site/loaders.ts';

/** Where Astro meets the data. Entries say what there is; pages read the rest when they render. */
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
    }),
  }),
};
