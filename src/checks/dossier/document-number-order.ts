import type { OfficialDocument } from '../../schema/official-document.ts';
import { formatDate } from '../../text/dates.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/**
 * Numbers of one register (issuer, year, kind) ascend with their dates: a document dated after another of a higher
 * number is out of order (Decree 30/2020/NĐ-CP, Điều 15: numbers are given in order of issue).
 */
export const documentNumberOrder: Check<DossierContext> = {
  id: 'document-number-order',
  severity: 'warning',
  title: 'Số văn bản phải tăng theo ngày ban hành trong cùng sổ đăng ký.',
  why: 'Số văn bản lấy theo thứ tự ban hành; số nhỏ mà ngày muộn hơn số lớn là ghi nhầm số hoặc ngày.',
  example: {
    wrong: '25/KH-UBND ngày 06/4/2023\n18/KH-UBND ngày 05/5/2023',
    right: '18/KH-UBND ngày 05/3/2023\n25/KH-UBND ngày 06/4/2023',
  },
  *find({ bundle: { documents } }): Iterable<Finding> {
    const entries = documents.data.documents.flatMap((document, index) => numbered(document, index) ?? []);
    for (const [, register] of Map.groupBy(entries, entry => entry.register)) {
      for (const entry of outOfOrder(register)) {
        const { document, index, witness } = entry;
        const [order, size] = entry.date > witness.date ? ['sau', 'lớn hơn'] : ['trước', 'nhỏ hơn'];
        yield {
          at: documents,
          path: ['documents', index, 'date'],
          message: `Số ${document.documentNumber} ghi ngày ${formatDate(entry.date)}, ${order} số ${size} ${witness.document.documentNumber} (ngày ${formatDate(witness.date)}).`,
          hint: 'Đối chiếu số và ngày với sổ đăng ký văn bản đi, sửa chỗ ghi nhầm.',
          related: [
            {
              file: documents.file,
              line: documents.locate(['documents', witness.index]).line,
              message: `${witness.document.documentNumber}, ngày ${formatDate(witness.date)}.`,
            },
          ],
        };
      }
    }
  },
};

interface Entry {
  readonly document: OfficialDocument;
  readonly index: number;
  readonly number: number;
  readonly date: string;
  readonly register: string;
}

function numbered(document: OfficialDocument, index: number): Entry | undefined {
  const { documentNumber, date, issuer, kind } = document;
  const number = /^(\d+)/.exec(documentNumber ?? '')?.[1];
  if (!number || !date || !issuer) return undefined;
  const register = [issuer, date.slice(0, 4), kind, bodyOf(documentNumber ?? '', kind)].join('|');
  return { document, index, number: Number(number), date, register };
}

/** The body in the symbol: a committee of the same agency keeps a register of its own ("01/QĐ-BCĐ", "97/QĐ-UBND"). */
function bodyOf(documentNumber: string, kind: string): string {
  const parts = documentNumber.replace(/^\d+[a-z]?[/-]/, '').split(/[-/]/);
  return (parts[0] === kind ? parts[1] : parts[0]) ?? '';
}

/**
 * The entries that contradict the most others go first, until the rest is in order: of a register with one slip
 * only the slip is named, not all that stand around it.
 */
function outOfOrder(register: readonly Entry[]): (Entry & { readonly witness: Entry })[] {
  const conflicts = (entry: Entry, among: readonly Entry[]) =>
    among.filter(other => (other.number - entry.number) * compare(other.date, entry.date) < 0);
  if (isInOrder(register)) return [];
  let rest = [...register];
  const found: (Entry & { witness: Entry })[] = [];
  for (;;) {
    const ranked = rest.map(entry => ({ entry, against: conflicts(entry, rest) }));
    const worst = ranked.reduce<(typeof ranked)[number] | undefined>(
      (most, each) => (each.against.length > (most?.against.length ?? 0) ? each : most),
      undefined,
    );
    const witness = worst?.against[0];
    if (!worst || !witness) return found;
    found.push({ ...worst.entry, witness });
    rest = rest.filter(entry => entry !== worst.entry);
  }
}

/** Nearly all are: then nothing needs to be weighed. */
function isInOrder(register: readonly Entry[]): boolean {
  const sorted = register.toSorted((left, right) => left.number - right.number || compare(left.date, right.date));
  return sorted.every((entry, index) => index === 0 || entry.date >= (sorted[index - 1]?.date ?? ''));
}

function compare(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
