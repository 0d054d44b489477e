import type { DossierBundle } from '../../schema/bundle.ts';
import type { Check, DossierContext, Finding } from '../check.ts';
import { type Place, proseOf } from '../prose.ts';

/** What two files count in the same words ("tổ chức 06 lớp tập huấn") they count alike. */
export const quantityOneValue: Check<DossierContext> = {
  id: 'quantity-one-value',
  severity: 'info',
  title: 'Cùng một việc đếm bằng cùng một lời ở hai tệp phải có một con số.',
  why: 'Một đợt tập huấn được kể ở nhiều tiêu chí; chỗ 6 lớp, chỗ 16 lớp là gõ nhầm hoặc quên sửa.',
  example: {
    wrong: '1.10: "Tổ chức 06 lớp tập huấn"; 3.11: "Tổ chức 16 lớp tập huấn"',
    right: 'cả hai tiêu chí ghi "Tổ chức 06 lớp tập huấn"',
  },
  *find({ bundle }): Iterable<Finding> {
    for (const counts of Map.groupBy(countsOf(bundle), ({ words }) => words).values()) {
      const [first] = counts;
      const other = counts.find(({ value }) => value !== first?.value);
      // Words that go with three numbers or more are a way of speaking, not one thing counted.
      const isPhrase = counts.some(({ value }) => value !== first?.value && value !== other?.value);
      if (!first || !other || isPhrase || first.place.at === other.place.at) continue;
      const { at, line } = first.place;
      yield {
        ...other.place,
        message: `Lời văn ghi «${other.text}», chỗ khác của hồ sơ ghi «${first.text}».`,
        hint: 'Nếu là một việc thì dùng một con số; nếu là hai việc khác nhau thì nói rõ trong câu.',
        related: line === undefined ? [] : [{ file: at.file, line, message: `Ghi «${first.text}».` }],
      };
    }
  },
};

interface Count {
  readonly words: string;
  readonly value: number;
  readonly text: string;
  readonly place: Place;
}

/** The number alone: the words around it are read where there is one, not at every letter of the text. */
const pattern = /(?<= )\d{1,3}(?:\.\d{3})*(?= \D)/g;
const wordsBefore = /(?<!\p{L})\p{L}+ \p{L}+ $/u;
const wordsAfter = /^ (\p{L}+ \p{L}+ \p{L}+ \p{L}+)(?!\p{L})/u;
const reach = 40;
/** Numbers that name and do not count: "quý 1 năm 2023", "mục 2 của kế hoạch". */
const naming = /(?:quý|năm|tháng|ngày|số|mục|khoản|điều|tuần|kỳ|đợt|mức|độ|thứ|từ|đến|cấp|lần|tuổi) $/i;

function countsOf(bundle: DossierBundle): Count[] {
  return proseOf(bundle).flatMap(prose =>
    Array.from(prose.text.matchAll(pattern)).flatMap(({ 0: digits, index }) => {
      const end = index + digits.length;
      const before = wordsBefore.exec(prose.text.slice(Math.max(0, index - reach), index))?.[0];
      const after = wordsAfter.exec(prose.text.slice(end, end + reach))?.[1];
      if (!before || !after || naming.test(before) || /^(?:năm|tháng|của) /i.test(after)) return [];
      const words = `${before}# ${after}`.toLowerCase();
      const text = `${before}${digits} ${after}`;
      return [{ words, value: Number(digits.replaceAll('.', '')), text, place: prose.placeOf(index) }];
    }),
  );
}
