import { dueDocuments } from '../assessment/due-documents.ts';
import type { Template } from '../schema/content.ts';
import type { DossierContext } from './check.ts';

/** The templates of the documents due for the dossier now. */
export function templatesOf({ bundle, known }: DossierContext): Template[] {
  return dueDocuments(bundle).flatMap(id => known.templates.get(id) ?? []);
}
