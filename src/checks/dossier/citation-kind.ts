import type { DocumentKinds } from '../../schema/content.ts';
import { remember } from '../../text/remember.ts';
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
    const { kinds, ofSymbol } = kindsOf(documentKinds);
    for (const prose of proseOf(bundle)) {
      const { body } = prose.file;
      for (const { written, documentNumber, offset } of prose.citations) {
        const symbol = ofSymbol(documentNumber);
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

interface KnownKinds {
  readonly kinds: readonly Kind[];
  /** The kind that the symbol of a document number names; a dossier cites a document several times. */
  readonly ofSymbol: (documentNumber: string) => Kind | undefined;
}

const known = new WeakMap<DocumentKinds['kinds'], KnownKinds>();

function kindsOf(documentKinds: DocumentKinds['kinds']): KnownKinds {
  const found = known.get(documentKinds);
  if (found) return found;
  const kinds = documentKinds.map(({ code, title, isInSymbol }) => ({
    code,
    title: title.replace(/ \(.*\)$/, '').toLowerCase(),
    isInSymbol,
  }));
  const made = { kinds, ofSymbol: remember(documentNumber => kindInSymbol(documentNumber, kinds)) };
  known.set(documentKinds, made);
  return made;
}

/** Many citations stand in brackets or lists without the word. */
const endsInNumber = /số\s*$/i;

/** "Công văn báo cáo số " names two kinds, "QĐ số " one by its abbreviation. Only words right before "số" count. */
function namedBefore(text: string, kinds: readonly Kind[]): readonly Kind[] {
  if (!endsInNumber.test(text)) return [];
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
