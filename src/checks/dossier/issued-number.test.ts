import { expect, test } from 'vitest';
import { type Changes, findingsOf } from '../testing/make-dossier.ts';
import { sampleFiles } from '../testing/sample-files.ts';

/** The sample beside itself as the dossier of the year before, with documents issued in both. */
function withIssued(issued: string, before: string): Changes {
  const old = Object.entries(sampleFiles).filter(([name]) => name.startsWith('communes/xa-thu/2024/'));
  const files = old.map(([name, text]) => [
    name.replace('/2024/', '/2023/'),
    text.replace('key: "2024"', 'key: "2023"'),
  ]);
  const mark = 'issued:\n  - document: mau-thu\n';
  return {
    files: Object.fromEntries(files),
    edits: [
      ['dossier.yaml', mark, `issued:\n${issued}`],
      ['communes/xa-thu/2023/dossier.yaml', mark, `issued:\n${before}`],
    ],
  };
}

const given = (number: number, date?: string) =>
  `  - { document: mau-thu, number: ${number}${date ? `, date: ${date}` : ''} }\n`;

test('a number given twice in the same year, in two dossiers and in one', () => {
  expect(
    findingsOf('issued-number', withIssued(given(12, '2024-11-05'), given(12, '2024-02-01'))),
  ).toMatchInlineSnapshot(`
    "dossier.yaml:10:26 warning
      Số 12 (BC) của văn bản "mau-thu" đã cấp cho văn bản "mau-thu" ngày 01/02/2024 của hồ sơ 2023.
      → Đối chiếu sổ văn bản đi, sửa số (number) hoặc ngày (date) ghi nhầm. Xem sổ trong kho: npx hoso register XÃ.
      · communes/xa-thu/2023/dossier.yaml:10 Số 12 ngày 01/02/2024.
    "
  `);
  expect(findingsOf('issued-number', withIssued(given(7, '2024-11-05') + given(7), ''))).toMatchInlineSnapshot(`
    "dossier.yaml:11:26 warning
      Số 7 (BC) của văn bản "mau-thu" đã cấp cho văn bản "mau-thu" ngày 05/11/2024 của cùng hồ sơ này.
      → Đối chiếu sổ văn bản đi, sửa số (number) hoặc ngày (date) ghi nhầm. Xem sổ trong kho: npx hoso register XÃ.
      · dossier.yaml:10 Số 7 ngày 05/11/2024.
    "
  `);
});

test('a number that falls while the date rises', () => {
  expect(
    findingsOf('issued-number', withIssued(given(12, '2024-11-05'), given(15, '2024-02-01'))),
  ).toMatchInlineSnapshot(`
    "dossier.yaml:10:26 warning
      Văn bản "mau-thu" mang số 12 (BC) ngày 05/11/2024, nhỏ hơn số 15 ngày 01/02/2024 đã cấp cho văn bản "mau-thu" của hồ sơ 2023.
      → Đối chiếu sổ văn bản đi, sửa số (number) hoặc ngày (date) ghi nhầm. Xem sổ trong kho: npx hoso register XÃ.
      · communes/xa-thu/2023/dossier.yaml:10 Số 15 ngày 01/02/2024.
    "
  `);
});

test('registers of other years and kinds have numbers of their own', () => {
  expect(findingsOf('issued-number', withIssued(given(12, '2024-11-05'), given(15, '2023-11-01')))).toBe('');
  expect(findingsOf('issued-number', withIssued(given(12, '2024-11-05'), given(11, '2024-02-01')))).toBe('');
  const letter = {
    ...withIssued(given(12, '2024-11-05'), '  - { document: mau-khac, number: 15, date: 2024-02-01 }\n'),
  };
  const files = { ...letter.files, 'templates/mau-khac.md': '---\ntitle: Kế hoạch\nkind: KH\n---\n\nLời.\n' };
  expect(findingsOf('issued-number', { ...letter, files })).toBe('');
});
