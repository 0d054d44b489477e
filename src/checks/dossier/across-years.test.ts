import { describe, expect, test } from 'vitest';
import { type Changes, findingsOf } from '../testing/make-dossier.ts';
import { sampleFiles } from '../testing/sample-files.ts';

/** The sample's own dossier moved to 2025, with the dossier of 2024 left before it; names are of the new one. */
function nextYear(edits: readonly (readonly [file: string, from: string, to: string])[]): Record<string, string> {
  const files = Object.entries(sampleFiles).filter(([name]) => name.startsWith('communes/xa-thu/2024/'));
  return Object.fromEntries(
    files.map(([name, text]) => {
      const moved = name.replace('/2024/', '/2025/');
      const changes = edits.filter(([file]) => moved.endsWith(`/${file}`));
      const aged = name.endsWith('dossier.yaml')
        ? text.replace('key: "2024"', 'key: "2025"').replace('năm 2024', 'năm 2025')
        : text;
      const changed = changes.reduce((current, [, from, to]) => {
        if (!current.includes(from)) throw new Error(`${name} does not hold ${from}`);
        return current.replace(from, to);
      }, aged);
      return [moved, changed];
    }),
  );
}

const cumulative = [
  'criteria/bo-thu/criteria.yaml',
  'title: Tỷ lệ người dân có tài khoản\n',
  'title: Tỷ lệ người dân có tài khoản\n    isCumulative: true\n',
] as const;
const yearly = ['criteria/bo-thu/criteria.yaml', 'accepts: [KH, QĐ] }', 'accepts: [KH, QĐ], isYearly: true }'] as const;

describe('share-not-falling', () => {
  const fall = [['results.yaml', 'value: 57.1\n    numerator: 1713', 'value: 50\n    numerator: 1500']] as const;

  test('a cumulative share that falls', () => {
    expect(findingsOf('share-not-falling', { edits: [cumulative], files: nextYear(fall) })).toMatchInlineSnapshot(`
      "communes/xa-thu/2025/results.yaml:13:5 info 2.1
        Tiêu chí 2.1 là tỷ lệ lũy kế nhưng giảm từ 57,10% (năm 2024) xuống 50,00%.
        → Đối chiếu hai năm; nếu số liệu đúng thì nêu lý do giảm 7,1 điểm phần trăm trong phần kết quả.
        · results.yaml:13 Kết quả năm 2024.
      "
    `);
  });

  test('a share that is not cumulative, or falls within the threshold', () => {
    expect(findingsOf('share-not-falling', { files: nextYear(fall) })).toBe('');
    const little = [['results.yaml', 'value: 57.1\n    numerator: 1713', 'value: 56.8\n    numerator: 1704']] as const;
    expect(findingsOf('share-not-falling', { edits: [cumulative], files: nextYear(little) })).toBe('');
  });
});

describe('population-steady', () => {
  test('a population that jumps is told once', () => {
    const jump = [
      ['results.yaml', 'numerator: 2400\n    denominator: 3000', 'numerator: 3200\n    denominator: 4000'],
      ['results.yaml', 'numerator: 1713\n    denominator: 3000', 'numerator: 2284\n    denominator: 4000'],
    ] as const;
    expect(findingsOf('population-steady', { files: nextYear(jump) })).toMatchInlineSnapshot(`
      "communes/xa-thu/2025/results.yaml:8:5 info 1.2
        Tiêu chí 1.2: mẫu số (Số người trưởng thành) tăng 33,3% so với năm 2024, từ 3.000 lên 4.000.
        → Kiểm tra xem hai năm có đếm cùng một nhóm đối tượng không; nếu đúng thì nêu lý do trong phần kết quả.
      "
    `);
  });

  test('a population that grows as populations do', () => {
    const grown = [['results.yaml', 'denominator: 3000', 'denominator: 3100']] as const;
    expect(findingsOf('population-steady', { files: nextYear(grown) })).toBe('');
  });
});

describe('yearly-evidence', () => {
  test('last year’s plan once more', () => {
    expect(findingsOf('yearly-evidence', { edits: [yearly], files: nextYear([]) })).toMatchInlineSnapshot(`
      "communes/xa-thu/2025/evidence/1.1.md:3:1 warning 1.1
        Tiêu chí 1.1: minh chứng "Kế hoạch năm" chỉ có 1/KH-UBND, đã dùng cho năm 2024.
        → Thêm văn bản của năm 2025 vào documents.yaml và vào documents của tệp này.
      "
    `);
  });

  test('a plan of the year beside it, evidence not asked for yearly, a first dossier', () => {
    const added = [
      [
        'documents.yaml',
        'documents:\n',
        'documents:\n  - { id: kh-1-2025, kind: KH, documentNumber: 1/KH-UBND, date: 2025-01-09, issuer: UBND xã Thử, subject: Kế hoạch năm 2025 }\n',
      ],
      ['evidence/1.1.md', '[kh-1-2024]', '[kh-1-2024, kh-1-2025]'],
    ] as const;
    expect(findingsOf('yearly-evidence', { edits: [yearly], files: nextYear(added) })).toBe('');
    expect(findingsOf('yearly-evidence', { files: nextYear([]) })).toBe('');
    expect(findingsOf('yearly-evidence', { edits: [yearly] })).toBe('');
  });
});

describe('evidence-renewed', () => {
  const text = 'Xã đã ban hành kế hoạch, giao 5 thôn thực hiện, mở 5 lớp tập huấn cho 120 người ở các nhà văn hóa thôn';
  const sentence = `${text}; cuối năm có 98 người dùng được dịch vụ công trực tuyến.\n`;
  /** The sample with `sentence` as the evidence of 1.1, and next year with `next`. */
  const years = (next: string, asked: Changes['edits'] = [yearly]): Changes => ({
    edits: [...asked, ['evidence/1.1.md', 'Xã đã ban hành kế hoạch.\n', sentence]],
    files: nextYear([['evidence/1.1.md', 'Xã đã ban hành kế hoạch.\n', next]]),
  });

  test('last year’s words with last year’s figures', () => {
    expect(findingsOf('evidence-renewed', years(sentence.replace(', mở', ',\nmở')))).toMatchInlineSnapshot(`
      "communes/xa-thu/2025/evidence/1.1.md:6:1 info 1.1
        Lời văn minh chứng tiêu chí 1.1 giống hệt của năm 2024, kể cả số liệu.
        → Cập nhật lời văn theo số liệu và văn bản của năm 2025.
        · evidence/1.1.md:6 Lời văn của năm 2024.
      "
    `);
  });

  test('a figure of its own, evidence not asked for yearly, a short text, a first dossier', () => {
    expect(findingsOf('evidence-renewed', years(sentence.replace('98', '97')))).toBe('');
    expect(findingsOf('evidence-renewed', years(sentence, []))).toBe('');
    expect(findingsOf('evidence-renewed', { edits: [yearly], files: nextYear([]) })).toBe('');
    expect(findingsOf('evidence-renewed', { edits: [yearly] })).toBe('');
  });
});
