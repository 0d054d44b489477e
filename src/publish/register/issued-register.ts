import type { Repository } from '../../data/repository.ts';
import { kindTitle } from '../../documents/view/citation.ts';
import { buildDocumentHead } from '../../documents/view/document-head.ts';
import { issuerLines, numberAndSymbol, shortIssuer } from '../../documents/view/letterhead.ts';
import { documentFileName } from '../../dossier-documents.ts';
import type { DossierBundle } from '../../schema/bundle.ts';
import type { DocumentKinds } from '../../schema/content.ts';
import { foldText } from '../../text/collation.ts';

/** A document the commune itself has issued, or is about to. */
export interface RegisterEntry {
  /** undefined while no number is given. */
  readonly number: number | undefined;
  /** "12/BC-UBND" as written; the symbol alone where there is no number yet. */
  readonly documentNumber: string;
  readonly date: string | undefined;
  readonly subject: string;
  /** File or address of the document; undefined where the repository has none. */
  readonly file: string | undefined;
  /** Folder of the dossier. */
  readonly dossier: string;
}

/** The numbers of one kind in one year, which begin anew with both (Decree 30/2020/NĐ-CP, Điều 15). */
export interface IssuedRegister {
  readonly year: string;
  readonly kind: string;
  /** The body in the symbol, "UBND", "BCĐ": a committee of the commune keeps a register of its own. */
  readonly body: string;
  /** "Báo cáo" */
  readonly title: string;
  readonly entries: readonly RegisterEntry[];
  /** One more than the highest number the repository knows; the book of the office has the last word. */
  readonly next: number;
}

interface Found extends RegisterEntry {
  readonly year: string;
  readonly kind: string;
  readonly body: string;
}

/**
 * Everything that the dossiers of a commune say it has issued: the documents numbered in dossier.yaml, and those of
 * its own in the registers. A document that several dossiers cite alike stands once. Sorted by year, kind and number.
 */
export function buildIssuedRegisters(repository: Repository, communeId: string): readonly IssuedRegister[] {
  const kinds = repository.loadContent('document-kinds').value?.data;
  const found = repository.dossierIds(communeId).flatMap(id => {
    const bundle = repository.loadDossier(communeId, id).value;
    return bundle ? [...issuedIn(bundle, repository, kinds), ...citedIn(bundle)] : [];
  });
  const once = Map.groupBy(found, ({ kind, documentNumber, date, dossier, subject }) =>
    [kind, documentNumber, date ?? dossier, foldText(subject)].join('|'),
  );
  const entries = [...once.values()].flatMap(([first]) => first ?? []);
  const registers = Map.groupBy(entries, ({ year, kind, body }) => [year, kind, body].join('|'));
  return [...registers]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, members]) => {
      const [year = '', kind = '', body = ''] = key.split('|');
      const numbers = members.flatMap(({ number }) => number ?? []);
      return {
        year,
        kind,
        body,
        title: kindTitle(kind, kinds),
        entries: members.sort(compareEntries).map(toEntry),
        next: Math.max(0, ...numbers) + 1,
      };
    });
}

function issuedIn(bundle: DossierBundle, repository: Repository, kinds: DocumentKinds | undefined): readonly Found[] {
  const own = issuerLines(bundle).join(' ');
  return bundle.dossier.data.issued.flatMap(({ document }) => {
    const template = repository.loadTemplate(document).value;
    if (!template) return [];
    const head = buildDocumentHead({ bundle, documentId: document, template, kinds });
    // What the district or the department issues has a number of their registers.
    if (foldText(head.issuer.join(' ')) !== foldText(own)) return [];
    const { number, date, month, subject, symbol } = head;
    const year = (date ?? month ?? bundle.dossier.data.asOf).slice(0, 4);
    const documentNumber = number === undefined ? symbol : numberAndSymbol(head);
    const file = documentFileName(bundle, document);
    const { kind } = template.data;
    return { year, kind, body: bodyIn(symbol, kind), number, documentNumber, date, subject, file, dossier: bundle.id };
  });
}

/** Documents of the register that the commune's own agency issued. */
function citedIn(bundle: DossierBundle): readonly Found[] {
  const own = new Set([shortIssuer(bundle), issuerLines(bundle).join(' ')].map(foldText));
  return bundle.documents.data.documents.flatMap(document => {
    const { issuer, documentNumber, date, kind, subject, file, url } = document;
    const number = Number(/^\d+/.exec(documentNumber ?? '')?.[0]);
    if (!documentNumber || !date || !issuer || !own.has(foldText(issuer)) || Number.isNaN(number)) return [];
    const body = bodyIn(documentNumber.replace(/^\d+[a-z]?\s*[/-]/i, ''), kind);
    return {
      year: date.slice(0, 4),
      kind,
      body,
      number,
      documentNumber,
      date,
      subject,
      file: file ?? url,
      dossier: bundle.id,
    };
  });
}

/** "QĐ-BCĐ" -> "BCĐ", "UBND-VH" -> "UBND"; blanks and long dashes, as they slip in, count for nothing. */
function bodyIn(symbol: string, kind: string): string {
  const parts = symbol.split(/[-–/]/).map(part => part.trim());
  return (parts[0] === kind ? parts[1] : parts[0]) ?? '';
}

/** Those without a number last. */
function compareEntries(left: Found, right: Found): number {
  const [first, second] = [left.number ?? Number.POSITIVE_INFINITY, right.number ?? Number.POSITIVE_INFINITY];
  return first === second ? compare(left, right) : first - second;
}

function compare(left: Found, right: Found): number {
  const key = ({ date = '9999', dossier, subject }: Found) => `${date} ${dossier} ${subject}`;
  return key(left) < key(right) ? -1 : 1;
}

function toEntry({ number, documentNumber, date, subject, file, dossier }: Found): RegisterEntry {
  return { number, documentNumber, date, subject, file, dossier };
}
