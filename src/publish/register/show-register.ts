import { writeTableDocument } from '../../documents/write-table-document.ts';
import { formatDate } from '../../text/dates.ts';
import type { IssuedRegister, RegisterEntry } from './issued-register.ts';

/** Whose register it is. */
export interface RegisterOwner {
  /** "Ủy ban nhân dân xã Quang Trung" */
  readonly issuer: string;
  /** ISO date the file's properties carry. */
  readonly date: string;
}

const none = 'chưa có';

/** The registers as lines for the terminal, each with the number that comes next. */
export function formatRegisters(registers: readonly IssuedRegister[]): string {
  return registers.map(formatRegister).join('\n\n');
}

function formatRegister(register: IssuedRegister): string {
  const { entries, next } = register;
  const width = Math.max(...entries.map(({ documentNumber }) => documentNumber.length));
  const twice = doubles(entries);
  return [
    titleOf(register),
    ...entries.map(entry => {
      const { number, documentNumber, date, subject, file, dossier } = entry;
      const note = number !== undefined && twice.has(number) ? '  (trùng số)' : '';
      const shown = number === undefined ? `${documentNumber} (chưa cấp số)` : documentNumber.padEnd(width);
      return `  ${shown}  ${date ? formatDate(date) : 'chưa có ngày'}  ${subject}  [${file ?? `hồ sơ ${dossier}`}]${note}`;
    }),
    `  Số tiếp theo theo kho: ${String(next).padStart(2, '0')}`,
  ].join('\n');
}

/** "Quyết định (QĐ-BCĐ), năm 2022"; letters have no kind in their symbol. */
function titleOf({ title, kind, body, entries, year }: IssuedRegister): string {
  const hasKind = entries.some(({ documentNumber }) => documentNumber.includes(`${kind}-`));
  return `${title} (${hasKind ? `${kind}-${body}` : body}), năm ${year}`;
}

/** Numbers that stand before different documents. */
function doubles(entries: readonly RegisterEntry[]): ReadonlySet<number> {
  const byNumber = Map.groupBy(
    entries.flatMap(({ number }) => number ?? []),
    number => number,
  );
  return new Set([...byNumber].filter(([, all]) => all.length > 1).map(([number]) => number));
}

/** The registers as a Word file, to be printed beside the book of the office. */
export function writeRegisters(registers: readonly IssuedRegister[], { issuer, date }: RegisterOwner): Uint8Array {
  const years = [...new Set(registers.map(({ year }) => year))];
  return writeTableDocument({
    title: 'SỔ ĐĂNG KÝ VĂN BẢN ĐI',
    reference: [issuer, `Năm ${years.join(', ')}; theo các hồ sơ trong kho`],
    columns: ['Số, ký hiệu', 'Trích yếu', 'Ngày', 'Hồ sơ', 'Tệp'],
    widths: [14, 43, 11, 10, 22],
    rows: registers.flatMap(register => [
      { heading: `${titleOf(register)}; số tiếp theo: ${String(register.next).padStart(2, '0')}` },
      ...register.entries.map(entry => ({
        cells: [
          [entry.documentNumber],
          [entry.subject],
          [entry.date ? formatDate(entry.date) : none],
          [entry.dossier],
          [entry.file ?? ''],
        ],
      })),
    ]),
    author: issuer,
    date,
  });
}
