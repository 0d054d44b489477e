import { figureKinds, matchFigures } from '../../text/figures.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { proseOf } from '../prose.ts';

/** A share is at most 100 %; only growth and the fulfilment of a plan may be more. */
export const prosePercent: Check<DossierContext> = {
  id: 'prose-percent',
  severity: 'warning',
  title: 'Tỷ lệ trong lời văn không được lớn hơn 100%, trừ khi nói về mức tăng hoặc hoàn thành kế hoạch.',
  why: 'Tỷ lệ lớn hơn 100% là gõ thừa chữ số, thường gặp và dễ thấy nhất khi thẩm định.',
  example: { wrong: 'đảm bảo tỷ lệ 190% thông tin', right: 'đảm bảo tỷ lệ 90% thông tin' },
  *find({ bundle, known: { vocabulary } }): Iterable<Finding> {
    for (const prose of proseOf(bundle)) {
      if (!prose.words.traits.hasPercent) continue;
      for (const { 0: written, 1: digits = '', index } of matchFigures(percent, prose, around)) {
        if (Number(digits.replace(',', '.')) <= 100) continue;
        const from = Math.max(prose.text.lastIndexOf('\n', index), prose.text.lastIndexOf('. ', index));
        const sentence = prose.text.slice(from + 1, index + 60).toLowerCase();
        if (vocabulary.overHundred.some(words => sentence.includes(words))) continue;
        yield {
          ...prose.placeOf(index),
          message: `Tỷ lệ «${written}» lớn hơn 100%.`,
          hint: 'Kiểm tra xem có gõ thừa chữ số không; nếu là mức tăng hoặc vượt kế hoạch thì nói rõ trong câu.',
        };
      }
    }
  },
};

const percent = /(?<![\p{L}\d.,/])(\d{3,}(?:,\d+)?) ?%/uy;
const around = { some: figureKinds.isBeforePercent | figureKinds.isBeforeComma };
