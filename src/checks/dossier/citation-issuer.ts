import { foldText } from '../../text/collation.ts';
import { remember } from '../../text/remember.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { proseOf } from '../prose.ts';
import { documentsByNumber, type RegisteredDocument } from '../registered-documents.ts';

/** Whose committee issued a document: prose and register name one level and one place. */
export const citationIssuer: Check<DossierContext> = {
  id: 'citation-issuer',
  severity: 'warning',
  title: 'Cơ quan ban hành dẫn trong lời văn phải đúng với danh mục văn bản.',
  why: 'Giấy mời của UBND thị xã mà ghi "của UBND xã" thì người thẩm định tìm sai sổ văn bản.',
  example: {
    wrong: '# danh mục: 105/GM-UBND của UBND thị xã Bỉm Sơn\nGiấy mời số 105/GM-UBND ngày 14/4/2023 của UBND xã',
    right: 'Giấy mời số 105/GM-UBND ngày 14/4/2023 của UBND Thị xã',
  },
  *find({ bundle }): Iterable<Finding> {
    const register = documentsByNumber(bundle);
    for (const prose of proseOf(bundle)) {
      if (!prose.text.includes(' của ')) continue;
      for (const { written, documentNumber, date, offset } of prose.citations) {
        const entries = dated(register.get(documentNumber), date);
        const stated = entries.length > 0 ? agencyAfter(prose.text, offset + written.length, entries) : undefined;
        if (!stated || !entries.every(entry => isOther(stated, entry))) continue;
        yield {
          ...prose.placeOf(offset),
          message: `Lời văn dẫn số ${documentNumber} của ${stated.text}, danh mục văn bản ghi cơ quan ban hành là ${entries[0]?.document.issuer}.`,
          hint: 'Mở văn bản gốc, sửa cơ quan ở chỗ ghi nhầm.',
        };
      }
    }
  },
};

const none: readonly RegisteredDocument[] = [];

/** Those of the day that prose names; all where it names none. */
function dated(entries = none, date: string | undefined): readonly RegisteredDocument[] {
  return date === undefined ? entries : entries.filter(({ document }) => document.date === date);
}

interface Agency {
  readonly text: string;
  /** "thị xã" */
  readonly kind: string;
  /** "Bỉm Sơn"; empty where only the level is named. */
  readonly name: string;
}

const committee =
  /^(?:Chủ tịch )?(?:UBND|[Ủủ]y ban nhân dân|[Uu]ỷ ban nhân dân) (thị xã|thị trấn|thành phố|xã|phường|huyện|quận|tỉnh)(?!\p{L})((?: \p{Lu}\p{L}*)*)/iu;
const placeName = /^(?: \p{Lu}\p{L}*)*/u;

/** "ngày 14/4/2023 của UBND Thị xã về ..." */
function agencyAfter(text: string, from: number, entries: readonly RegisteredDocument[]): Agency | undefined {
  untilAgency.lastIndex = from;
  if (!untilAgency.test(text)) return undefined;
  const start = untilAgency.lastIndex;
  // Most name it as the register does.
  if (entries.some(({ document: { issuer } }) => issuer !== undefined && text.startsWith(issuer, start)))
    return undefined;
  return readCommittee(text.slice(start, start + longestAgency));
}

const untilAgency = /(?:,? ?ngày [\d/. ]+| ngày \d+ tháng \d+ năm \d+)? của /uy;
const longestAgency = 70;

function readCommittee(text: string): Agency | undefined {
  const found = committee.exec(text);
  if (!found) return undefined;
  const [, kind = ''] = found;
  const end = found[0].length - (found[2]?.length ?? 0);
  const name = placeName.exec(text.slice(end))?.[0] ?? '';
  return { text: text.slice(0, end) + name, kind: kind.toLowerCase(), name: name.trim() };
}

/** The same committees issue most documents of a province. */
const committeeOf = remember(readCommittee);
const folded = remember(foldText);

/** Another level, or another place of the level; what one of them leaves open contradicts nothing. */
function isOther({ kind, name }: Agency, { document: { issuer } }: RegisteredDocument): boolean {
  const registered = committeeOf(issuer ?? '');
  if (!registered) return false;
  // Without marks: "Thanh Hoá" is "Thanh Hóa".
  const isOtherPlace = registered.name !== '' && name !== '' && !folded(name).startsWith(folded(registered.name));
  return kind !== registered.kind || isOtherPlace;
}
