import { expect, test } from 'vitest';
import { makeRepository } from '../../checks/testing/make-dossier.ts';
import { sampleFiles } from '../../checks/testing/sample-files.ts';
import { openRepository } from '../../data/repository.ts';
import { validateOpenXml } from '../../documents/testing/open-xml-validator.ts';
import { buildIssuedRegisters } from './issued-register.ts';
import { formatRegisters, writeRegisters } from './show-register.ts';

/** Two dossiers of one commune: the report of 2024 is numbered 20, as a report cited in both is; the other is open. */
function registers() {
  const old = Object.entries(sampleFiles).filter(([name]) => name.startsWith('communes/xa-thu/2024/'));
  const files = Object.fromEntries(old.map(([name, text]) => [name.replace('/2024/', '/2025/'), text]));
  const root = makeRepository({
    files,
    edits: [['dossier.yaml', '  - document: mau-thu', '  - { document: mau-thu, number: 20, date: 2024-12-02 }']],
  });
  return buildIssuedRegisters(openRepository(root), 'xa-thu');
}

test('the registers of a commune over all its dossiers, each with the next number', () => {
  expect(formatRegisters(registers())).toMatchInlineSnapshot(`
    "Báo cáo (BC-UBND), năm 2024
      20/BC-UBND  05/11/2024  Báo cáo tập huấn  [hồ sơ 2024]  (trùng số)
      20/BC-UBND  02/12/2024  Kết quả thực hiện bộ tiêu chí thử  [mau-thu-xa-thu-2024.docx]  (trùng số)
      BC-UBND (chưa cấp số)  chưa có ngày  Kết quả thực hiện bộ tiêu chí thử  [mau-thu-xa-thu-2025.docx]
      Số tiếp theo theo kho: 21

    Kế hoạch (KH-UBND), năm 2024
      1/KH-UBND  10/01/2024  Kế hoạch năm 2024  [hồ sơ 2024]
      Số tiếp theo theo kho: 02"
  `);
  expect(registers().map(({ year, kind, next }) => [year, kind, next])).toEqual([
    ['2024', 'BC', 21],
    ['2024', 'KH', 2],
  ]);
});

test('the registers as a valid Word file, the same each time', async () => {
  const owner = { issuer: 'Ủy ban nhân dân xã Thử', date: '2024-12-02' };
  const bytes = writeRegisters(registers(), owner);
  expect(await validateOpenXml(bytes, 'docx')).toEqual([]);
  expect(writeRegisters(registers(), owner)).toEqual(bytes);
});
