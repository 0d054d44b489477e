import type { z } from 'zod';
import { appraisalSchema } from './appraisal.ts';
import { assignmentsSchema } from './assignments.ts';
import { communeSchema } from './commune.ts';
import {
  administrativeUnitsSchema,
  documentKindsSchema,
  glossarySchema,
  rolesSchema,
  templateSchema,
} from './content.ts';
import { criteriaSetSchema, procedureSchema } from './criteria-set.ts';
import { criteriaFileSchema } from './criterion.ts';
import { dossierSchema } from './dossier.ts';
import { evidenceSchema, reportSectionSchema } from './evidence.ts';
import { formSchema } from './form.ts';
import { documentRegisterSchema } from './official-document.ts';
import { planSchema } from './plan.ts';
import { releasesSchema } from './releases.ts';
import { resultsFileSchema } from './result.ts';
import { vocabularySchema } from './vocabulary.ts';

/** Every kind of file the repository may hold: its name, where it lies, what it may contain. */
export const fileKinds = {
  'criteria-set': { pattern: 'criteria/*/set.yaml', schema: criteriaSetSchema },
  criteria: { pattern: 'criteria/*/criteria.yaml', schema: criteriaFileSchema },
  procedure: { pattern: 'criteria/*/procedure.yaml', schema: procedureSchema },
  commune: { pattern: 'communes/*/commune.yaml', schema: communeSchema },
  dossier: { pattern: 'communes/*/*/dossier.yaml', schema: dossierSchema },
  results: { pattern: 'communes/*/*/results.yaml', schema: resultsFileSchema },
  documents: { pattern: 'communes/*/*/documents.yaml', schema: documentRegisterSchema },
  assignments: { pattern: 'communes/*/*/assignments.yaml', schema: assignmentsSchema },
  plan: { pattern: 'communes/*/*/plan.yaml', schema: planSchema },
  evidence: { pattern: 'communes/*/*/evidence/*.md', schema: evidenceSchema },
  'report-section': { pattern: 'communes/*/*/report/*.md', schema: reportSectionSchema },
  appraisal: { pattern: 'communes/*/*/appraisal/*.yaml', schema: appraisalSchema },
  glossary: { pattern: 'content/glossary.yaml', schema: glossarySchema },
  'administrative-units': { pattern: 'content/administrative-units.yaml', schema: administrativeUnitsSchema },
  roles: { pattern: 'content/roles.yaml', schema: rolesSchema },
  'document-kinds': { pattern: 'content/document-kinds.yaml', schema: documentKindsSchema },
  vocabulary: { pattern: 'content/vocabulary.yaml', schema: vocabularySchema },
  releases: { pattern: 'content/releases.yaml', schema: releasesSchema },
  template: { pattern: 'templates/*.md', schema: templateSchema },
  form: { pattern: 'templates/forms/*.yaml', schema: formSchema },
} as const satisfies Record<string, { pattern: string; schema: z.ZodType }>;

export type FileKind = keyof typeof fileKinds;
export type DataOf<K extends FileKind> = z.infer<(typeof fileKinds)[K]['schema']>;
