import type { Dossier } from '../schema/dossier.ts';
import type { DocumentRegister, OfficialDocument } from '../schema/official-document.ts';
import { formatDate } from '../text/dates.ts';
import { formatNumber } from '../text/numbers.ts';
import { stageTitle } from '../text/stages.ts';

/** One thing that changed in a dossier beside its results, in words; undefined stands for "was not there". */
export interface DossierChange {
  readonly field: 'stage' | 'asOf' | 'requestsRecognition' | 'indexScore' | 'issued' | 'documents';
  readonly label: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What changed between two states of `dossier.yaml` that a reader of the figures wants to know. */
export function compareDossiers(before: Dossier | undefined, after: Dossier | undefined): DossierChange[] {
  const fields = [
    { field: 'stage', label: 'bước', of: ({ stage }: Dossier) => stageTitle(stage, undefined) },
    { field: 'asOf', label: 'số liệu tính đến', of: ({ asOf }: Dossier) => formatDate(asOf) },
    {
      field: 'requestsRecognition',
      label: 'đề nghị công nhận',
      of: ({ requestsRecognition }: Dossier) => (requestsRecognition ? 'có' : 'không'),
    },
    { field: 'indexScore', label: 'điểm chỉ số xếp hạng', of: formatIndexScore },
    { field: 'issued', label: 'văn bản đã ban hành', of: formatIssued },
  ] as const;
  return fields.flatMap(({ field, label, of }) => {
    const [left, right] = [before && of(before), after && of(after)];
    return left === right ? [] : [{ field, label, before: left, after: right }];
  });
}

/** Which official documents came, went or were corrected between two states of `documents.yaml`. */
export function compareRegisters(
  before: DocumentRegister | undefined,
  after: DocumentRegister | undefined,
): DossierChange[] {
  const old = new Map(before?.documents.map(document => [document.id, formatDocument(document)]));
  const now = new Map(after?.documents.map(document => [document.id, formatDocument(document)]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap(id => {
    const [left, right] = [old.get(id), now.get(id)];
    return left === right
      ? []
      : [{ field: 'documents' as const, label: 'văn bản trong danh mục', before: left, after: right }];
  });
}

function formatIndexScore({ indexScore }: Dossier): string | undefined {
  return indexScore && `${formatNumber(indexScore.points)}/${formatNumber(indexScore.total)} điểm`;
}

function formatIssued({ issued }: Dossier): string | undefined {
  const told = issued.flatMap(({ document, number, date }) => {
    if (number === undefined && date === undefined) return [];
    return [
      `${document}${number === undefined ? '' : ` số ${number}`}${date === undefined ? '' : ` ngày ${formatDate(date)}`}`,
    ];
  });
  return told.join('; ') || undefined;
}

function formatDocument({ kind, documentNumber, date, subject }: OfficialDocument): string {
  const number = documentNumber === undefined ? kind : `${kind} số ${documentNumber}`;
  return `${number}${date === undefined ? '' : ` ngày ${formatDate(date)}`}: ${subject}`;
}
