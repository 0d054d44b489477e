import type { CheckedDocument, Problem, Rule } from '../finding.ts';
import type { Paragraph } from '../model/document-model.ts';

/**
 * First citation with kind, number, date, issuer and subject; later only kind and number.
 * Words do not decide this with certainty, so all is information.
 */
export const citationRule: Rule = {
  id: 'B2',
  title: 'Viện dẫn văn bản',
  article: 'điểm b khoản 6 Mục II Phần I Phụ lục I',
  check,
};

interface Citation {
  readonly number: string;
  /** As written; numbers begin anew each year. */
  readonly date: string | undefined;
  /** The words after the number. */
  readonly rest: string;
  readonly paragraph: Paragraph;
}

function check({ anatomy }: CheckedDocument): readonly Problem[] {
  const paragraphs = [...anatomy.legalBasis.map(line => line.paragraph), ...anatomy.body];
  const citations = paragraphs.flatMap(citationsOf);
  const numbers = new Set<string>();
  const dated = new Set<string>();
  const short: Citation[] = [];
  const repeated: Citation[] = [];
  for (const citation of citations) {
    const { number, date } = citation;
    if (!numbers.has(number) && !isFull(citation)) short.push(citation);
    if (date !== undefined && dated.has(`${number} ${date}`)) repeated.push(citation);
    numbers.add(number);
    if (date !== undefined) dated.add(`${number} ${date}`);
  }
  return [
    ...list(short, 'Lần đầu viện dẫn có thể chưa ghi đủ ngày, cơ quan ban hành và trích yếu', {
      hint: number => `Ghi ví dụ «số ${number} ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân … về …».`,
    }),
    ...list(repeated, 'Đã viện dẫn ở trên, lần sau chỉ cần ghi tên loại và số, ký hiệu', {
      hint: number => `Bỏ ngày, cơ quan ban hành và trích yếu sau «số ${number}».`,
    }),
  ];
}

/** How many numbers a message names. */
const named = 8;

/** One message for all citations of one fault. */
function list(
  citations: readonly Citation[],
  what: string,
  { hint }: { readonly hint: (number: string) => string },
): readonly Problem[] {
  const numbers = [...new Set(citations.map(citation => citation.number))];
  const shown =
    numbers.slice(0, named).join(', ') + (numbers.length > named ? ` và ${numbers.length - named} số khác` : '');
  return citations.map(({ paragraph }) => ({
    message: `${what}: ${shown}`,
    hint: hint(numbers[0] ?? ''),
    severity: 'information',
    paragraph,
  }));
}

function citationsOf(paragraph: Paragraph): readonly Citation[] {
  const text = paragraph.text.replace(/\s+/g, ' ');
  return [...text.matchAll(/\bsố (\d+(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d-]*(?:\/\p{Lu}+)?)/gu)].map(found => {
    const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 120);
    return { number: found[1] ?? '', date: dateAfter(rest), rest, paragraph };
  });
}

/** "ngày 05 tháng 01 năm 2024" or "ngày 05/01/2024" right after the number. */
function dateAfter(rest: string): string | undefined {
  return rest.match(/^[ ,(]*(?:ngày )?(\d{1,2}(?:\/| tháng )\d{1,2}(?:\/| năm )\d{4})/)?.[1];
}

function isFull({ date, rest }: Citation): boolean {
  return date !== undefined && /\bcủa\b/.test(rest);
}
