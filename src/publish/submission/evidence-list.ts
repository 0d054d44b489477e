import type { DossierAssessment } from '../../assessment/assess-dossier.ts';
import { type TableDocumentRow, writeTableDocument } from '../../documents/write-table-document.ts';
import type { DossierBundle } from '../../schema/bundle.ts';
import type { CriterionEvidence, EvidenceItem } from './criterion-evidence.ts';

/**
 * The list of evidence as a Word file: it is printed, bound in front of the evidence and ticked off by hand, so it
 * follows the layer of official documents. Programs read the manifest instead.
 */
export function writeEvidenceList(
  bundle: DossierBundle,
  { pillars }: DossierAssessment,
  evidence: readonly CriterionEvidence[],
): Uint8Array {
  const rows = pillars.flatMap(({ pillar }): readonly TableDocumentRow[] => {
    const members = evidence.filter(({ assessment }) => assessment.criterion.pillar === pillar.id);
    return members.length === 0 ? [] : [{ heading: `${pillar.id}. ${pillar.title}` }, ...members.flatMap(toRows)];
  });
  const { issuer } = bundle.commune.commune.data;
  return writeTableDocument({
    title: 'DANH MỤC HỒ SƠ, TÀI LIỆU MINH CHỨNG',
    reference: [bundle.dossier.data.subject, issuer],
    columns: ['TT', 'Tiêu chí', 'Văn bản, tài liệu', 'Tệp kèm theo, đường dẫn', 'Còn thiếu'],
    widths: [6, 24, 34, 20, 16],
    rows,
    author: issuer,
    date: bundle.dossier.data.asOf,
  });
}

/** A row for each piece, so that a page may end between two of them; the first names the criterion. */
function toRows({ assessment, documents, materials, missing }: CriterionEvidence): readonly TableDocumentRow[] {
  const { id, title } = assessment.criterion;
  const items = [...documents, ...materials].map(item => [[item.title], placesOf(item)] as const);
  const shown = items.length > 0 ? items : [[['Chưa có'], []] as const];
  return shown.map(([item, places], index) => {
    const isFirst = index === 0;
    return { cells: [isFirst ? [id] : [], isFirst ? [title] : [], item, places, isFirst ? missing : []] };
  });
}

function placesOf({ file, url }: EvidenceItem): readonly string[] {
  return [file, url].filter(place => place !== undefined);
}
