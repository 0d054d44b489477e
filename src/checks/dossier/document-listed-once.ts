import type { Check, DossierContext, Finding } from '../check.ts';
import { proseOf } from '../prose.ts';

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
      for (const { documentNumber, date, offset } of prose.citations) {
        const from = prose.text.lastIndexOf('\n', offset) + 1;
        if (!item.test(prose.text.slice(from, offset))) continue;
        const key = `${documentNumber}|${date}`;
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, offset);
          continue;
        }
        const { line } = prose.placeOf(first);
        yield {
          ...prose.placeOf(offset),
          message: `Văn bản số ${documentNumber} được nêu hai lần trong danh sách minh chứng tiêu chí ${prose.criterion}.`,
          hint: 'Bỏ một dòng, hoặc sửa số ghi nhầm.',
          related: line === undefined ? [] : [{ file: prose.file.file, line, message: 'Nêu lần đầu.' }],
        };
      }
    }
  },
};

/** "+ Quyết định số " before a number: an item that begins with its document. */
const item = /^\s*[-+*] [^.;,/]{0,60}$/;
