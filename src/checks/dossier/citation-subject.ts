import type { OfficialDocument } from '../../schema/official-document.ts';
import type { Citation } from '../../text/citations.ts';
import { remember } from '../../text/remember.ts';
import { findSlip, readKnownText, type Slip } from '../../text/slips.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { proseOf } from '../prose.ts';
import { documentsByNumber } from '../registered-documents.ts';

/**
 * The subject that prose quotes after a number is that of the register, word for word or so otherwise that nobody takes
 * it for the same: told is only what reads like a slip, a word or a year in ten that differs in its place.
 */
export const citationSubject: Check<DossierContext> = {
  id: 'citation-subject',
  severity: 'info',
  title: 'Trích yếu dẫn trong lời văn phải giống trích yếu trong danh mục văn bản.',
  why: 'Lệch một chữ, một năm thì người thẩm định không biết đó là văn bản nào, hoặc lời văn dẫn nhầm số của năm khác.',
  example: {
    wrong: 'Kế hoạch số 39/KH-UBND về việc thực hiện chuyển đổi số năm 2024 (danh mục ghi năm 2023)',
    right: 'Kế hoạch số 39/KH-UBND về việc thực hiện chuyển đổi số năm 2023',
  },
  *find({ bundle }): Iterable<Finding> {
    const { documents } = bundle;
    const register = documentsByNumber(bundle);
    for (const prose of proseOf(bundle)) {
      for (const citation of prose.citations) {
        const meant = (register.get(citation.documentNumber) ?? []).filter(({ document }) =>
          isMeant(document, citation),
        );
        const [entry] = meant;
        if (!entry || meant.length > 1) continue;
        const difference = findDifference(prose.text, citation, entry.document.subject);
        if (!difference) continue;
        yield {
          ...prose.placeOf(citation.offset),
          message: `Lời văn ghi trích yếu của văn bản số ${citation.written} có chữ «${difference.written}», danh mục ghi «${difference.known}».`,
          hint: 'Mở văn bản gốc, sửa chỗ ghi sai cho lời văn và danh mục giống nhau.',
          related: [
            {
              file: documents.file,
              line: documents.locate(['documents', entry.index, 'subject']).line,
              message: 'Trích yếu trong danh mục.',
            },
          ],
        };
      }
    }
  },
};

/** A year's numbers come again the next year: a date that contradicts means another document. */
function isMeant({ date }: OfficialDocument, citation: Citation): boolean {
  return date === undefined || citation.date === undefined || date === citation.date;
}

/** What may stand between the number and the subject: a date, "của Ủy ban nhân dân xã Quang Trung", "về việc". */
const longestBetween = 120;
const mostBetween = 16;

function findDifference(text: string, citation: Citation, subject: string): Slip | undefined {
  const start = citation.offset + citation.written.length;
  // Nearly always the subject stands there as it is: that is found without cutting words.
  const found = text.indexOf(subject, start);
  if (found >= 0 && found <= start + longestBetween) return undefined;
  const near = text.slice(start, start + longestBetween + subject.length);
  const [clause = ''] = near.split(/[.;:](?=\s|$)|\n/, 1);
  return findSlip(clause, knownOf(subject), mostBetween);
}

/** Without "về việc": prose leaves it out or adds it. */
const knownOf = remember(subject => readKnownText(subject, ['ve', 'viec']));
