import type { Check, DossierContext, Finding } from '../check.ts';

/** Each criterion has evidence of its own: the same words do not prove two different things. */
export const evidenceDistinct: Check<DossierContext> = {
  id: 'evidence-distinct',
  severity: 'warning',
  title: 'Lời văn minh chứng của hai tiêu chí không được giống hệt nhau.',
  why: 'Hai tiêu chí đòi hỏi hai kết quả; giống hệt là chép sang mà chưa sửa.',
  example: { wrong: '# evidence/3.8.md giống hệt evidence/3.7.md', right: '# mỗi tệp nêu kết quả của tiêu chí mình' },
  *find({ bundle: { evidence } }): Iterable<Finding> {
    // By length: to tell texts apart by that takes no reading.
    const seen = new Map<number, [text: string, criterion: string][]>();
    for (const [criterion, file] of evidence) {
      const text = file.body.trim();
      if (text.length < shortest) continue;
      const alike = seen.get(text.length) ?? [];
      const first = alike.find(([other]) => other === text)?.[1];
      if (first === undefined) {
        seen.set(text.length, [...alike, [text, criterion]]);
        continue;
      }
      const other = evidence.get(first);
      yield {
        at: file,
        line: file.bodyLine,
        criterion,
        message: `Lời văn minh chứng tiêu chí ${criterion} giống hệt tiêu chí ${first}.`,
        hint: 'Viết kết quả và minh chứng của riêng tiêu chí này.',
        ...(other ? { related: [{ file: other.file, line: other.bodyLine, message: `Tiêu chí ${first}.` }] } : {}),
      };
    }
  },
};

/** Shorter texts say little: "Chỉ tiêu không đánh giá năm 2023." */
const shortest = 80;
