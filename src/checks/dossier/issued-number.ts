import type { Located } from '../../schema/bundle.ts';
import type { Dossier } from '../../schema/dossier.ts';
import { formatDate } from '../../text/dates.ts';
import { type IssuedNumber, issuedNumbers } from '../../text/issued-numbers.ts';
import type { Check, DossierContext, Finding } from '../check.ts';

/** A number of a register is given once, and later documents have higher ones, in all dossiers of the commune. */
export const issuedNumber: Check<DossierContext> = {
  id: 'issued-number',
  severity: 'warning',
  title: 'Số văn bản đã ban hành không được cấp hai lần và phải tăng theo ngày, trong mọi hồ sơ của xã.',
  why: 'Mỗi sổ văn bản đi cấp một số cho một văn bản, theo thứ tự ban hành; hai văn bản chung số thì không biết dẫn văn bản nào.',
  example: {
    wrong:
      'issued:\n  - document: mau-01\n    number: 12\n    date: 2024-11-05\n  - document: ke-hoach-nam\n    number: 12',
    right:
      'issued:\n  - document: mau-01\n    number: 12\n    date: 2024-11-05\n  - document: ke-hoach-nam\n    number: 13',
  },
  *find({ bundle, siblings, known }): Iterable<Finding> {
    const own = issuedNumbers(bundle.dossier.data, known.templates);
    if (own.length === 0) return;
    const others = (siblings?.() ?? []).flatMap(dossier => entriesOf(dossier, known.templates));
    const all = [...entriesOf(bundle.dossier, known.templates), ...others];
    for (const entry of own) {
      const rivals = all.filter(
        other => other.register === entry.register && !(other.at === bundle.dossier && other.index === entry.index),
      );
      // Of two that contradict each other the later one is told, once.
      const rival = rivals.find(other => isLater({ ...entry, at: bundle.dossier }, other) && contradicts(entry, other));
      if (rival) yield describe({ ...entry, at: bundle.dossier }, rival);
    }
  },
};

interface Entry extends IssuedNumber {
  readonly at: Located<Dossier>;
}

function entriesOf(at: Located<Dossier>, templates: DossierContext['known']['templates']): readonly Entry[] {
  return issuedNumbers(at.data, templates).map(entry => ({ ...entry, at }));
}

function contradicts(entry: IssuedNumber, other: IssuedNumber): boolean {
  if (entry.number === other.number) return true;
  if (entry.date === undefined || other.date === undefined || entry.date === other.date) return false;
  return entry.number < other.number !== entry.date < other.date;
}

function isLater(entry: Entry, other: Entry): boolean {
  const key = ({ date, at, index }: Entry) => `${date ?? '9999'} ${at.file} ${String(index).padStart(4, '0')}`;
  return key(entry) > key(other);
}

function describe(entry: Entry, other: Entry): Finding {
  const place = other.at === entry.at ? 'cùng hồ sơ này' : `hồ sơ ${folderOf(other)}`;
  const isTwice = entry.number === other.number;
  const dated = (date: string | undefined) => (date ? ` ngày ${formatDate(date)}` : '');
  return {
    at: entry.at,
    path: ['issued', entry.index, 'number'],
    message: isTwice
      ? `Số ${entry.number} (${entry.kind}) của văn bản "${entry.document}" đã cấp cho văn bản "${other.document}"${dated(other.date)} của ${place}.`
      : `Văn bản "${entry.document}" mang số ${entry.number} (${entry.kind})${dated(entry.date)}, nhỏ hơn số ${other.number}${dated(other.date)} đã cấp cho văn bản "${other.document}" của ${place}.`,
    hint: 'Đối chiếu sổ văn bản đi, sửa số (number) hoặc ngày (date) ghi nhầm. Xem sổ trong kho: npx hoso register XÃ.',
    related: [
      {
        file: other.at.file,
        line: other.at.locate(['issued', other.index]).line,
        message: `Số ${other.number}${dated(other.date)}.`,
      },
    ],
  };
}

/** "communes/xa-thu/2024/dossier.yaml" -> "2024" */
function folderOf({ at }: Entry): string {
  return at.file.split('/').at(-2) ?? at.file;
}
