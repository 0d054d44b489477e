import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { writeStarter } from '../../src/documents/office/write-starter.ts';
import { checkTemplate } from '../../src/documents/template/check-template.ts';
import { saveAll } from './save-documents.ts';
import { type DocumentContext, describeUnknownTemplate, folderOf, report } from './write-one.ts';

/** Writes the Word file a template can be made from; the exit code, or what is wrong with the call. */
export function saveStarter(context: DocumentContext, id: string): number | string {
  const { repository } = context;
  const unknown = describeUnknownTemplate(repository, [id]);
  if (unknown) return unknown;
  const { value: template, issues } = repository.loadTemplate(id);
  if (!report([...issues, ...(template ? checkTemplate(template) : [])]) || !template) return 1;
  const folder = folderOf(context);
  const fileName = `${id}.docx`;
  // Somebody's work may be in it.
  if (existsSync(join(folder, fileName))) {
    return `Đã có tệp "${relative(process.cwd(), join(folder, fileName))}". Đổi tên tệp đó, hoặc chọn thư mục khác bằng --out.`;
  }
  const { title } = template.data;
  const failure = saveAll(folder, [{ documentId: id, title, fileName, bytes: writeStarter(template), issues: [] }]);
  if (failure) return failure;
  console.log(
    `\nMở tệp bằng Word, sửa cách trình bày, rồi chép vào templates/${fileName} để dùng thay mẫu chữ. Kiểm tra: npx hoso check`,
  );
  return 0;
}
