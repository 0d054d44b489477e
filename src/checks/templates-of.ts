import type { Template } from '../schema/content.ts';
import type { DossierContext } from './check.ts';

/** The templates of the documents that the set asks for at the dossier's stage; letters of no stage are not among them. */
export function templatesOf({ bundle, known }: DossierContext): Template[] {
  const { stage } = bundle.dossier.data;
  const ids = bundle.criteriaSet.set.data.documents.filter(document => document.stage === stage).map(({ id }) => id);
  return ids.flatMap(id => known.templates.get(id) ?? []);
}

/** The templates of every document of the set, at whatever stage it is due. */
export function allTemplatesOf({ bundle, known }: DossierContext): Template[] {
  return bundle.criteriaSet.set.data.documents.flatMap(({ id }) => known.templates.get(id) ?? []);
}
