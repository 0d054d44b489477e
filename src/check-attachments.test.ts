import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkAttachments } from './check-attachments.ts';
import { openRepository, type Repository } from './data/repository.ts';
import { writeFormDocument } from './documents/docx/form/write-form.ts';
import { generateRows } from './documents/form/testing/generate-rows.ts';
import { writeFormWorkbook } from './documents/xlsx/write-form.ts';

const project = join(import.meta.dirname, '..');
const key = 'dong-son/2023';

function openCopy(): { readonly repository: Repository; readonly folder: string } {
  const root = mkdtempSync(join(tmpdir(), 'hoso-files-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(join(project, 'templates/forms'), join(root, 'templates/forms'), { recursive: true });
  const folder = join(root, 'communes', key, 'files');
  mkdirSync(folder, { recursive: true });
  return { repository: openRepository(root), folder };
}

function formOf(repository: Repository, id: string) {
  const form = repository.loadForm(id).value?.data;
  if (!form) throw new Error(id);
  return { id, form, date: '2024-10-30' };
}

test('filled lists of people are found, as Excel and as Word, whatever the name of the file', async () => {
  const { repository, folder } = openCopy();
  const citizens = formOf(repository, 'bieu-3-3');
  const rows = generateRows(citizens.form, 5);
  writeFileSync(join(folder, 'a.xlsx'), await writeFormWorkbook({ ...citizens, rows }));
  writeFileSync(join(folder, 'b.docx'), writeFormDocument({ ...citizens, rows }));
  const { issues } = checkAttachments(repository, [key]);
  expect(issues.map(({ file, rule, message, hint }) => `${file} ${rule}: ${message} → ${hint}`)).toMatchInlineSnapshot(`
    [
      "communes/dong-son/2023/files/a.xlsx form-private: Tệp là «Mẫu 3.3. Tỷ lệ thuê bao điện thoại di động thông minh có sử dụng phần mềm an toàn thông tin mạng cơ bản» đã điền (5 dòng), có tên và cách liên hệ của từng người. → Xóa tệp khỏi kho và giữ ở cơ quan; lấy số liệu bằng: npx hoso import form TỆP --dossier dong-son/2023",
      "communes/dong-son/2023/files/b.docx form-private: Tệp là «Mẫu 3.3. Tỷ lệ thuê bao điện thoại di động thông minh có sử dụng phần mềm an toàn thông tin mạng cơ bản» đã điền (5 dòng), có tên và cách liên hệ của từng người. → Xóa tệp khỏi kho và giữ ở cơ quan; lấy số liệu bằng: npx hoso import form TỆP --dossier dong-son/2023",
    ]
  `);
});

test('blank forms, lists of places, other files and links are let be', async () => {
  const { repository, folder } = openCopy();
  const places = formOf(repository, 'bieu-4-5');
  writeFileSync(join(folder, 'trong.xlsx'), await writeFormWorkbook(formOf(repository, 'bieu-3-3')));
  writeFileSync(join(folder, 'wifi.xlsx'), await writeFormWorkbook({ ...places, rows: generateRows(places.form, 5) }));
  writeFileSync(join(folder, 'hong.xlsx'), 'PK');
  writeFileSync(join(folder, 'quet.pdf'), '%PDF');
  symlinkSync('/etc/hostname', join(folder, 'lien-ket.xlsx'));
  expect(checkAttachments(repository, [key, 'khong-co/2023']).issues).toEqual([]);
});
