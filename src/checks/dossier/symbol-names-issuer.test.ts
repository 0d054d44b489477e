import { expect, test } from 'vitest';
import { findingsOf } from '../testing/make-dossier.ts';

const find = (issuer: string) =>
  findingsOf('symbol-names-issuer', {
    edits: [
      [
        'documents.yaml',
        'documentNumber: 20/BC-UBND\n    date: 2024-11-05\n    issuer: UBND xã Thử',
        `documentNumber: 20/BC-UBND\n    date: 2024-11-05\n    issuer: ${issuer}`,
      ],
    ],
  });

test('a symbol of another agency than the issuer', () => {
  expect(find('Sở Thông tin và Truyền thông')).toMatchInlineSnapshot(`
    "documents.yaml:12:5 info
      Ký hiệu "20/BC-UBND" là của Ủy ban nhân dân, cơ quan ban hành ghi "Sở Thông tin và Truyền thông".
      → Đối chiếu văn bản gốc, sửa ký hiệu hoặc cơ quan ban hành.
    "
  `);
});

test.each(['UBND huyện', 'Ủy ban nhân dân xã Thử', 'Uỷ ban nhân dân xã', 'Chủ tịch UBND xã Thử'])(
  'no word about %s',
  issuer => {
    expect(find(issuer)).toBe('');
  },
);
