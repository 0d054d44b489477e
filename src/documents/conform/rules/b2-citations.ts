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
  /** The words after the number. */
  readonly rest: string;
  readonly paragraph: Paragraph;
}

function check({ anatomy }: CheckedDocument): readonly Problem[] {
  const paragraphs = [...anatomy.legalBasis.map(line => line.paragraph), ...anatomy.body];
  const byNumber = Map.groupBy(paragraphs.flatMap(citationsOf), citation => citation.number);
  return [...byNumber.values()].flatMap(([first, ...later]) => [
    ...(first && !isFull(first) ? [shortFirst(first)] : []),
    ...later.filter(hasDate).map(fullLater),
  ]);
}

function citationsOf(paragraph: Paragraph): readonly Citation[] {
  const text = paragraph.text.replace(/\s+/g, ' ');
  return [...text.matchAll(/\bsố (\d+(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d-]*(?:\/\p{Lu}+)?)/gu)].map(found => ({
    number: found[1] ?? '',
    rest: text.slice(found.index + found[0].length, found.index + found[0].length + 120),
    paragraph,
  }));
}

function hasDate({ rest }: Citation): boolean {
  return /^[ ,(]*(ngày )?\d{1,2}(\/| tháng )\d/.test(rest);
}

function isFull(citation: Citation): boolean {
  return hasDate(citation) && /\bcủa\b/.test(citation.rest);
}

function shortFirst({ number, paragraph }: Citation): Problem {
  return {
    message: `Lần đầu viện dẫn văn bản số ${number} có thể chưa ghi đủ ngày, cơ quan ban hành và trích yếu`,
    hint: `Ghi ví dụ «Kế hoạch số ${number} ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân … về …».`,
    severity: 'information',
    paragraph,
  };
}

function fullLater({ number, paragraph }: Citation): Problem {
  return {
    message: `Văn bản số ${number} đã viện dẫn ở trên, lần sau chỉ cần ghi tên loại và số, ký hiệu`,
    hint: `Bỏ ngày, cơ quan ban hành và trích yếu sau «số ${number}».`,
    severity: 'information',
    paragraph,
  };
}
