import { findQuantities } from '../../text/quantities.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { proseOf } from '../prose.ts';

/** Prose counts no more hamlets than the commune has, and "a/b thôn" is out of all of them. */
export const hamletCount: Check<DossierContext> = {
  id: 'hamlet-count',
  severity: 'warning',
  title: 'Số thôn, bản, khu phố nêu trong lời văn không được khác số thôn của xã.',
  why: 'Tổ chức tại "7/7 thôn" ở xã có 6 thôn là dấu hiệu chép từ báo cáo của nơi khác.',
  example: { wrong: '# commune.yaml: hamlets: 6\ntại 07/07 thôn', right: '# commune.yaml: hamlets: 6\ntại 06/06 thôn' },
  *find({ bundle, known: { vocabulary } }): Iterable<Finding> {
    const { commune } = bundle.commune;
    const { hamlets } = commune.data;
    if (!hamlets) return;
    for (const prose of proseOf(bundle)) {
      for (const { value, outOf, unit, text, offset } of findQuantities(prose.text, vocabulary.hamletWords)) {
        if (!vocabulary.hamletWords.includes(unit)) continue;
        if (outOf === undefined ? value <= hamlets : outOf === hamlets) continue;
        const line = commune.locate(['hamlets']).line;
        yield {
          ...prose.placeOf(offset),
          message: `Lời văn ghi «${text}», xã có ${hamlets} thôn, bản, khu phố.`,
          hint: 'Sửa số trong lời văn, hoặc sửa hamlets trong commune.yaml.',
          related: [{ file: commune.file, line, message: `Số thôn, bản, khu phố: ${hamlets}.` }],
        };
      }
    }
  },
};
