import type { DocumentKinds } from '../../schema/content.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { proseOf } from '../prose.ts';

/** The kind that prose names before a number is the kind in its symbol (Decree 30/2020/NĐ-CP, Annex I, II.3). */
export const citationKind: Check<DossierContext> = {
  id: 'citation-kind',
  severity: 'warning',
  title: 'Tên loại văn bản dẫn trong lời văn phải đúng với chữ viết tắt trong ký hiệu.',
  why: 'Ghi "Quyết định số 25/KH-UBND" thì người thẩm định không biết phải tìm quyết định hay kế hoạch.',
  example: { wrong: 'Quyết định số 25/KH-UBND ngày 06/4/2023', right: 'Kế hoạch số 25/KH-UBND ngày 06/4/2023' },
  *find({ bundle, known: { documentKinds } }): Iterable<Finding> {
    const kinds = kindsOf(documentKinds);
    for (const prose of proseOf(bundle)) {
      const { body } = prose.file;
      for (const { written, documentNumber, offset } of prose.citations) {
        const symbol = kindInSymbol(documentNumber, kinds);
        if (!symbol) continue;
        const before = body.slice(Math.max(0, offset - longestName), offset);
        if (before.toLowerCase().includes(symbol.title)) continue;
        const named = namedBefore(before, kinds);
        if (named.length === 0 || named.some(({ title }) => title === symbol.title)) continue;
        const name = named.at(-1)?.title ?? '';
        yield {
          ...prose.placeOf(offset),
          message: `Lời văn ghi ${name} số ${written}, nhưng chữ "${symbol.code}" trong ký hiệu là ${symbol.title}.`,
          hint: 'Mở văn bản gốc, sửa tên loại hoặc sửa ký hiệu.',
        };
      }
    }
  },
};

const longestName = 40;

interface Kind {
  readonly code: string;
  /** Lower case, without what tells two kinds of one name apart: "quyết định". */
  readonly title: string;
  readonly isInSymbol: boolean;
}

const known = new WeakMap<DocumentKinds['kinds'], readonly Kind[]>();

function kindsOf(kinds: DocumentKinds['kinds']): readonly Kind[] {
  const found =
    known.get(kinds) ??
    kinds.map(({ code, title, isInSymbol }) => ({
      code,
      title: title.replace(/ \(.*\)$/, '').toLowerCase(),
      isInSymbol,
    }));
  known.set(kinds, found);
  return found;
}

/** "Công văn báo cáo số " names two kinds, "QĐ số " one by its abbreviation. Only words right before "số" count. */
function namedBefore(text: string, kinds: readonly Kind[]): readonly Kind[] {
  const clause = /[^.,;:()\n]*$/.exec(text)?.[0] ?? '';
  const words = clause.trim().split(/\s+/);
  if (words.pop()?.toLowerCase() !== 'số') return [];
  const near = words.slice(-mostWords);
  const lower = ` ${near.join(' ').toLowerCase()} `;
  return kinds.filter(({ code, title }) => lower.includes(` ${title} `) || near.at(-1) === code);
}

/** "Công văn báo cáo", "Báo cáo đánh giá". */
const mostWords = 4;

function kindInSymbol(documentNumber: string, kinds: readonly Kind[]): Kind | undefined {
  const parts = documentNumber.replace(/^\d+[a-z]?/, '').split(/[/-]/);
  return kinds.find(({ code, isInSymbol }) => isInSymbol && parts.includes(code));
}
