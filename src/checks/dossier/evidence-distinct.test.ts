import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const text = 'Ủy ban nhân dân xã đã chỉ đạo các thôn tuyên truyền đến từng hộ gia đình trên địa bàn, đạt kết quả tốt.';
const evidence = (criterion: string, body: string) => `---\ncriterion: "${criterion}"\n---\n${body}\n`;

test('one text for two criteria', () => {
  const files = {
    'evidence/1.10.md': evidence('1.10', text),
    'evidence/2.1.md': evidence('2.1', `\n${text}`),
  };
  expect(findingsOf('evidence-distinct', { files })).toMatchInlineSnapshot(`
    "evidence/2.1.md:4:1 warning 2.1
      Lời văn minh chứng tiêu chí 2.1 giống hệt tiêu chí 1.10.
      → Viết kết quả và minh chứng của riêng tiêu chí này.
      · evidence/1.10.md:4 Tiêu chí 1.10.
    "
  `);
});

test('a figure apart, and short texts, are no copies', () => {
  const files = { 'evidence/1.10.md': evidence('1.10', text), 'evidence/2.1.md': evidence('2.1', `${text} 5 thôn.`) };
  expect(findingsOf('evidence-distinct', { files })).toBe('');
  const short = {
    'evidence/1.10.md': evidence('1.10', 'Không đánh giá.'),
    'evidence/2.1.md': evidence('2.1', 'Không đánh giá.'),
  };
  expect(findingsOf('evidence-distinct', { files: short })).toBe('');
});
