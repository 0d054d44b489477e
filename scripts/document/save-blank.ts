import { writeBlankDocument } from '../../src/dossier-documents.ts';
import type { CriteriaSetBundle } from '../../src/schema/bundle.ts';
import { saveAll } from './save-documents.ts';
import { type DocumentContext, describeUnknownTemplate, folderOf, report } from './write-one.ts';

export interface BlankRequest {
  readonly documentId: string;
  /** Id of the set; undefined where only one set has the document. */
  readonly set: string | undefined;
  readonly period: string | undefined;
}

/** Writes the form of a document without data, for filling in by hand; the exit code, or what is wrong with the call. */
export function saveBlank(context: DocumentContext, request: BlankRequest): number | string {
  const { repository } = context;
  const { documentId, period } = request;
  const unknown = describeUnknownTemplate(repository, [documentId]);
  if (unknown) return unknown;
  const criteriaSet = chooseSet(context, request);
  if (typeof criteriaSet === 'string') return criteriaSet;
  const { periods } = criteriaSet.set.data;
  if (period !== undefined && !periods.includes(period)) {
    return `Bộ tiêu chí ${criteriaSet.id} không có kỳ "${period}"; có: ${periods.join(', ')}.`;
  }
  const document = writeBlankDocument(repository, criteriaSet, { documentId, period });
  if (!report(document.issues)) return 1;
  return saveAll(folderOf(context), [document]) ?? 0;
}

/** The set that has the document; a sentence where there is none, or more than one. */
function chooseSet({ repository }: DocumentContext, { documentId, set }: BlankRequest): CriteriaSetBundle | string {
  const ids = repository.criteriaSetIds();
  if (set !== undefined && !ids.includes(set)) return `Không có bộ tiêu chí "${set}". Hiện có: ${ids.join(', ')}.`;
  const sets = ids
    .filter(id => set === undefined || id === set)
    .flatMap(id => repository.loadCriteriaSet(id).value ?? [])
    .filter(each => set !== undefined || each.set.data.documents.some(({ id }) => id === documentId));
  const [first, second] = sets;
  if (!first) return `Không bộ tiêu chí nào có mẫu "${documentId}" trong documents; thêm --set, ví dụ --set ${ids[0]}.`;
  if (second) {
    return `Mẫu "${documentId}" có ở ${sets.length} bộ tiêu chí (${sets.map(({ id }) => id).join(', ')}); thêm --set, ví dụ --set ${first.id}.`;
  }
  return first;
}
