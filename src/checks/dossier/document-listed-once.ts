import { findCitations } from '../../text/citations.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { placeIn, proseOf } from '../prose.ts';

/** The list of proof of a criterion names each document once. */
export const documentListedOnce: Check<DossierContext> = {
  id: 'document-listed-once',
  severity: 'info',
  title: 'Danh sách minh chứng của một tiêu chí chỉ nêu mỗi văn bản một lần.',
  why: 'Nêu hai lần làm minh chứng trông nhiều hơn thực có, hoặc là gõ nhầm số của văn bản thứ hai.',
  example: {
    wrong: '+ Quyết định số 150/QĐ-UBND ...\n+ Quyết định số 150/QĐ-UBND ...',
    right: '+ Quyết định số 150/QĐ-UBND ...\n+ Quyết định số 151/QĐ-UBND ...',
  },
  *find({ bundle }): Iterable<Finding> {
    for (const prose of proseOf(bundle)) {
      if (prose.criterion === undefined || !prose.text.includes('/')) continue;
      const seen = new Map<string, number>();
      for (const [index, line] of prose.lines.entries()) {
        // "+ Quyết định số 150/QĐ-UBND ...": an item that begins with its document.
        const [citation] = /^\s*[-+*] /.test(line) ? findCitations(line.slice(0, itemStart)) : [];
        if (!citation) continue;
        const key = `${citation.documentNumber}|${citation.date}`;
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, index);
          continue;
        }
        yield {
          ...placeIn(prose, index),
          message: `Văn bản số ${citation.documentNumber} được nêu hai lần trong danh sách minh chứng tiêu chí ${prose.criterion}.`,
          hint: 'Bỏ một dòng, hoặc sửa số ghi nhầm.',
          related: [{ file: prose.file.file, line: prose.file.bodyLine + first, message: 'Nêu lần đầu.' }],
        };
      }
    }
  },
};

/** The name of the kind and the number stand in these first characters of an item. */
const itemStart = 80;
