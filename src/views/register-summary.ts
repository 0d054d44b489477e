import type { Commune } from '../schema/commune.ts';
import type { DocumentRegister, OfficialDocument } from '../schema/official-document.ts';
import { foldText } from '../text/collation.ts';

/** Kind, number, date, issuer and subject of a document; "" where the source leaves one blank. */
export type CitedDocument = readonly [kind: string, number: string, date: string, issuer: string, subject: string];

/** What the register over all dossiers needs of one: its own documents counted, those of others in full. */
export interface RegisterSummary {
  /** Documents of agencies of the commune, by year ("" where undated) and kind. */
  readonly own: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly others: readonly CitedDocument[];
}

/**
 * An agency is the commune's where its name ends with that of the commune ("UBND xã Quang Trung", "Đảng ủy xã Quang
 * Trung"); a document without issuer counts as its own.
 */
export function summariseRegister(
  { documents }: DocumentRegister,
  { kind, name }: Pick<Commune, 'kind' | 'name'>,
): RegisterSummary {
  const end = foldText(`${kind} ${name}`);
  const isOwn = ({ issuer }: OfficialDocument) => issuer === undefined || foldText(issuer).trim().endsWith(end);
  const own: Record<string, Record<string, number>> = {};
  const others: CitedDocument[] = [];
  for (const document of documents) {
    const { kind: code, documentNumber = '', date = '', issuer = '', subject } = document;
    if (!isOwn(document)) {
      others.push([code, documentNumber, date, issuer, subject]);
      continue;
    }
    const year = own[date.slice(0, 4)] ?? {};
    year[code] = (year[code] ?? 0) + 1;
    own[date.slice(0, 4)] = year;
  }
  return { own, others };
}
